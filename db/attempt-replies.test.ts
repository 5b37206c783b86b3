import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { scoreWithReply } from "../lib/follow-up/score-with-reply";
import { countParts } from "../lib/progress";
import { getPrompt } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { getAttemptReply, saveAttemptReply } from "./attempt-replies";
import { getAttempt } from "./attempts";
import { getDatabase } from "./client";
import { QueryFailed } from "./errors";
import { listBands } from "./history";
import { listMarkedAnswers } from "./progress";
import { attemptReplies } from "./schema";
import { saveAttempt } from "./submissions";
import { addApplicant, addAssignment, addCohort, answer } from "./test-cohort";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

const prompt = getPrompt("teamwork-achieved-together") ?? expect.fail();
const text = "I counted the papers and told the office, because they were due at noon.";
const probe = { gap: "result", text: "How did you know that it worked?" } as const;

const makeReply = (words = "No student was late.") => ({
  probe,
  text: words,
  joined: scoreWithReply(text, words, prompt, prompt.probes),
});

async function submit(viewer: Viewer) {
  const report = scoreAnswer(text, prompt, prompt.probes);
  return saveAttempt(viewer, { prompt, text, words: report.words, report, submissionKey: randomUUID() });
}

describeOnEveryDatabase("replies to follow-up questions", () => {
  let sam: Viewer;
  let alex: Viewer;
  beforeEach(async () => {
    [sam, alex] = await Promise.all([addPerson(), addPerson()]);
  });

  test("a reply comes back with the report on both as one, and the attempt stays as it was", async () => {
    const id = await submit(sam);
    const before = await getAttempt(sam, id);
    const { saved } = await saveAttemptReply(sam, id, makeReply());
    expect(saved).toBe(true);
    expect(await getAttemptReply(sam, id)).toMatchObject(makeReply());
    expect(await getAttempt(sam, id)).toEqual(before);
  });

  test("the first reply stays, and whoever sends another is told", async () => {
    const id = await submit(sam);
    const sent = await Promise.all(Array.from({ length: 4 }, () => saveAttemptReply(sam, id, makeReply())));
    expect(sent.every(({ saved }) => saved)).toBe(true);
    const other = await saveAttemptReply(sam, id, makeReply("Other words."));
    expect(other).toMatchObject({ saved: false, reply: { text: "No student was late." } });
    const database = await getDatabase();
    await expect(database.update(attemptReplies).set({ text: "Better." })).rejects.toThrow(QueryFailed);
  });

  test("nobody reads or replies to another person's attempt", async () => {
    const id = await submit(sam);
    expect(await saveAttemptReply(alex, id, makeReply())).toEqual({ saved: false, reply: undefined });
    await saveAttemptReply(sam, id, makeReply());
    expect(await getAttemptReply(alex, id)).toBeUndefined();
    expect(await getAttemptReply(sam, "x")).toBeUndefined();
    expect((await saveAttemptReply(sam, "x", makeReply())).saved).toBe(false);
  });

  test("while the mark waits for a tutor's release nothing is asked or shown", async () => {
    const { tutor, cohortId } = await addCohort();
    await addApplicant(tutor, cohortId, sam);
    const id = await answer(sam, await addAssignment(tutor, cohortId, { showMark: "after-release" }));
    expect(await saveAttemptReply(sam, id, makeReply())).toEqual({ saved: false, reply: undefined });
    expect(await getAttemptReply(sam, id)).toBeUndefined();
    expect(await listMarkedAnswers(sam)).toEqual([]);
  });

  test("progress knows the prompt and the parts of the viewer's attempts alone", async () => {
    const id = await submit(sam);
    expect(await listBands(sam)).toMatchObject([
      { competency: "teamwork", promptId: prompt.id, tutorBand: null },
    ]);
    const points = await listMarkedAnswers(sam);
    expect(points).toMatchObject([{ attemptId: id, parts: scoreAnswer(text, prompt).parts }]);
    expect(countParts(points.map(({ parts }) => parts))).toHaveLength(4);
    expect(await listMarkedAnswers(alex)).toEqual([]);
  });
});
