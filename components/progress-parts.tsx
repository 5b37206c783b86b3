import { fewestToJudge, type PartCount } from "@/lib/progress";
import type { Part } from "@/lib/scoring/report";
import { PartChart } from "./part-chart";

const advice: Record<Part, string> = {
  situation: "Say where it is, and what is at stake.",
  action: "Say what you do yourself, step by step.",
  result: "Say what comes of it, and how you know.",
  reflection: "Say what you take from it, or what your own experience tells you.",
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
