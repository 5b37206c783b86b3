import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { scoreWithReply } from "../lib/follow-up/score-with-reply";
import { findTurn, readTaken } from "../lib/mock/clock";
import { timePrompt } from "../lib/mock/times";
import { getPrompt } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { getAttemptReply, saveAttemptReply } from "./attempt-replies";
import { getAttempt } from "./attempts";
import { getDatabase } from "./client";
import { getDraft, saveDraft } from "./drafts";
import { listAttempts } from "./history";
import {
  beginMockAnswer,
  type MockField,
  openMockAnswer,
  pauseMockAnswer,
  resumeMockAnswer,
  saveMockWords,
  submitMockAnswer,
  submitMockReply,
} from "./mock-answers";
import { findMockOfAttempt, finishMock, listMockResults } from "./mock-results";
import { deleteMock, getMock, getOpenMock, listMocks, startMock } from "./mocks";
import { attempts } from "./schema";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

const ids = ["teamwork-achieved-together", "teamwork-group-in-difficulty", "science-why-perfusion"];
const prompts = ids.flatMap((id) => getPrompt(id) ?? []);
const probe = { gap: "result", text: "How did you know that it worked?" } as const;
const story =
  "Last spring I worked in the print room of a college. I stopped the run, checked ten papers and rang the office.";
const reply = "I counted the envelopes, and no student was late.";

const start = new Date("2026-11-24T10:00:00Z");
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);

const set = {
  roleId: "clinical-perfusion",
  code: "6-K3QF9",
  extraTime: 25 as const,
  questions: prompts.map((prompt) => ({ prompt, times: timePrompt(prompt, 25) })),
};

async function begin(viewer: Viewer) {
  const { id } = await startMock(viewer, set, start);
  const place = (position: number) => ({ mockId: id, position });
  await openMockAnswer(viewer, place(0), at(1));
  return { id, place };
}

const read = async (viewer: Viewer, id: string, position = 0) =>
  (await getMock(viewer, id))?.answers[position];

describeOnEveryDatabase("mock interviews", () => {
  let sam: Viewer;
  let alex: Viewer;
  beforeEach(async () => {
    [sam, alex] = await Promise.all([addPerson(), addPerson()]);
  });

  describe("starting", () => {
    test("keeps the prompts as they read, with their times", async () => {
      const { id, isNew } = await startMock(sam, set, start);
      expect(isNew).toBe(true);
      const mock = await getMock(sam, id);
      expect(mock).toMatchObject({ code: "6-K3QF9", extraTime: 25, startedAt: start, finishedAt: null });
      expect(mock?.answers.map(({ prompt }) => prompt)).toEqual(prompts);
      expect(mock?.answers[0]?.times).toEqual(timePrompt(prompts[0] ?? { minutes: 0 }, 25));
      expect(mock && findTurn(mock.answers, start)).toEqual({ position: 0, phase: { name: "waiting" } });
    });

    test("twice at once is one interview, and the open one is found again", async () => {
      const started = await Promise.all(Array.from({ length: 5 }, () => startMock(sam, set, start)));
      expect(new Set(started.map(({ id }) => id)).size).toBe(1);
      expect(started.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect((await getOpenMock(sam))?.id).toBe(started[0]?.id);
      expect(await getOpenMock(alex)).toBeUndefined();
    });

    test("is possible again when the last one is finished", async () => {
      const { id } = await begin(sam);
      await finishMock(sam, id, at(9));
      const second = await startMock(sam, set, at(10));
      expect(second).toMatchObject({ isNew: true });
      expect((await listMocks(sam)).map((mock) => mock.id)).toEqual([second.id, id]);
    });
  });

  describe("the clock", () => {
    test("keeps the first opening and the first beginning, whatever is loaded again", async () => {
      const { id, place } = await begin(sam);
      await openMockAnswer(sam, place(0), at(50));
      await beginMockAnswer(sam, place(0), at(20));
      await beginMockAnswer(sam, place(0), at(30));
      expect(await read(sam, id)).toMatchObject({ openedAt: at(1), beganAt: at(20) });
    });

    test("goes on at the same second from what is stored", async () => {
      const { id } = await begin(sam);
      const mock = await getMock(sam, id);
      expect(mock && findTurn(mock.answers, at(31))).toEqual({
        position: 0,
        phase: { name: "preparation", endsAt: at(76), secondsLeft: 45 },
      });
    });

    test("stands still from the first pause on, goes on where it stopped, and leaves the pause out", async () => {
      const { id, place } = await begin(sam);
      await beginMockAnswer(sam, place(0), at(11));
      await pauseMockAnswer(sam, place(0), at(31));
      await pauseMockAnswer(sam, place(0), at(40));
      const left = {
        name: "answering",
        secondsLeft: timePrompt(prompts[0] ?? { minutes: 0 }, 25).answering - 20,
      };
      const phaseAt = async (seconds: number) => {
        const mock = await getMock(sam, id);
        return mock && findTurn(mock.answers, at(seconds))?.phase;
      };
      expect(await phaseAt(3000)).toMatchObject(left);
      await resumeMockAnswer(alex, place(0), at(90));
      expect(await read(sam, id)).toMatchObject({ pausedAt: at(31) });
      await resumeMockAnswer(sam, place(0), at(91));
      await resumeMockAnswer(sam, place(0), at(99));
      expect(await phaseAt(91)).toMatchObject(left);
      expect(await read(sam, id)).toMatchObject({ beganAt: at(71), pausedAt: null });
      await submitMockAnswer(sam, place(0), story, null, at(101));
      const answer = await read(sam, id);
      expect(answer && readTaken(answer)).toMatchObject({ taken: 30 });
    });

    test("does not begin what was not opened", async () => {
      const { id, place } = await begin(sam);
      await beginMockAnswer(sam, place(1), at(2));
      expect((await submitMockAnswer(sam, place(1), story, null, at(3))).saved).toBe(false);
      expect(await read(sam, id, 1)).toMatchObject({ beganAt: null, submittedAt: null, text: "" });
    });
  });

  describe("writing", () => {
    const save = (place: { mockId: string; position: number }, words: string, basedOn: Date | null) =>
      saveMockWords(sam, place, "text", words, basedOn, at(5));

    test("keeps words as they are typed", async () => {
      const { place } = await begin(sam);
      const first = await save(place(0), "Last", null);
      expect(first).toMatchObject({ saved: true, answer: { text: "Last" } });
      const second = await save(place(0), "Last spring\0", first.answer?.savedAt ?? null);
      expect(second).toMatchObject({ saved: true, answer: { text: "Last spring" } });
    });

    test("of two tabs tells the slower one what is stored", async () => {
      const { place } = await begin(sam);
      const first = await save(place(0), "One", null);
      const both = await Promise.all(
        ["One two", "One three"].map((words) => save(place(0), words, first.answer?.savedAt ?? null)),
      );
      expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
      expect(new Set(both.map(({ answer }) => answer?.text)).size).toBe(1);
    });

    test("takes an answer once, and says so when other words come after it", async () => {
      const { id, place } = await begin(sam);
      expect((await submitMockAnswer(sam, place(0), story, probe, at(60))).saved).toBe(true);
      expect((await submitMockAnswer(sam, place(0), story, null, at(61))).saved).toBe(true);
      expect((await submitMockAnswer(sam, place(0), "Other words", probe, at(62))).saved).toBe(false);
      expect((await save(place(0), "Other words", at(60))).saved).toBe(false);
      expect(await read(sam, id)).toMatchObject({ text: story, probe, submittedAt: at(60), hasProbe: true });
    });

    test("takes a reply only to a follow-up question, and once", async () => {
      const { id, place } = await begin(sam);
      expect((await submitMockReply(sam, place(0), reply, at(59))).saved).toBe(false);
      await submitMockAnswer(sam, place(0), story, probe, at(60));
      const draft = await saveMockWords(sam, place(0), "reply", "I counted", at(60), at(65));
      expect(draft).toMatchObject({ saved: true, answer: { reply: "I counted", text: story } });
      expect((await submitMockReply(sam, place(0), reply, at(70))).saved).toBe(true);
      expect((await submitMockReply(sam, place(0), "Other", at(71))).saved).toBe(false);
      expect(await read(sam, id)).toMatchObject({ reply, repliedAt: at(70) });
    });

    test("leaves the draft of the same prompt alone", async () => {
      const { id, place } = await begin(sam);
      await saveDraft(sam, ids[0] ?? "", "My practice draft", undefined);
      await submitMockAnswer(sam, place(0), story, null, at(60));
      await finishMock(sam, id, at(70));
      expect((await getDraft(sam, ids[0] ?? ""))?.text).toBe("My practice draft");
    });
  });

  describe("finishing", () => {
    async function finishEarly() {
      const { id, place } = await begin(sam);
      await submitMockAnswer(sam, place(0), story, probe, at(60));
      await submitMockReply(sam, place(0), reply, at(70));
      await openMockAnswer(sam, place(1), at(80));
      await saveMockWords(sam, place(1), "text", "I was not done with", null, at(90));
      expect(await listMockResults(sam, id)).toEqual([]);
      expect((await listAttempts(sam)).total).toBe(0);
      expect(await finishMock(sam, id, at(100))).toBe(true);
      return { id, place };
    }

    test("early marks what was written, sent or not, and nothing else", async () => {
      const { id } = await finishEarly();
      const results = await listMockResults(sam, id);
      expect(results).toMatchObject([
        { position: 0, text: story, prompt: { id: ids[0] }, reply: { probe, text: reply } },
        { position: 1, text: "I was not done with", reply: undefined },
      ]);
      expect(results[0]?.report).toEqual(scoreAnswer(story, prompts[0] ?? expect.fail(), prompts[0]?.probes));
      const { rows } = await listAttempts(sam);
      expect(rows.map(({ createdAt }) => createdAt)).toEqual([at(100), at(60)]);
      expect(rows.map(({ isSeen }) => isSeen)).toEqual([true, true]);
      expect((await listMocks(sam))[0]).toMatchObject({ finishedAt: at(100), questions: 3, attempts: 2 });
      expect(await getOpenMock(sam)).toBeUndefined();
    });

    test("leaves attempts that know their interview, with the joined report beside their own", async () => {
      const { id } = await finishEarly();
      const [first] = await listMockResults(sam, id);
      const attemptId = first?.attemptId ?? "";
      expect(await findMockOfAttempt(sam, attemptId)).toBe(id);
      expect((await getAttempt(sam, attemptId))?.report).toEqual(first?.report);
      expect((await getAttemptReply(sam, attemptId))?.joined).toEqual(first?.reply?.joined);
      expect(first?.reply?.joined.gained.points).toBeGreaterThan(0);
    });

    test("keeps a reply that is written to an attempt afterwards out of the interview", async () => {
      const { id } = await finishEarly();
      const [, second] = await listMockResults(sam, id);
      const { attemptId, text } = second ?? expect.fail();
      const joined = scoreWithReply(text, reply, prompts[1] ?? expect.fail());
      expect((await saveAttemptReply(sam, attemptId, { probe, text: reply, joined })).saved).toBe(true);
      expect((await listMockResults(sam, id))[1]).toEqual(second);
    });

    test("twice, or many times at once, is once", async () => {
      const { id, place } = await begin(sam);
      await submitMockAnswer(sam, place(0), story, null, at(60));
      const done = await Promise.all(Array.from({ length: 4 }, () => finishMock(sam, id, at(70))));
      expect(done).toEqual([true, true, true, true]);
      expect((await listAttempts(sam)).total).toBe(1);
    });

    test("ends the writing", async () => {
      const { id, place } = await finishEarly();
      expect((await saveMockWords(sam, place(1), "text", "More", at(90), at(110))).saved).toBe(false);
      expect((await submitMockAnswer(sam, place(1), "More", null, at(110))).saved).toBe(false);
      await openMockAnswer(sam, place(2), at(110));
      expect(await read(sam, id, 2)).toMatchObject({ openedAt: null });
    });

    test("while words arrive marks them when they were taken, and refuses them when not", async () => {
      const { id, place } = await begin(sam);
      const [sent] = await Promise.all([
        submitMockAnswer(sam, place(0), story, null, at(60)),
        finishMock(sam, id, at(60)),
      ]);
      expect((await listMockResults(sam, id)).map(({ text }) => text)).toEqual(sent.saved ? [story] : []);
    });

    test("with nothing written leaves no attempt", async () => {
      const { id, place } = await begin(sam);
      await submitMockAnswer(sam, place(0), " … ", null, at(60));
      expect(await finishMock(sam, id, at(70))).toBe(true);
      expect((await listAttempts(sam)).total).toBe(0);
    });

    test("keeps the attempts when the interview is deleted, and the interview when an attempt is", async () => {
      const { id } = await finishEarly();
      const [first] = await listMockResults(sam, id);
      const database = await getDatabase();
      await database.delete(attempts).where(sql`id = ${first?.attemptId}`);
      expect(await listMockResults(sam, id)).toHaveLength(1);
      await deleteMock(sam, id);
      expect(await getMock(sam, id)).toBeUndefined();
      expect((await listAttempts(sam)).total).toBe(1);
    });
  });

  test("nobody sees, changes, finishes or deletes another person's interview", async () => {
    const { id, place } = await begin(sam);
    await submitMockAnswer(sam, place(0), story, probe, at(60));
    const before = await getMock(sam, id);
    for (const field of ["text", "reply"] satisfies MockField[]) {
      expect(await saveMockWords(alex, place(0), field, "Mine", at(60), at(61))).toEqual({
        saved: false,
        answer: undefined,
      });
    }
    await openMockAnswer(alex, place(1), at(61));
    await beginMockAnswer(alex, place(0), at(61));
    expect((await submitMockAnswer(alex, place(0), "Mine", null, at(61))).saved).toBe(false);
    expect((await submitMockReply(alex, place(0), "Mine", at(61))).saved).toBe(false);
    expect(await finishMock(alex, id, at(61))).toBe(false);
    await deleteMock(alex, id);
    expect(await getMock(sam, id)).toEqual(before);

    await finishMock(sam, id, at(70));
    const [result] = await listMockResults(sam, id);
    expect(await getMock(alex, id)).toBeUndefined();
    expect(await listMocks(alex)).toEqual([]);
    expect(await listMockResults(alex, id)).toEqual([]);
    expect(await findMockOfAttempt(alex, result?.attemptId ?? "")).toBeUndefined();
  });

  test("an id that is none, or a position that is none, finds nothing", async () => {
    const { id } = await begin(sam);
    for (const bad of ["", "x", "'; drop table mocks;--", "00000000-0000-0000-0000-000000000000"]) {
      expect(await getMock(sam, bad)).toBeUndefined();
      expect(await finishMock(sam, bad, start)).toBe(false);
      expect(await listMockResults(sam, bad)).toEqual([]);
      expect(await findMockOfAttempt(sam, bad)).toBeUndefined();
      await openMockAnswer(sam, { mockId: bad, position: 0 }, start);
      await deleteMock(sam, bad);
    }
    for (const position of [-1, 3, 99_999, 0.5, Number.NaN]) {
      const { saved, answer } = await submitMockAnswer(sam, { mockId: id, position }, story, null, at(60));
      expect({ saved, answer }).toEqual({ saved: false, answer: undefined });
    }
  });
});
