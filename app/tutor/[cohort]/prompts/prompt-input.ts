import * as z from "zod";
import { textInput } from "@/app/form-input";
import type { FormError } from "@/components/nhs/error-summary";
import type { CompetencyId } from "@/lib/competencies";
import type { Prompt } from "@/lib/prompts/prompt";

const word = z.string().catch("");
const lines = textInput.transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

const input = z.object({
  text: textInput,
  kind: word,
  setting: word,
  competency: word,
  second: word,
  positive: lines,
  negative: lines,
  minutes: z.coerce.number().catch(0),
  source: textInput,
});

/** Rows for follow-up questions in the form. */
export const probeRows = [1, 2, 3];

/** The prompt in a sent form. What was chosen from a list is checked with everything else, by `findPromptFaults`. */
export function readPrompt(form: FormData): Omit<Prompt, "id"> {
  const { text, kind, setting, competency, second, positive, negative, minutes, source } = input.parse(
    Object.fromEntries(form),
  );
  const probes = probeRows
    .map((row) => ({
      gap: word.parse(form.get(`gap-${row}`)),
      text: textInput.parse(form.get(`probe-${row}`)),
    }))
    .filter((probe) => probe.text !== "");
  const competencies = [competency, second].filter((id) => id !== "") as CompetencyId[];
  return {
    text: text.replace(/\s+/g, " "),
    kind,
    setting,
    competencies,
    listensFor: { positive, negative },
    probes,
    minutes,
    ...(source !== "" && { source }),
  } as unknown as Omit<Prompt, "id">;
}

/** The field that a fault is about, by what its sentence says; the question itself for all the rest. */
const fields: [RegExp, string][] = [
  [/kind of question/, "kind"],
  [/Choose a setting/, "setting"],
  [/competenc/, "competency"],
  [/speaking time/, "minutes"],
  [/source/, "source"],
  [/follow-up/i, "probe-1"],
  [/worry the panel/, "negative"],
  [/^Give three|^Two of the things|line is empty/, "positive"],
];

/** Faults of a prompt for the error summary of its form. */
export function toPromptErrors(faults: readonly string[]): FormError[] {
  return faults.map((fault) => ({
    field: fields.find(([said]) => said.test(fault))?.[1] ?? "text",
    text: fault.replace(/\.$/, ""),
  }));
}
