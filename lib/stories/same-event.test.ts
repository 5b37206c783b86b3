import { expect, it } from "vitest";
import { isSameEvent, makeFingerprint, measureOverlap } from "./same-event";

const told =
  makeFingerprint(`Last spring I worked in the print room of a small college. Two boxes of exam papers came
back from the folder with the last page upside down. I rang the exams officer and opened every envelope.`);
const retold =
  makeFingerprint(`At the college I had an hour to put right two boxes of exam papers whose last page was
printed wrongly. We shared the envelopes and I told the exams officer how far we were.`);
const other =
  makeFingerprint(`On a night shift in the pharmacy I saw that a box of tablets had the wrong strength. I
took the tray off the shelf, rang the pharmacist and kept the till closed until she came.`);

it("knows an event again in other words", () => {
  expect(isSameEvent(told, retold)).toBe(true);
  expect(isSameEvent(told, told)).toBe(true);
});

it("keeps different events apart", () => {
  expect(isSameEvent(told, other)).toBe(false);
});

it("does not count the words of the question", () => {
  const things = "a syringe, a cable, a valve, a battery, a boiler, a kettle and a ladder";
  const question = `What would you do about ${things}?`;
  const first = `I would ring the engineer about ${things}.`;
  const second = `There is a cupboard, with ${things} in it.`;
  expect(isSameEvent(makeFingerprint(first), makeFingerprint(second))).toBe(true);
  expect(isSameEvent(makeFingerprint(first, question), makeFingerprint(second, question))).toBe(false);
});

it("says nothing of texts with nothing in them", () => {
  expect(measureOverlap(makeFingerprint(""), told)).toBe(0);
  expect(isSameEvent(makeFingerprint(""), makeFingerprint(""))).toBe(false);
});
