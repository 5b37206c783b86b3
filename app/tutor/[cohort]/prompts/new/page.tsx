import type { Metadata } from "next";
import { requireCohort } from "@/app/tutor/require-cohort";
import { Page } from "@/components/page";
import { PromptForm } from "@/components/prompt-form";
import { savePrompt } from "../actions";

export const metadata: Metadata = { title: "Write a question" };

export default async function NewPrompt({ params }: PageProps<"/tutor/[cohort]/prompts/new">) {
  const { cohort: id } = await params;
  await requireCohort(id, "/prompts/new");
  return (
    <Page back={`/tutor/${id}/prompts`}>
      <PromptForm action={savePrompt.bind(null, id, null)} initial={{ minutes: "2" }}>
        <h1>Write a question</h1>
      </PromptForm>
    </Page>
  );
}
