import type { Phase } from "@/lib/mock/clock";
import { Tag, type TagColour } from "./nhs/tag";

type State = { text: string; colour: TagColour };

/** The questions of an open interview, by number, with where each stands. Their words stay hidden until it is their turn. */
export function MockSteps({
  answers,
  turn,
}: {
  answers: { position: number; text: string }[];
  turn: { position: number; phase: Phase } | undefined;
}) {
  return (
    <ol className="nhsuk-list app-mock-steps">
      {answers.map((answer) => {
        const { text, colour } = findState(answer, turn);
        return (
          <li key={answer.position}>
            Question {answer.position + 1} <Tag colour={colour}>{text}</Tag>
          </li>
        );
      })}
    </ol>
  );
}

function findState(
  { position, text }: { position: number; text: string },
  turn: { position: number; phase: Phase } | undefined,
): State {
  if (!turn || position < turn.position) {
    return text === "" ? { text: "Skipped", colour: "grey" } : { text: "Answered", colour: "aqua-green" };
  }
  if (position > turn.position) return { text: "Later", colour: "white" };
  return turn.phase.name === "waiting"
    ? { text: "Next", colour: "yellow" }
    : { text: "Open", colour: "yellow" };
}
