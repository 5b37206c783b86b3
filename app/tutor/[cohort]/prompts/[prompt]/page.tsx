import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isHolding } from "@/app/hold-form";
import { requireCohort } from "@/app/tutor/require-cohort";
import { Button } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { PromptForm } from "@/components/prompt-form";
import { SignInAgain } from "@/components/sign-in-again";
import { getTutorPrompt } from "@/db/tutor-prompts";
import type { Prompt } from "@/lib/prompts/prompt";
import { deletePrompt, savePrompt } from "../actions";

export const metadata: Metadata = { title: "Change a question" };

export default async function OwnPrompt({ params }: PageProps<"/tutor/[cohort]/prompts/[prompt]">) {
  const { cohort: id, prompt: promptId } = await params;
  const form = {
    action: savePrompt.bind(null, id, promptId),
    address: `/tutor/${id}/prompts/${promptId}`,
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <PromptForm {...form} initial={{}} />
      </SignInAgain>
    );
  }
  const { viewer } = await requireCohort(id, `/prompts/${promptId}`);
  const own = await getTutorPrompt(viewer, promptId);
  if (own?.cohortId !== id) notFound();
  return (
    <Page back={`/tutor/${id}/prompts`}>
      <PromptForm {...form} initial={toFields(own.prompt)}>
        <h1>Change a question</h1>
        <p>Assignments that use it already keep it as it was.</p>
      </PromptForm>
      <form action={deletePrompt.bind(null, id, own.id)}>
        <Button variant="warning">Delete this question</Button>
      </form>
    </Page>
  );
}

function toFields(prompt: Prompt): Record<string, string> {
  const { text, kind, setting, competencies, listensFor, probes, minutes, source } = prompt;
  const fields: Record<string, string> = {
    text,
    kind,
    setting,
    competency: competencies[0],
    second: competencies[1] ?? "",
    positive: listensFor.positive.join("\n"),
    negative: listensFor.negative.join("\n"),
    minutes: String(minutes),
    source: source ?? "",
  };
  probes.forEach((probe, index) => {
    fields[`gap-${index + 1}`] = probe.gap;
    fields[`probe-${index + 1}`] = probe.text;
  });
  return fields;
}
