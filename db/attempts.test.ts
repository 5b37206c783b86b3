import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { CompetencyId } from "../lib/competencies";
import type { Band, Report } from "../lib/scoring/report";
import { type AnsweredPrompt, getAttempt, listAttemptsAtPrompt } from "./attempts";
import { getDatabase } from "./client";
import { getDraft, saveDraft } from "./drafts";
import { QueryFailed } from "./errors";
import { listAttempts, listBands } from "./history";
import { attempts, reports } from "./schema";
import { saveSelfAssessment } from "./self-assessments";
import { saveAttempt } from "./submissions";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

const prompt: AnsweredPrompt = {
  id: "spot-the-slip",
  text: "Tell me about a time when you found a mistake.",
  kind: "past",
  competencies: ["attention-to-detail", "teamwork"],
};

function makeReport(band: Band, engine = "1"): Report {
  return {
    engine,
    band,
    points: band * 25,
    parts: { situation: 2, action: 1, result: 1, reflection: 0 },
    competency: 2,
    lines: [],
    flags: [],
    advice: [],
    followUp: { gap: "result", text: "How did you know that it worked?" },
    confidence: { level: "low", reasons: ["short"] },
    words: 4,
  };
}

function makeSubmission(
  change: { text?: string; band?: Band; competencies?: CompetencyId[]; key?: string } = {},
) {
  const { text = "I checked the label.", band = 2, competencies, key = randomUUID() } = change;
  const asked = competencies ? { ...prompt, id: `about-${competencies[0]}`, competencies } : prompt;
  return { prompt: asked, text, words: 4, report: makeReport(band), submissionKey: key };
}

describeOnEveryDatabase("attempts", () => {
  let sam: Viewer;
  let alex: Viewer;
  beforeEach(async () => {
    [sam, alex] = await Promise.all([addPerson(), addPerson()]);
  });

  test("an attempt comes back as it was submitted, with its report", async () => {
    const submission = makeSubmission({ text: "I said “stop” 🙂 and checked.\n\tThen I told the sister." });
    const id = await saveAttempt(sam, submission);
    expect(await getAttempt(sam, id)).toMatchObject({
      id,
      prompt,
      text: submission.text,
      words: 4,
      report: submission.report,
      selfAssessment: undefined,
    });
  });

  test("a submission sent many times at once is stored once", async () => {
    const submission = makeSubmission();
    const ids = await Promise.all(Array.from({ length: 8 }, () => saveAttempt(sam, submission)));
    expect(new Set(ids).size).toBe(1);
    expect((await listAttempts(sam)).total).toBe(1);
  });

  test("changed words sent with an old key are a new attempt, so that nothing written is lost", async () => {
    const first = await saveAttempt(sam, makeSubmission({ key: "same", text: "First." }));
    const second = await saveAttempt(sam, makeSubmission({ key: "same", text: "Second." }));
    expect(second).not.toBe(first);
    expect((await getAttempt(sam, second))?.text).toBe("Second.");
  });

  test("two people who send the same key get an attempt each", async () => {
    const submission = makeSubmission();
    const [own, other] = await Promise.all([saveAttempt(sam, submission), saveAttempt(alex, submission)]);
    expect(own).not.toBe(other);
  });

  test("submitting deletes the draft for this prompt and no other", async () => {
    await saveDraft(sam, prompt.id, "I checked", undefined);
    await saveDraft(sam, "another", "I asked", undefined);
    await saveDraft(alex, prompt.id, "We talked", undefined);
    await saveAttempt(sam, makeSubmission());
    expect(await getDraft(sam, prompt.id)).toBeUndefined();
    expect(await getDraft(sam, "another")).toBeDefined();
    expect(await getDraft(alex, prompt.id)).toBeDefined();
  });

  test("when the report cannot be stored, neither is the attempt, and the draft stays", async () => {
    await saveDraft(sam, prompt.id, "I checked", undefined);
    await expect(saveAttempt(sam, { ...makeSubmission(), report: makeReport(5 as Band) })).rejects.toThrow();
    expect((await listAttempts(sam)).total).toBe(0);
    expect(await getDraft(sam, prompt.id)).toBeDefined();
  });

  test("nobody sees another person's attempts", async () => {
    const id = await saveAttempt(sam, makeSubmission());
    expect(await getAttempt(alex, id)).toBeUndefined();
    expect(await listAttempts(alex)).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
    expect(await listAttemptsAtPrompt(alex, prompt.id)).toEqual([]);
    expect(await listBands(alex)).toEqual([]);
  });

  test("an id that is none finds nothing", async () => {
    for (const id of ["", "x", "../1", "00000000-0000-0000-0000-000000000000", "'; drop table users;--"]) {
      expect(await getAttempt(sam, id)).toBeUndefined();
    }
  });

  test("the history is newest first, in pages, and a page beyond the end is the last", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 23; number++) {
      ids.unshift(await saveAttempt(sam, makeSubmission({ text: `Answer ${number}.` })));
    }
    const first = await listAttempts(sam);
    expect(first).toMatchObject({ total: 23, page: 1, pages: 2 });
    const last = await listAttempts(sam, { page: 9 });
    expect(last.page).toBe(2);
    expect([...first.rows, ...last.rows].map((row) => row.id)).toEqual(ids);
    expect((await listAttempts(sam, { page: Number.NaN })).page).toBe(1);
    expect((await listAttemptsAtPrompt(sam, prompt.id)).map((attempt) => attempt.id)).toEqual(ids);
  });

  test("the history can be narrowed by competency, band and prompt", async () => {
    const calm = await saveAttempt(sam, makeSubmission({ competencies: ["calm-under-pressure"], band: 4 }));
    const both = await saveAttempt(sam, makeSubmission({ band: 0 }));
    const find = async (filter: Parameters<typeof listAttempts>[1]) =>
      (await listAttempts(sam, filter)).rows.map((row) => row.id);
    expect(await find({ competency: "teamwork" })).toEqual([both]);
    expect(await find({ competency: "calm-under-pressure" })).toEqual([calm]);
    expect(await find({ band: 0 })).toEqual([both]);
    expect(await find({ promptId: "about-calm-under-pressure" })).toEqual([calm]);
    expect(await find({ competency: "teamwork", band: 4 })).toEqual([]);
  });

  test("after a re-mark every query shows the newest report, and the old one is kept", async () => {
    const id = await saveAttempt(sam, makeSubmission({ band: 1 }));
    const database = await getDatabase();
    const report = makeReport(3, "2");
    await database.insert(reports).values({
      attemptId: id,
      engine: "2",
      band: 3,
      points: 75,
      report,
      createdAt: new Date(Date.now() + 60_000),
    });
    expect((await getAttempt(sam, id))?.report).toEqual(report);
    expect((await listAttempts(sam, { band: 3 })).rows).toMatchObject([{ band: 3, points: 75 }]);
    expect((await listAttempts(sam, { band: 1 })).total).toBe(0);
    expect((await listBands(sam)).map((point) => point.band)).toEqual([3, 3]);
    expect(await database.$count(reports, sql`attempt_id = ${id}`)).toBe(2);
  });

  test("the chart has a dot for each competency, with the applicant's own band", async () => {
    const id = await saveAttempt(sam, makeSubmission({ band: 3 }));
    await saveSelfAssessment(sam, id, 2);
    expect(await listBands(sam)).toMatchObject([
      { competency: "attention-to-detail", band: 3, selfBand: 2, createdAt: expect.any(Date) },
      { competency: "teamwork", band: 3, selfBand: 2, createdAt: expect.any(Date) },
    ]);
  });

  test("the first self-assessment stays, a skipped one too", async () => {
    const given = await saveAttempt(sam, makeSubmission());
    expect((await listAttempts(sam)).rows).toMatchObject([{ isSeen: false }]);
    await saveSelfAssessment(sam, given, 0);
    await saveSelfAssessment(sam, given, 4);
    expect((await getAttempt(sam, given))?.selfAssessment).toEqual({ band: 0 });
    expect((await listAttempts(sam)).rows).toMatchObject([{ selfBand: 0, isSeen: true }]);

    const skipped = await saveAttempt(sam, makeSubmission());
    await saveSelfAssessment(sam, skipped, null);
    await saveSelfAssessment(sam, skipped, 4);
    expect((await getAttempt(sam, skipped))?.selfAssessment).toEqual({ band: null });
  });

  test("nobody assesses another person's attempt", async () => {
    const id = await saveAttempt(sam, makeSubmission());
    await saveSelfAssessment(alex, id, 4);
    await saveSelfAssessment(alex, "not an id", 4);
    expect((await getAttempt(sam, id))?.selfAssessment).toBeUndefined();
  });

  test("values out of range are refused", async () => {
    const id = await saveAttempt(sam, makeSubmission());
    const submission = makeSubmission();
    await expect(saveSelfAssessment(sam, id, 5 as Band)).rejects.toThrow(/self_assessments_band_check/);
    await expect(saveAttempt(sam, { ...submission, text: "" })).rejects.toThrow(/attempts_text_check/);
    await expect(saveAttempt(sam, { ...submission, text: "a".repeat(100_001) })).rejects.toThrow(
      /text_check/,
    );
    await expect(saveAttempt(sam, { ...submission, words: -1 })).rejects.toThrow(/attempts_words_check/);
    await expect(saveAttempt(sam, makeSubmission({ competencies: [] }))).rejects.toThrow(
      /competencies_check/,
    );
    const report = { ...makeReport(2), points: 101 };
    await expect(saveAttempt(sam, { ...submission, report })).rejects.toThrow(/reports_points_check/);
  });

  test("an attempt and its report cannot be changed", async () => {
    await saveAttempt(sam, makeSubmission());
    const database = await getDatabase();
    await expect(database.update(attempts).set({ text: "Better." })).rejects.toThrow(QueryFailed);
    await expect(database.update(reports).set({ band: 4 })).rejects.toThrow(QueryFailed);
  });

  test("the error of a failed query says nothing of what somebody wrote", async () => {
    const submission = { ...makeSubmission({ text: "My secret words" }), words: -1 };
    const error = await saveAttempt(sam, submission).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(QueryFailed);
    const shown = `${(error as Error).stack} ${JSON.stringify(error)} ${(error as Error).cause}`;
    expect(shown).not.toContain("secret");
  });
});
