import { type ChangeObject, diffWordsWithSpace } from "diff";
import { countWords } from "@/lib/answer-text";

/** A stretch of one of two texts; `changed` when the other text does not have it. */
type Stretch = { text: string; changed: boolean };

/** Texts further apart than this many words and gaps are shown without marks: the work grows with the square. */
const maxEditLength = 1_000;

/** A text of which less than this share of its words was kept is told anew: marks would be on nearly all of it. */
const leastKept = 1 / 3;

/** One of two texts with the words marked that the other does not have: taken out (`del`) or put in (`ins`). */
export function WordDifference({ stretches, as: Change }: { stretches: Stretch[]; as: "del" | "ins" }) {
  let position = 0;
  return (
    <p className="app-plain-answer">
      {stretches.map(({ text, changed }) => {
        position += text.length;
        if (!changed) return text;
        return (
          <Change className="app-change" key={position}>
            <span className="nhsuk-u-visually-hidden">
              {Change === "del" ? " [taken out: " : " [added: "}
            </span>
            {text}
            <span className="nhsuk-u-visually-hidden">] </span>
          </Change>
        );
      })}
    </p>
  );
}

/**
 * Cuts two texts where they differ; texts that share little stay whole. Changes with nothing but white space between
 * them are one: five words that were put in read as one thing.
 */
export function compareWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const changes = diffWordsWithSpace(before, after, { maxEditLength });
  const kept = changes?.filter(({ added, removed }) => !added && !removed).map(({ value }) => value);
  if (!changes || countWords(kept?.join(" ") ?? "") < leastKept * countWords(before))
    return { before: [{ text: before, changed: false }], after: [{ text: after, changed: false }] };
  return {
    before: joinStretches(changes.filter(({ added }) => !added)),
    after: joinStretches(changes.filter(({ removed }) => !removed)),
  };
}

function joinStretches(changes: ChangeObject<string>[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of changes) {
    const changed = added || removed;
    const [beforeLast, last] = [stretches.at(-2), stretches.at(-1)];
    if (changed && beforeLast?.changed && last?.text.trim() === "") {
      beforeLast.text += last.text + value;
      stretches.pop();
    } else if (last?.changed === changed) last.text += value;
    else stretches.push({ text: value, changed });
  }
  return stretches;
}
