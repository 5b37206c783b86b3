import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getViewer } from "@/app/auth";
import { AnswerForm } from "@/components/answer-form";
import { Page } from "@/components/page";
import { PromptHeading } from "@/components/prompt-heading";
import { WithdrawnPrompt } from "@/components/withdrawn-prompt";
import { getDraft } from "@/db/drafts";
import { getPrompt } from "@/lib/prompts/bank";
import { submitAnswer } from "./actions";
import { toDraft } from "./draft";

export async function generateMetadata({ params }: PageProps<"/practise/[prompt]">): Promise<Metadata> {
  const prompt = getPrompt((await params).prompt);
  return { title: prompt ? `Answer: ${prompt.text}` : "This question has been taken out" };
}

export default async function AnswerPrompt({ params }: PageProps<"/practise/[prompt]">) {
  const { prompt: id } = await params;
  const viewer = await getViewer();
  const draft = viewer && (await getDraft(viewer, id));
  const prompt = getPrompt(id);
  if (!prompt && !draft) notFound();
  return (
    <Page wide back="/practise">
      {prompt ? (
        <AnswerForm
          action={submitAnswer.bind(null, id)}
          initial={toDraft(draft)}
          promptId={id}
          owner={viewer?.id}
          submissionKey={randomUUID()}
        >
          <PromptHeading prompt={prompt} />
        </AnswerForm>
      ) : (
        <WithdrawnPrompt text={draft?.text ?? ""} />
      )}
    </Page>
  );
}
