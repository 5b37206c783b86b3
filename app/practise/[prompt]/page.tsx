import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getViewer, requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { AnswerForm } from "@/components/answer-form";
import { Page } from "@/components/page";
import { PromptHeading } from "@/components/prompt-heading";
import { WithdrawnPrompt } from "@/components/withdrawn-prompt";
import { getDraft } from "@/db/drafts";
import { getPracticeSettings } from "@/db/practice-settings";
import { getPrompt } from "@/lib/prompts/bank";
import { rememberCoach, submitAnswer } from "./actions";
import { AssignedPrompt } from "./assigned-prompt";
import { toDraft } from "./draft";
import { OwnStories } from "./own-stories";
import { findTask } from "./task";

export async function generateMetadata({ params, searchParams }: PageProps<"/practise/[prompt]">) {
  const { prompt: id } = await params;
  if ((await searchParams).assignment !== undefined) return { title: "Answer for an assignment" };
  const prompt = getPrompt(id);
  return { title: prompt ? `Answer: ${prompt.text}` : "This question has been taken out" } satisfies Metadata;
}

export default async function AnswerPrompt({ params, searchParams }: PageProps<"/practise/[prompt]">) {
  const { prompt: id } = await params;
  const { assignment } = await searchParams;
  if (typeof assignment === "string") {
    const address = `/practise/${id}?assignment=${encodeURIComponent(assignment)}`;
    if (await isHolding()) {
      return (
        <Page>
          <AnswerForm
            action={submitAnswer.bind(null, id)}
            initial={toDraft(undefined)}
            promptId={id}
            owner={undefined}
            submissionKey={randomUUID()}
            assignmentId={assignment}
          >
            <h1>Answer for an assignment</h1>
          </AnswerForm>
        </Page>
      );
    }
    const viewer = await requireUser(address);
    const task = await findTask(viewer, id, assignment);
    if (!task?.work) notFound();
    return <AssignedPrompt viewer={viewer} task={task} work={task.work} />;
  }
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
          coach={{
            question: { text: prompt.text, kind: prompt.kind, competencies: prompt.competencies },
            isOn: viewer ? (await getPracticeSettings(viewer)).isCoachOn : false,
            remember: viewer && rememberCoach,
          }}
        >
          <PromptHeading prompt={prompt} />
          {viewer && <OwnStories viewer={viewer} prompt={prompt} />}
        </AnswerForm>
      ) : (
        <WithdrawnPrompt text={draft?.text ?? ""} />
      )}
    </Page>
  );
}
