import type { ReactNode } from "react";
import type { Band, Report as ReportData } from "@/lib/scoring/report";
import { flagKey, lineKey, listMarks } from "@/lib/scoring/segments";
import type { KeyedComment } from "@/lib/tutoring/keyed-comments";
import { CommentList } from "./comment-list";
import { MarkedAnswer } from "./marked-answer";
import { ReportFlags } from "./report-flags";
import { ReportLines } from "./report-lines";
import { ReportVerdict } from "./report-verdict";

/**
 * What the engine says of an answer: the mark, what would lift it, the words that earned it, how sure it is. Where
 * tutors have marked it too, their band stands in the scale and their `comments` beside the evidence. `children` stand
 * below the question that a panel would ask next.
 */
export function Report({
  text,
  report,
  ownBand,
  tutorBand,
  comments = [],
  children,
}: {
  text: string;
  report: ReportData;
  ownBand?: Band | null;
  tutorBand?: Band | null;
  comments?: KeyedComment[];
  children?: ReactNode;
}) {
  const titles = Object.fromEntries([
    ...report.lines.map((line, index) => [lineKey(index), line.title]),
    ...report.flags.map((flag, index) => [
      flagKey(index),
      flag.weight === "decisive" ? "holds back" : "noticed",
    ]),
    ...comments.map(({ key, tutor }) => [key, `comment by ${tutor}`]),
  ]);
  const marks = [...listMarks(report), ...comments.map(({ key, ...span }) => ({ key, spans: [span] }))];
  return (
    <div className="app-report">
      <ReportVerdict report={report} ownBand={ownBand} tutorBand={tutorBand} />
      <div className="app-report__text">
        <ReportFlags text={text} flags={report.flags} />
        <Advice report={report} />
      </div>
      <div className="app-report__columns">
        <section className="app-report__answer" aria-labelledby="your-answer">
          <h2 className="nhsuk-heading-m" id="your-answer">
            Your answer
          </h2>
          <p className="nhsuk-hint">{explainMarks(report, comments.length > 0)}</p>
          <MarkedAnswer text={text} marks={marks} titles={titles} />
        </section>
        <div>
          <CommentList comments={comments} />
          <section aria-labelledby="lines">
            <h2 className="nhsuk-heading-m" id="lines">
              Where the points came from
            </h2>
            <ReportLines text={text} lines={report.lines} />
          </section>
        </div>
      </div>
      <div className="app-report__text">
        <section aria-labelledby="follow-up">
          <h2 className="nhsuk-heading-m" id="follow-up">
            What a panel would ask next
          </h2>
          <p className="app-probe">{report.followUp.text}</p>
          {children}
        </section>
        <Confidence confidence={report.confidence} />
      </div>
    </div>
  );
}

/** What the kinds of marks that stand in this answer mean, and no other. */
function explainMarks({ lines, flags }: ReportData, hasComments: boolean): string {
  return [
    lines.some(({ findings }) => findings.length > 0)
      ? "Underlined words earned points: the number says on which line."
      : "No words earned points yet.",
    flags.some(({ evidence }) => evidence.length > 0) &&
      "A wavy line with a letter is something that a panel would mind.",
    hasComments && "Shaded words over a dashed line, with T and a number, are what your tutor wrote about.",
  ]
    .filter(Boolean)
    .join(" ");
}

function Advice({ report: { advice, lines } }: { report: ReportData }) {
  if (advice.length === 0) return null;
  const keyOf = (id: string) => lineKey(lines.findIndex((line) => line.id === id));
  return (
    <section aria-labelledby="advice">
      <h2 className="nhsuk-heading-m" id="advice">
        What would lift this answer most
      </h2>
      <ol className="app-advice">
        {advice.map(({ line, text, gain }) => (
          <li key={line}>
            {text}{" "}
            <a className="app-advice__gain" href={`#mark-${keyOf(line)}`}>
              up to {gain} {gain === 1 ? "point" : "points"}
              <span className="nhsuk-u-visually-hidden">, on line {keyOf(line)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

const sureness = { high: "Fairly sure", medium: "Not quite sure", low: "Not sure" } as const;

function Confidence({ confidence: { level, reasons } }: Pick<ReportData, "confidence">) {
  return (
    <section aria-labelledby="confidence">
      <h2 className="nhsuk-heading-m" id="confidence">
        How sure this mark is
      </h2>
      <p>
        <strong>{sureness[level]}.</strong> One answer is no verdict on you. The marks come from{" "}
        <a href="/how-we-score">rules that you can read</a>, and a panel may see it differently.
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}
