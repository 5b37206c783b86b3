import { readFileSync } from "node:fs";
import { z } from "zod";
import { competencyIds } from "../lib/competencies";
import { scoreAnswer } from "../lib/scoring/score-answer";

const usage = "Usage: npm run -s score -- FILE.jsonl   (or - for standard input)";

const Row = z.object({
  id: z.string(),
  competency: z.enum(competencyIds),
  kind: z.enum(["past", "hypothetical", "motivation"]),
  question: z.string(),
  answer: z.string(),
});

/** Marks one line of input, as one line of output. Throws what is wrong with the line, in words. */
function scoreLine(line: string): string {
  const parsed = Row.safeParse(JSON.parse(line));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`);
    throw new Error(issues.join("; "));
  }
  const { id, competency, kind, question, answer } = parsed.data;
  const report = scoreAnswer(answer, { text: question, kind, competencies: [competency] });
  const findings = report.lines.flatMap((line) => line.findings);
  return JSON.stringify({
    id,
    band: report.band,
    points: report.points,
    parts: report.parts,
    competency: report.competency,
    flags: report.flags.map((flag) => flag.id),
    evidence: findings.flatMap(({ rule, evidence }) =>
      evidence.map(({ start, end }) => ({ rule, start, end })),
    ),
  });
}

function main(file: string | undefined): number {
  if (!file) {
    console.error(usage);
    return 1;
  }
  let input: string;
  try {
    input = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    console.error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const results: string[] = [];
  for (const [index, line] of input
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    try {
      results.push(scoreLine(line));
    } catch (error) {
      console.error(`Line ${index + 1}: ${error instanceof Error ? error.message : error}`);
      return 1;
    }
  }
  process.stdout.write(results.map((result) => `${result}\n`).join(""));
  return 0;
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv[2]);
