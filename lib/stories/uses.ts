import { isSameEvent, makeFingerprint } from "./same-event";
import { type StoryText, tellStory } from "./story";

export type ToldStory = StoryText & { id: string };

/** An event told in answers; `answers` are their positions, from 0. */
export type StoryUse = {
  /** The story of the bank that tells it; undefined when answers tell one event that is not in the bank. */
  story: ToldStory | undefined;
  answers: number[];
  isOverused: boolean;
};

/** A story may carry this many answers of one interview; from the next one on, a panel has heard it too often. */
const mostAnswers = 2;

/**
 * Which events a set of answers tells: each story of the bank with the answers that seem to tell it, then events that
 * at least two answers share without a story. It goes by the nouns that the texts have in common (see
 * `isSameEvent`), so it is a likeness, not a proof.
 */
export function findStoryUses(
  answers: readonly { text: string; question: { text: string } }[],
  stories: readonly ToldStory[],
): StoryUse[] {
  const prints = answers.map(({ text, question }) => makeFingerprint(text, question.text));
  const positions = [...prints.keys()];
  const told = stories.map((story): StoryUse => {
    const print = makeFingerprint(tellStory(story));
    return makeUse(
      story,
      prints.flatMap((other, at) => (isSameEvent(print, other) ? [at] : [])),
    );
  });
  const known = new Set(told.flatMap((use) => use.answers));
  const events: number[][] = [];
  for (const at of positions.filter((position) => !known.has(position))) {
    const print = prints[at];
    const event = events.find((group) =>
      group.some((other) => print && prints[other] && isSameEvent(print, prints[other])),
    );
    if (event) event.push(at);
    else events.push([at]);
  }
  const unnamed = events.filter((group) => group.length > 1).map((group) => makeUse(undefined, group));
  return [...told.filter((use) => use.answers.length > 0), ...unnamed];
}

function makeUse(story: ToldStory | undefined, answers: number[]): StoryUse {
  return { story, answers, isOverused: answers.length > mostAnswers };
}
