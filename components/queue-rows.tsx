import { sayDate } from "@/lib/say-date";
import type { Band } from "@/lib/scoring/report";
import { type Lateness, sayLateness } from "@/lib/tutoring/lateness";
import { type QueueState, stateNames } from "@/lib/tutoring/review";
import { Table } from "./nhs/table";
import { Tag, type TagColour } from "./nhs/tag";

type Row = {
  attemptId: string;
  code: string;
  applicant: { name: string } | undefined;
  promptText: string;
  words: number;
  createdAt: Date;
  assignment: { title: string } | null;
  state: QueueState;
  ownBand: Band | null;
  isDoubleMarked: boolean;
  claimedBy: string[];
  asksAgain: boolean;
  late: Lateness[];
};

const colours: Record<QueueState, TagColour> = {
  "to-review": "white",
  "in-progress": "yellow",
  reviewed: "blue",
  released: "green",
};

/** The answers of a queue, each with the way to its review. */
export function QueueRows({ rows, hrefOf }: { rows: Row[]; hrefOf: (attemptId: string) => string }) {
  if (rows.length === 0) return <p>No answers here. Choose another state or filter.</p>;
  return (
    <div className="app-queue">
      <Table
        caption={<span className="nhsuk-u-visually-hidden">Answers, the oldest first</span>}
        columns={[
          { heading: "Answer" },
          { heading: "By" },
          { heading: "Handed in" },
          { heading: "Words", numeric: true },
          { heading: "State" },
          { heading: "Your band", numeric: true },
        ]}
        rows={rows.map((row) => ({
          id: row.attemptId,
          cells: [
            <QueueLink key="answer" row={row} href={hrefOf(row.attemptId)} />,
            row.applicant?.name ?? row.code,
            sayDate(row.createdAt),
            row.words,
            <QueueTags key="state" row={row} />,
            row.ownBand ?? "–",
          ],
        }))}
      />
    </div>
  );
}

function QueueLink({ row, href }: { row: Row; href: string }) {
  return (
    <>
      <a href={href} data-row="">
        {row.promptText}
      </a>
      <span className="app-queue__from">{row.assignment?.title ?? "Shared by the applicant"}</span>
    </>
  );
}

function QueueTags({ row }: { row: Row }) {
  return (
    <span className="app-tags">
      <Tag colour={colours[row.state]}>{stateNames[row.state]}</Tag>
      {row.asksAgain && <Tag colour="orange">Asks for another look</Tag>}
      {row.late.length > 0 && <Tag colour="pink">{sayLateness(row.late)}</Tag>}
      {row.isDoubleMarked && <Tag>Two mark it</Tag>}
      {row.claimedBy.length > 0 && (
        <span className="app-queue__claim">{row.claimedBy.join(" and ")} at work</span>
      )}
    </span>
  );
}
