import { expect, test } from "vitest";
import { writeResults } from "./results-file";

const result = {
  code: "7A2C-9F3D",
  applicant: { name: "=HYPERLINK(evil)" },
  email: "sam@example.org",
  assignment: null,
  promptText: 'Say "hello"',
  createdAt: new Date("2026-07-01T23:30:00Z"),
  words: 210,
  secondsTaken: 200,
  late: ["over-time"],
  state: "released",
  tutorBands: [3, 4],
  engineBand: 2,
  releasedAt: null,
} as const;

test("a row has an answer with London times, and a name that would be a formula is text", () => {
  const [headings, row] = writeResults([{ ...result, late: ["over-time"], tutorBands: [3, 4] }]).split(
    "\r\n",
  );
  expect(headings).toContain('"Second tutor\'s band"');
  expect(row).toBe(
    `"7A2C-9F3D","'=HYPERLINK(evil)","sam@example.org","Shared","Say ""hello""","2026-07-02 00:30",210,3.3,"Late: over the time limit","Released",3,4,2,`,
  );
});

test("what may not be known yet is an empty cell", () => {
  const hidden = { applicant: undefined, email: undefined, engineBand: null, secondsTaken: null };
  const [, row] = writeResults([{ ...result, ...hidden, late: [], tutorBands: [] }]).split("\r\n");
  expect(row).toBe(`"7A2C-9F3D",,,"Shared","Say ""hello""","2026-07-02 00:30",210,,,"Released",,,,`);
});
