import type { Metadata } from "next";
import { isHolding } from "@/app/hold-form";
import { requireCohort } from "@/app/tutor/require-cohort";
import { Page } from "@/components/page";
import { PromptForm } from "@/components/prompt-form";
import { SignInAgain } from "@/components/sign-in-again";
import { savePrompt } from "../actions";

export const metadata: Metadata = { title: "Write a question" };

export default async function NewPrompt({ params }: PageProps<"/tutor/[cohort]/prompts/new">) {
  const { cohort: id } = await params;
  const form = {
    action: savePrompt.bind(null, id, null),
    address: `/tutor/${id}/prompts/new`,
    initial: { minutes: "2" },
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <PromptForm {...form} />
      </SignInAgain>
    );
  }
  await requireCohort(id, "/prompts/new");
  return (
    <Page back={`/tutor/${id}/prompts`}>
      <PromptForm {...form}>
        <h1>Write a question</h1>
      </PromptForm>
    </Page>
  );
}
