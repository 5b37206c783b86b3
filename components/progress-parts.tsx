import { fewestToJudge, type PartCount } from "@/lib/progress";
import type { Part } from "@/lib/scoring/report";
import { PartChart } from "./part-chart";

const advice: Record<Part, string> = {
  situation: "Say when and where it was, and what was at stake.",
  action: "Say what you did yourself, step by step.",
  result: "Say how it ended, and how you know.",
  reflection: "Say what you learnt, or what you would do differently.",
};

/** Which part of an answer is missing most, with what to do about it. `answers` is how many were counted. */
export function ProgressParts({ parts, answers }: { parts: readonly PartCount[]; answers: number }) {
  const most = Math.max(0, ...parts.map(({ missing }) => missing));
  const thin = parts.filter(({ missing }) => missing === most).map(({ part }) => part);
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">Parts of your answers</h2>
      {answers < fewestToJudge ? (
        <p>
          {answers === 1 ? "One answer is" : `${answers} answers are`} too few to see a habit. This is what
          the rules found so far.
        </p>
      ) : most > 0 ? (
        <p>
          Missing most often: <strong>{new Intl.ListFormat("en-GB").format(thin)}</strong>, in {most} of{" "}
          {answers} answers. {thin.map((part) => advice[part]).join(" ")}
        </p>
      ) : (
        <p>No part was missing in any of your {answers} answers.</p>
      )}
      <PartChart parts={parts} />
    </section>
  );
}
