import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { AttemptFilter } from "@/components/attempt-filter";
import { AttemptList } from "@/components/attempt-list";
import { BandCharts } from "@/components/band-charts";
import { DraftList } from "@/components/draft-list";
import { ButtonLink } from "@/components/nhs/button";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { listAttempts, listBands } from "@/db/attempts";
import { listDrafts } from "@/db/drafts";
import { getPrompt } from "@/lib/prompts/bank";
import { readHistoryFilter, toHistoryAddress } from "./history";

export const metadata: Metadata = { title: "My attempts" };

export default async function Attempts({ searchParams }: PageProps<"/attempts">) {
  const query = await searchParams;
  const filter = readHistoryFilter(query);
  const viewer = await requireUser(toHistoryAddress(filter, 1));
  const wanted = Number.parseInt(String(query.page), 10);
  const { rows, total, page, pages } = await listAttempts(viewer, { ...filter, page: wanted });
  const bands = await listBands(viewer);
  const drafts = (await listDrafts(viewer)).map((draft) => ({
    ...draft,
    question: getPrompt(draft.promptId)?.text,
  }));
  if (bands.length === 0) {
    return (
      <Page>
        <h1>My attempts</h1>
        <p>
          You have not answered a question yet. Every answer that you send in is kept here with its report.
        </p>
        <ButtonLink href="/practise">Choose a question</ButtonLink>
      </Page>
    );
  }
  return (
    <Page wide>
      <h1>My attempts</h1>
      <DraftList drafts={drafts} />
      <AttemptFilter chosen={filter} />
      {total === 0 ? (
        <p>
          No answer of yours fits that. <a href="/attempts">See all your answers</a>.
        </p>
      ) : (
        <AttemptList rows={rows} total={total} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => toHistoryAddress(filter, number)} />
      <BandCharts points={bands} competency={filter.competency} />
    </Page>
  );
}
