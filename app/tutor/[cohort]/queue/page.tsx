import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Arrival } from "@/components/arrival";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { QueueFilterForm } from "@/components/queue-filter-form";
import { QueueRows } from "@/components/queue-rows";
import { QueueStates } from "@/components/queue-states";
import { QueueSteps } from "@/components/queue-steps";
import { Shortcuts } from "@/components/shortcuts";
import { listAssignments } from "@/db/assignments";
import { listQueue } from "@/db/queue";
import { releaseReviewed, reviewNext } from "./actions";
import { readFilter, toQuery } from "./filter";
import { sayNews } from "./news";

export const metadata: Metadata = { title: "Answers to review" };

export default async function QueuePage({ params, searchParams }: PageProps<"/tutor/[cohort]/queue">) {
  const { cohort: id } = await params;
  const query = await searchParams;
  const folder = `/tutor/${id}`;
  const viewer = await requireUser(`${folder}/queue`);
  const filter = readFilter(query);
  const [queue, assignments] = await Promise.all([
    listQueue(viewer, id, { ...filter, page: Number(query.page) }),
    listAssignments(viewer, id),
  ]);
  if (!queue) notFound();
  const { state, ...within } = filter;
  const hrefOf = (more: Record<string, string>) => `${folder}/queue${toQuery(filter, more)}`;
  return (
    <Page wide>
      <Arrival text={sayNews(query)} />
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Answers to review</h1>
      <QueueSteps
        reviewNext={reviewNext.bind(null, id)}
        release={releaseReviewed.bind(null, id)}
        filter={toQuery(within)}
        counts={queue.counts}
        folder={folder}
      />
      <QueueStates
        counts={queue.counts}
        state={state}
        hrefOf={(chosen) => `${folder}/queue${toQuery({ ...within, state: chosen })}`}
      />
      <QueueFilterForm address={`${folder}/queue`} chosen={filter} assignments={assignments} />
      <QueueRows rows={queue.rows} hrefOf={(row) => `${folder}/attempts/${row}${toQuery(within)}`} />
      <Pagination page={queue.page} pages={queue.pages} hrefOf={(page) => hrefOf({ page: String(page) })} />
      <Shortcuts place="queue" />
    </Page>
  );
}
