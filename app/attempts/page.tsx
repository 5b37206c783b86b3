import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { AttemptFilter } from "@/components/attempt-filter";
import { AttemptList } from "@/components/attempt-list";
import { DraftList } from "@/components/draft-list";
import { FeedbackList } from "@/components/feedback-list";
import { ButtonLink } from "@/components/nhs/button";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { WaitingList } from "@/components/waiting-list";
import { listAllFeedback } from "@/db/feedback";
import { listAttempts, listBands } from "@/db/history";
import { listWaitingAttempts } from "@/db/waiting-attempts";
import { listOwnDrafts } from "./drafts";
import { readHistoryFilter, toHistoryAddress } from "./history";

export const metadata: Metadata = { title: "My attempts" };

export default async function Attempts({ searchParams }: PageProps<"/attempts">) {
  const query = await searchParams;
  const filter = readHistoryFilter(query);
  const viewer = await requireUser(toHistoryAddress(filter, 1));
  const wanted = Number.parseInt(String(query.page), 10);
  const { rows, total, page, pages } = await listAttempts(viewer, { ...filter, page: wanted });
  const bands = await listBands(viewer);
  const waiting = await listWaitingAttempts(viewer);
  const isEmpty = bands.length === 0 && waiting.length === 0;
  return (
    <Page wide={!isEmpty}>
      <h1>My attempts</h1>
      <p>
        <a href="/stories">My stories</a>: real events to tell, and what each of them shows.
      </p>
      <FeedbackList unread={(await listAllFeedback(viewer)).filter((feedback) => !feedback.isRead)} />
      <WaitingList attempts={waiting} />
      <DraftList drafts={await listOwnDrafts(viewer)} />
      {isEmpty && (
        <>
          <p>
            You have not answered a question yet. Every answer that you send in is kept here with its report.
          </p>
          <ButtonLink href="/practise">Choose a question</ButtonLink>
        </>
      )}
      {bands.length > 0 && (
        <AttemptFilter chosen={filter} hasTutor={bands.some(({ tutorBand }) => tutorBand !== null)} />
      )}
      {total > 0 && <AttemptList rows={rows} total={total} />}
      {total === 0 && bands.length > 0 && (
        <p>
          No answer of yours fits that. <a href="/attempts">See all your answers</a>.
        </p>
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => toHistoryAddress(filter, number)} />
      {bands.length > 0 && (
        <p>
          <a href="/progress">See how your bands change over time</a>
        </p>
      )}
    </Page>
  );
}
