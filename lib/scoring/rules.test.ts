import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { behaviourRules } from "./behaviours";
import { flagRules } from "./flags";
import { partRules } from "./parts";
import { readAnswer } from "./reading/answer";
import type { Question, Span } from "./report";
import type { Example, FlagRule, Rule } from "./rule";

const defaultQuestions: Record<Question["kind"], string> = {
  past: "Tell me about a time you did this.",
  hypothetical: "What would you do if this happened?",
  motivation: "Why does this interest you?",
};

const noBehaviours = 0;

const folders: Record<string, readonly (Rule | FlagRule)[]> = {
  behaviours: [...new Set(Object.values(behaviourRules).flat())],
  flags: flagRules,
  parts: Object.values(partRules).flat(),
};

const ruleFiles = readdirSync(new URL("./rules/", import.meta.url), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

/** An example as an unmarked answer, its question, and the spans that were marked. */
function readExample(example: Example): { text: string; question: Question; spans: Span[] } {
  const { answer, kind = "past", question } = typeof example === "string" ? { answer: example } : example;
  const spans: Span[] = [];
  let text = "";
  for (const [index, piece] of answer.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const competencies = ["teamwork"] as const;
  return { text, question: { text: question ?? defaultQuestions[kind], kind, competencies }, spans };
}

function mark(text: string, spans: readonly Span[]): string {
  let marked = text;
  for (const { start, end } of spans.toReversed()) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  }
  return marked;
}

for (const [folder, rules] of Object.entries(folders)) {
  const directory = new URL(`./rules/${folder}/`, import.meta.url);
  const files = ruleFiles
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).replace(".ts", ""));

  describe(`rules/${folder}`, () => {
    it("registers every file once, under its own name", () => {
      const ids = rules.map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.toSorted()).toEqual(files.toSorted());
    });

    for (const rule of rules) {
      describe(rule.id, () => {
        it("says what it detects, why panels care, its source and what it misses", () => {
          const source = readFileSync(new URL(`${rule.id}.ts`, directory), "utf8");
          const docstring = source.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*export const rule)/)?.[0] ?? "";
          for (const part of ["Detects:", "Why panels care:", "Source:", "Misses:"]) {
            expect(docstring).toContain(part);
          }
        });

        it("has at least three examples of each sort", () => {
          expect(rule.examples.finds.length).toBeGreaterThanOrEqual(3);
          expect(rule.examples.ignores.length).toBeGreaterThanOrEqual(3);
        });

        it("finds exactly the marked evidence", () => {
          for (const example of rule.examples.finds) {
            const { text, question, spans } = readExample(example);
            const found = rule.detect(readAnswer(text), question, noBehaviours);
            expect(found, `raised by: ${text}`).toBeDefined();
            expect(mark(text, found ?? [])).toBe(mark(text, spans));
          }
        });

        it("ignores its nearest misses", () => {
          for (const example of rule.examples.ignores) {
            const { text, question } = readExample(example);
            const found = rule.detect(readAnswer(text), question, noBehaviours);
            expect(mark(text, found ?? [])).toBe(text);
            if (folder === "flags") expect(found, `not raised by: ${text}`).toBeUndefined();
          }
        });
      });
    }
  });
}
