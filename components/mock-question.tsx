import type { Phase } from "@/lib/mock/clock";
import { sayDuration } from "@/lib/mock/say-duration";
import type { PromptTimes } from "@/lib/mock/times";
import { mockDraftId } from "./forget-mock-drafts";
import { MockClock } from "./mock-clock";
import { MockNews } from "./mock-news";
import { MoveOn } from "./move-on";
import { Button } from "./nhs/button";
import { WordsForm, type WordsState } from "./words-form";

type Timed = Exclude<Phase, { name: "waiting" } | { name: "done" }>;

const phases: Record<Timed["name"], { name: string; over: string }> = {
  preparation: {
    name: "Time to think",
    over: "Your time to answer has begun. Choose “Start my answer”.",
  },
  answering: {
    name: "Time to answer",
    over: "Take the time to finish your thought, then send it. Your profile will say how long you took.",
  },
  reply: {
    name: "The panel asks one more question",
    over: "Take the time to finish your thought, then send it.",
  },
};

/** A question of an interview in one of its phases: reading it, answering it, replying to what the panel asks next. */
export function MockQuestion({
  mockId,
  owner,
  answer,
  questions,
  phase,
  now,
  version,
  identifying,
  clock,
  begin,
  send,
}: {
  mockId: string;
  owner: string;
  answer: {
    position: number;
    prompt: { text: string };
    times: PromptTimes;
    text: string;
    reply: string;
    probe: { text: string } | null;
    pausedAt: Date | null;
  };
  questions: number;
  phase: Timed;
  now: Date;
  version: string;
  /** Words to decide about, for which the clock stands still. */
  identifying: string[];
  clock: { isHidden: boolean; remember: (isHidden: boolean) => Promise<void> };
  begin: () => Promise<void>;
  send: (state: WordsState, form: FormData) => Promise<WordsState>;
}) {
  const { position, prompt, times, probe } = answer;
  const isReply = phase.name === "reply";
  const field = isReply ? "reply" : "text";
  const time = { endsAt: phase.endsAt.getTime(), now: now.getTime() };
  const news = (
    <MockNews text={isReply && probe ? `${phases.reply.name}: ${probe.text}` : phases[phase.name].name} />
  );
  const heading = (
    <>
      <h1 className={isReply ? "nhsuk-heading-m app-prompt" : "nhsuk-heading-l app-prompt"}>
        <span className="nhsuk-caption-l">
          Question {position + 1} of {questions}
        </span>
        {prompt.text}
      </h1>
      <p className="app-mock-phase">{phases[phase.name].name}</p>
      {isReply && <p className="app-probe">{probe?.text}</p>}
      <MockClock {...time} {...clock} isPaused={answer.pausedAt !== null} over={phases[phase.name].over} />
    </>
  );
  if (phase.name === "preparation") {
    return (
      <>
        {news}
        {heading}
        <MoveOn {...time} />
        <p>
          Read the question and think. Then you have {sayDuration(times.answering)} to write. They begin when
          you choose “Start my answer”, at the latest when this time is over.
        </p>
        <form action={begin}>
          <Button>Start my answer</Button>
        </form>
      </>
    );
  }
  return (
    <>
      {news}
      <WordsForm
        key={field}
        action={send}
        address={`/mock/${mockId}/${position + 1}?field=${field}`}
        initial={{
          text: answer[field],
          version,
          identifying: identifying.length > 0 ? identifying : undefined,
        }}
        draftId={mockDraftId(mockId, position, field)}
        url={`/mock/${mockId}/${position + 1}/words?field=${field}`}
        owner={owner}
        label={isReply ? "Your reply" : "Your answer"}
        hint={
          isReply
            ? "Two or three sentences are enough. They are marked together with your answer."
            : "Write as you would say it. A usual length is 200 to 300 words."
        }
        send={isReply ? "Send my reply" : "Send my answer"}
        skip={isReply ? "Go on without a reply" : "Skip this question"}
        leave="Save and leave"
        stopNote="Your words are saved, and the clock stands still until you choose."
      >
        {heading}
      </WordsForm>
    </>
  );
}
