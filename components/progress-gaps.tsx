import { fewestToJudge, type Gaps } from "@/lib/progress";
import { GapChart } from "./gap-chart";

/** The bands that somebody else gave, the applicant or a tutor, against those of the rules. */
export function ProgressGaps({ self, tutor }: { self: Gaps | undefined; tutor: Gaps | undefined }) {
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">You, your tutor and the rules</h2>
      <h3 className="nhsuk-heading-s">The band that you gave yourself</h3>
      {self ? (
        <>
          <p>{sayMean(self, "you gave yourself")}</p>
          <GapChart name="The band that you gave yourself" gaps={self} />
        </>
      ) : (
        <p>
          Nothing to compare yet. Before you see a report, you can say which band you would give yourself.
        </p>
      )}
      <h3 className="nhsuk-heading-s">Your tutor’s band</h3>
      {tutor ? (
        <>
          <p>{sayMean(tutor, "your tutor gave you")}</p>
          <GapChart name="Your tutor’s band" gaps={tutor} />
        </>
      ) : (
        <p>No tutor has given you a band yet. Tutors mark only what you hand in or share.</p>
      )}
    </section>
  );
}

function sayMean({ count, mean }: Gaps, who: string): string {
  const answers = count === 1 ? "1 answer has" : `${count} answers have`;
  if (count < fewestToJudge) return `Only ${answers} both bands: too few to judge.`;
  const size = Math.abs(mean).toFixed(1);
  const distance = size === "0.0" ? "the same band as" : `${size} bands ${mean > 0 ? "more" : "less"} than`;
  return `On average ${who} ${distance} the rules, over ${count} answers.`;
}
