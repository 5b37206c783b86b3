import { sayDate } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { Tag } from "./nhs/tag";

type Row = {
  id: string;
  prompt: { text: string };
  createdAt: Date;
  words: number;
  band: Band;
  points: number;
  selfBand: Band | null;
  tutorBand: Band | null;
  isSeen: boolean;
};

/**
 * Attempts, each with the way to its report. A mark that its applicant has not seen yet is not told here: they may
 * give a band of their own first. `total` counts those on other pages too.
 */
export function AttemptList({ rows, total }: { rows: Row[]; total: number }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{total === 1 ? "1 answer" : `${total} answers, newest first`}</h2>
      <ol className="app-prompts">
        {rows.map((row) => (
          <li className="app-prompts__item" key={row.id}>
            <p className="app-prompts__text">
              <a href={`/attempts/${row.id}`}>{row.prompt.text}</a>
            </p>
            <p className="app-tags">
              <Marks row={row} />
              <span className="app-tags__text">{describe(row).join(" · ")}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Marks({ row: { band, tutorBand, isSeen } }: { row: Row }) {
  if (!isSeen) return <Tag colour="white">You have not seen the mark yet</Tag>;
  return (
    <>
      <Tag colour={band >= 3 ? "aqua-green" : "grey"}>
        Band {band}: {bands[band].name}
      </Tag>
      {tutorBand !== null && (
        <Tag colour="white">
          Tutor’s band {tutorBand}: {bands[tutorBand].name}
        </Tag>
      )}
    </>
  );
}

const describe = (row: Row): string[] => [
  ...(row.isSeen ? [`${row.points} of 100 points`] : []),
  ...(row.selfBand === null ? [] : [`your own band ${row.selfBand}`]),
  `${row.words} words`,
  sayDate(row.createdAt),
];
