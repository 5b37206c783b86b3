import type { Metadata } from "next";
import { requireCohort } from "@/app/tutor/require-cohort";
import { ButtonLink } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { PromptList } from "@/components/prompt-list";
import { listTutorPrompts } from "@/db/tutor-prompts";

export const metadata: Metadata = { title: "Own questions" };

const news: Record<string, string> = {
  saved: "The question is saved. You can put it into an assignment.",
  deleted: "The question is deleted. Assignments that use it keep it.",
};

export default async function OwnPrompts({ params, searchParams }: PageProps<"/tutor/[cohort]/prompts">) {
  const { cohort: id } = await params;
  const { viewer } = await requireCohort(id, "/prompts");
  const own = await listTutorPrompts(viewer, id);
  const said = news[String((await searchParams).done)];
  return (
    <Page>
      {said && <NotificationBanner success heading={said} />}
      <h1>Own questions</h1>
      <p>
        Questions that you and your co-tutors have written, beside those of <a href="/practise">the bank</a>.
        Applicants see one when it is in an assignment.
      </p>
      <ButtonLink href={`/tutor/${id}/prompts/new`}>Write a question</ButtonLink>
      {own.length > 0 && (
        <PromptList prompts={own.map(({ prompt }) => prompt)} base={`/tutor/${id}/prompts`} level={2} />
      )}
    </Page>
  );
}
