import { randomUUID } from "node:crypto";
import { AnswerClock } from "@/components/answer-clock";
import { AnswerForm } from "@/components/answer-form";
import { NoAttemptLeft } from "@/components/no-attempt-left";
import { Page } from "@/components/page";
import { PromptHeading } from "@/components/prompt-heading";
import { StartClock } from "@/components/start-clock";
import { WhoSeesAnswer } from "@/components/who-sees-answer";
import { getCohort } from "@/db/cohorts";
import { getDraft } from "@/db/drafts";
import { getTimedStart } from "@/db/handed-in";
import type { Viewer } from "@/db/viewer";
import { startClock, submitAnswer } from "./actions";
import { toDraft } from "./draft";
import { OwnStories } from "./own-stories";
import type { Task } from "./task";

/** The page on which a question of an assignment is answered; `work` is that of the task. */
export async function AssignedPrompt({
  viewer,
  task: { prompt, draftId },
  work,
}: {
  viewer: Viewer;
  task: Task;
  work: NonNullable<Task["work"]>;
}) {
  const draft = await getDraft(viewer, draftId);
  const start = work.timeLimitMinutes !== null && (await getTimedStart(viewer, work.id, prompt.id));
  const cohort = await getCohort(viewer, work.cohortId);
  const back = `/assignments/${work.id}`;
  if (work.isArchived || work.attemptsLeft === 0) {
    return (
      <Page back={back}>
        <NoAttemptLeft isClosed={work.isArchived} back={back} text={draft?.text} />
      </Page>
    );
  }
  if (start === undefined) {
    return (
      <Page back={back}>
        <StartClock action={startClock.bind(null, work.id, prompt.id)} work={work} />
      </Page>
    );
  }
  return (
    <Page wide back={back}>
      <AnswerForm
        action={submitAnswer.bind(null, prompt.id)}
        initial={toDraft(draft)}
        promptId={prompt.id}
        owner={viewer.id}
        submissionKey={randomUUID()}
        assignmentId={work.id}
      >
        <PromptHeading prompt={prompt} caption={work.title} />
        <OwnStories viewer={viewer} prompt={prompt} />
        {start && (
          <AnswerClock
            endsAt={start.endsAt.getTime()}
            now={Date.now()}
            over="Take the time to finish your thought, then hand in. Your answer is taken, and shown as late."
          />
        )}
        <WhoSeesAnswer work={work} tutors={cohort?.tutors ?? []} isAnonymous={cohort?.isAnonymous ?? false} />
      </AnswerForm>
    </Page>
  );
}
