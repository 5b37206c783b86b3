import { expect, test } from "vitest";
import { readAnswer } from "./answer";
import { weighWordOrder } from "./word-order";

const weigh = (text: string) => weighWordOrder(readAnswer(text));

test.each([
  "I rang the ward and asked the nurse whether she had seen the second label.",
  "I was cleaner in hospital, floor is wet, patient he go to bathroom with the stick and I take his arm.",
  "I noticed his hands was shaking so I sat down an waited untill he could talk to me.",
])("a sentence has the order of English, in whatever English: %s", (text) => {
  expect(weigh(text)).toBeGreaterThan(0.1);
});

test.each([
  "The ward asked second the and nurse had label rang whether seen I she the.",
  "Empathy, dignity, kindness, listening, holistic, escalate, values, reassure, consent.",
  "Cuando trabajaba en un almacén en Sevilla, un compañero nuevo no podía seguir el ritmo.",
])("words in no order, a list, or another language have not: %s", (text) => {
  expect(weigh(text)).toBeLessThan(0);
});

test("an answer without neighbouring words weighs nothing", () => {
  expect(weigh("")).toBe(0);
});
