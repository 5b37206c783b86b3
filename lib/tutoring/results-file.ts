import type { Band } from "../scoring/report";
import { writeCsv } from "./csv";
import { type Lateness, sayLateness } from "./lateness";
import { type QueueState, stateNames } from "./review";

type Result = {
  code: string;
  applicant: { name: string } | undefined;
  email: string | undefined;
  assignment: string | null;
  promptText: string;
  createdAt: Date;
  words: number;
  secondsTaken: number | null;
  late: Lateness[];
  state: QueueState;
  tutorBands: Band[];
  engineBand: Band | null;
  releasedAt: Date | null;
};

const headings = [
  "Code",
  "Name",
  "Email",
  "Assignment",
  "Question",
  "Handed in",
  "Words",
  "Minutes taken",
  "Late",
  "State",
  "Tutor's band",
  "Second tutor's band",
  "Automatic mark",
  "Released",
];

/** Results as a CSV file, one row an answer. Names and emails that may not be known yet are empty; times are London's. */
export function writeResults(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.code,
    result.applicant?.name ?? null,
    result.email ?? null,
    result.assignment ?? "Shared",
    result.promptText,
    writeMoment(result.createdAt),
    result.words,
    result.secondsTaken === null ? null : Math.round(result.secondsTaken / 6) / 10,
    sayLateness(result.late) ?? null,
    stateNames[result.state],
    result.tutorBands[0] ?? null,
    result.tutorBands[1] ?? null,
    result.engineBand,
    result.releasedAt && writeMoment(result.releasedAt),
  ]);
  return writeCsv([headings, ...rows]);
}

/** As spreadsheets read a time: "2026-11-24 14:02". */
const writeMoment = (date: Date): string =>
  date.toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/London" });
