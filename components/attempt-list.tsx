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
};

/** Attempts, each with the way to its report. `total` counts those on other pages too. */
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
              <Tag colour={row.band >= 3 ? "aqua-green" : "grey"}>
                Band {row.band}: {bands[row.band].name}
              </Tag>
              {row.tutorBand !== null && (
                <Tag colour="white">
                  Tutor’s band {row.tutorBand}: {bands[row.tutorBand].name}
                </Tag>
              )}
              <span className="app-tags__text">{describe(row).join(" · ")}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

const describe = (row: Row): string[] => [
  `${row.points} of 100 points`,
  ...(row.selfBand === null ? [] : [`your own band ${row.selfBand}`]),
  `${row.words} words`,
  sayDate(row.createdAt),
];
