import { bands } from "@/lib/scoring/bands";
import type { Part } from "@/lib/scoring/report";
import { competencyLevels, partAnchors, partLevels } from "@/lib/tutoring/anchors";
import type { Marks } from "@/lib/tutoring/review";
import { SummaryList } from "./nhs/summary-list";

const parts: readonly Part[] = ["situation", "action", "result", "reflection"];

/** A tutor's band with its meaning, their words on the whole answer, and their marks on its parts. */
export function TutorMarks({ review }: { review: Marks }) {
  const { band, overall, competency } = review;
  const marked = parts.flatMap((part) => {
    const level = review.parts[part];
    return level === undefined ? [] : [{ key: partAnchors[part].name, value: partLevels[level] }];
  });
  const shown =
    competency === null ? [] : [{ key: "The skill or value", value: competencyLevels[competency] }];
  return (
    <>
      <p>
        {band === null ? (
          "No band yet."
        ) : (
          <>
            <strong>
              Band {band} of 4: {bands[band].name}.
            </strong>{" "}
            {bands[band].meaning}
          </>
        )}
      </p>
      {overall !== "" && <p className="app-written">{overall}</p>}
      {marked.length + shown.length > 0 && <SummaryList rows={[...marked, ...shown]} />}
    </>
  );
}
