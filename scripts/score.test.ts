import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const row = {
  id: "a1",
  competency: "attention-to-detail",
  kind: "past",
  question: "Tell me about a mistake you found.",
  answer: "I noticed that the label was wrong, so I stopped the line and told my supervisor.",
};

/** `npm run -s score -- -` with this on standard input. */
const score = (input: string) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/score.ts", "-"], {
    cwd: root,
    input,
    encoding: "utf8",
  });

it("scores each line in order, with spans that lie in the answer", () => {
  const { status, stdout } = score(
    `${JSON.stringify(row)}\n\n${JSON.stringify({ ...row, id: "b2", answer: "" })}\n`,
  );
  expect(status).toBe(0);
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([first.id, second.id]).toEqual(["a1", "b2"]);
  expect(Object.keys(first)).toEqual(["id", "band", "points", "parts", "competency", "flags", "evidence"]);
  expect(first.evidence.length).toBeGreaterThan(0);
  for (const { rule, start, end } of first.evidence) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(row.answer.slice(start, end)).not.toBe("");
  }
  expect(second.band).toBe(0);
});

it("names the line that it cannot read, and stops with status 1", () => {
  const broken = score(`${JSON.stringify(row)}\n{"id": \n`);
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/^Line 2: /);
  expect(broken.stdout).toBe("");

  const unknown = score(JSON.stringify({ ...row, competency: "juggling" }));
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toMatch(/^Line 1: competency: /);
});
