import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { scoreWithReply } from "../lib/follow-up/score-with-reply";
import { timePrompt } from "../lib/mock/times";
import { defaultSettings } from "../lib/plan/practice-settings";
import { getPrompt } from "../lib/prompts/bank";
import { saveAttemptReply } from "./attempt-replies";
import { getDatabase } from "./client";
import { getDraft, saveDraft } from "./drafts";
import { listAttempts } from "./history";
import { openMockAnswer, saveMockWords } from "./mock-answers";
import { startMock } from "./mocks";
import { savePracticeSettings } from "./practice-settings";
import { saveSelfAssessment } from "./self-assessments";
import { addStory } from "./stories";
import { saveAttempt } from "./submissions";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import {
  changeName,
  changePassword,
  createUser,
  deleteAccount,
  exportData,
  findOrCreateOidcUser,
  getAccount,
  getPasswordHash,
  getUserByEmail,
  isSessionValid,
  signOutEverywhere,
} from "./users";
import type { Viewer } from "./viewer";

const makeEmail = () => `${randomUUID()}@example.org`;

async function writeSomething(viewer: Viewer): Promise<string> {
  const id = await saveAttempt(viewer, {
    prompt: { id: "one", text: "Why this work?", kind: "motivation", competencies: ["science-interest"] },
    text: "Because I like pumps.",
    words: 4,
    report: {
      engine: "1",
      band: 1,
      points: 20,
      parts: { situation: 0, action: 0, result: 0, reflection: 0 },
      competency: 1,
      lines: [],
      flags: [],
      advice: [],
      followUp: { gap: "example", text: "Can you give an example?" },
      confidence: { level: "low", reasons: [] },
      words: 4,
    },
    submissionKey: randomUUID(),
  });
  await saveSelfAssessment(viewer, id, 3);
  await saveDraft(viewer, "two", "An unfinished thought", undefined);
  await practise(viewer, id);
  return id;
}

/** A row in each table of practice: a reply, a mock interview with one answer, a story, and the settings. */
async function practise(viewer: Viewer, attemptId: string): Promise<void> {
  const prompt = getPrompt("teamwork-achieved-together") ?? expect.fail();
  const probe = { gap: "result", text: "How did it end?" } as const;
  const joined = scoreWithReply("Because I like pumps.", "I built one.", prompt);
  await saveAttemptReply(viewer, attemptId, { probe, text: "I built one.", joined });
  const questions = [{ prompt, times: timePrompt(prompt, 0) }];
  const set = { roleId: "clinical-perfusion", code: "5-00000", extraTime: 0 as const, questions };
  const { id: mockId } = await startMock(viewer, set, new Date());
  const place = { mockId, position: 0 };
  await openMockAnswer(viewer, place, new Date());
  await saveMockWords(viewer, place, "text", `A mock thought of ${viewer.id}`, null, new Date());
  const story = { situation: "", action: "", result: "", reflection: "", text: "I built a pump." };
  await addStory(viewer, { title: "The pump", ...story }, "key");
  await savePracticeSettings(viewer, { ...defaultSettings, interviewDay: "2026-12-01" });
}

describeOnEveryDatabase("users", () => {
  test("an email has one account, whatever its case", async () => {
    const email = makeEmail();
    const made = await createUser({ email: ` ${email.toUpperCase()} `, name: "Sam", passwordHash: "h" });
    expect(await createUser({ email, name: "Another", passwordHash: "g" })).toBeUndefined();
    expect(await getUserByEmail(email.toUpperCase())).toEqual(made);
  });

  test("of several sign-ups at once with one email, one succeeds", async () => {
    const person = { email: makeEmail(), name: "Sam", passwordHash: "h" };
    const made = await Promise.all(Array.from({ length: 5 }, () => createUser(person)));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  test("a person sees their account without its hash", async () => {
    const email = makeEmail();
    const user = await createUser({ email, name: "Sam", passwordHash: "hash" });
    const account = await getAccount({ id: user?.id ?? "" });
    expect(account).toMatchObject({ email, name: "Sam", hasPassword: true });
    expect(JSON.stringify(account)).not.toContain('hash"');
  });

  test("the identity provider's person is the same account each time", async () => {
    const person = { issuer: "https://id.example", subject: randomUUID(), email: makeEmail(), name: "Sam" };
    const first = await findOrCreateOidcUser(person);
    const again = await findOrCreateOidcUser({ ...person, email: makeEmail() });
    expect(first?.passwordHash).toBeNull();
    expect(again?.id).toBe(first?.id);
    const elsewhere = await findOrCreateOidcUser({
      ...person,
      issuer: "https://other.example",
      email: makeEmail(),
    });
    expect(elsewhere?.id).not.toBe(first?.id);
  });

  test("the identity provider does not open an account that has the email already", async () => {
    const email = makeEmail();
    await createUser({ email, name: "Sam", passwordHash: "h" });
    const person = { issuer: "https://id.example", subject: randomUUID(), email, name: "Sam" };
    expect(await findOrCreateOidcUser(person)).toBeUndefined();
  });

  test("signing out everywhere, a new password and a deletion end the sessions from before", async () => {
    const email = makeEmail();
    const start = await createUser({ email, name: "Sam", passwordHash: "h" });
    const viewer = { id: start?.id ?? "" };
    const read = async () => (await getUserByEmail(email))?.sessionsValidFrom ?? new Date(0);

    const first = await read();
    expect(await isSessionValid(viewer, first)).toBe(true);
    await signOutEverywhere(viewer);
    expect(await isSessionValid(viewer, first)).toBe(false);

    const second = await read();
    expect(await isSessionValid(viewer, second)).toBe(true);
    await changePassword(viewer, "new hash");
    expect(await isSessionValid(viewer, second)).toBe(false);
    expect(await getPasswordHash(viewer)).toBe("new hash");

    const third = await read();
    await deleteAccount(viewer);
    expect(await isSessionValid(viewer, third)).toBe(false);
  });

  test("what one person changes leaves another as they were", async () => {
    const [sam, alex] = [await addPerson(), await addPerson()];
    await writeSomething(alex);
    const before = await exportData(alex);
    await changeName(sam, "New name");
    await changePassword(sam, "new");
    await signOutEverywhere(sam);
    await deleteAccount(sam);
    expect(await exportData(alex)).toEqual(before);
  });

  test("the download holds everything of this person and nothing of another", async () => {
    const [sam, alex] = [await addPerson(), await addPerson()];
    await writeSomething(sam);
    const data = JSON.parse(JSON.stringify(await exportData(sam)));
    expect(data).toMatchObject({
      account: { id: sam.id, name: "Sam Example", hasPassword: true },
      drafts: [{ promptId: "two", text: "An unfinished thought" }],
      attempts: [
        {
          promptText: "Why this work?",
          text: "Because I like pumps.",
          reports: [{ band: 1, report: { engine: "1" } }],
          selfAssessment: { band: 3 },
        },
      ],
    });
    expect(data.practice).toMatchObject({
      replies: [{ text: "I built one.", joined: { replyStart: 23 } }],
      mocks: [{ code: "5-00000", answers: [{ text: `A mock thought of ${sam.id}` }] }],
      stories: [{ title: "The pump", text: "I built a pump." }],
      settings: { interviewDay: "2026-12-01" },
    });
    expect(JSON.stringify(data)).not.toContain("not a real hash");
    const practice = { replies: [], mocks: [], stories: [], settings: undefined };
    expect(await exportData(alex)).toMatchObject({ drafts: [], attempts: [], practice });
  });

  test("a deletion leaves no row in any table", async () => {
    const viewer = await addPerson();
    const attempt = await writeSomething(viewer);
    const database = await getDatabase();
    const keys = `%${viewer.id}%|%${attempt}%`.split("|");
    const tables = (await database.execute(
      sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )) as unknown as { rows: { name: string }[] };
    const countRows = async () => {
      let count = 0;
      for (const { name } of tables.rows) {
        const found = (await database.execute(
          sql`select count(*)::int as count from ${sql.identifier(name)} as t where t::text like ${keys[0]} or t::text like ${keys[1]}`,
        )) as unknown as { rows: { count: number }[] };
        count += found.rows[0]?.count ?? 0;
      }
      return count;
    };
    expect(await countRows()).toBe(10);
    await deleteAccount(viewer);
    expect(await countRows()).toBe(0);
    expect(await getAccount(viewer)).toBeUndefined();
    expect(await getDraft(viewer, "two")).toBeUndefined();
    expect((await listAttempts(viewer)).total).toBe(0);
  });

  test("names and emails out of range are refused", async () => {
    const refuse = (change: object) =>
      expect(createUser({ email: makeEmail(), name: "Sam", passwordHash: "h", ...change })).rejects.toThrow();
    await refuse({ name: "" });
    await refuse({ name: "a".repeat(101) });
    await refuse({ email: "" });
    await refuse({ email: `${"a".repeat(320)}@example.org` });
  });
});
