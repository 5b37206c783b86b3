import { randomBytes } from "node:crypto";
import { hashPassword } from "../app/passwords";
import { closeDatabase } from "../db/client";
import { saveDemoAttempt } from "../db/demo";
import { addStory } from "../db/stories";
import { changePassword, createUser, getUserByEmail } from "../db/users";
import type { Viewer } from "../db/viewer";
import { getPrompt } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { demoAnswers } from "./demo-answers";
import { addDemoCohort } from "./demo-cohort";
import { addDemoMock } from "./demo-mock";
import { demoStories } from "./demo-stories";

const day = 24 * 60 * 60 * 1000;

// Made anew at each start, so that no installation has a password that somebody else knows.
const password = randomBytes(12).toString("base64url");

try {
  const applicant = await findOrCreatePerson("applicant@example.org", "Robin Sample");
  const tutor = await findOrCreatePerson("tutor@example.org", "Alex Sample");
  await addAttempts(applicant);
  for (const story of demoStories) await addStory(applicant, story, "demo");
  await addDemoMock(applicant);
  await addDemoCohort(tutor, applicant);
  console.log(`
The demo is ready. Sign in with one of these; the password is new at each start with --demo.
Applicant: applicant@example.org   Password: ${password}
Tutor:     tutor@example.org       Password: ${password}`);
} catch (error) {
  console.error(`The demo could not be added. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

async function findOrCreatePerson(email: string, name: string): Promise<Viewer> {
  const passwordHash = await hashPassword(password);
  const created = await createUser({ email, name, passwordHash });
  if (created) return { id: created.id };
  const stored = await getUserByEmail(email);
  if (!stored) throw new Error(`The account ${email} was deleted while it was set up.`);
  await changePassword({ id: stored.id }, passwordHash);
  return { id: stored.id };
}

async function addAttempts(applicant: Viewer): Promise<void> {
  for (const { prompt: id, daysAgo, selfBand, text } of demoAnswers) {
    const prompt = getPrompt(id);
    if (!prompt) throw new Error(`No prompt is called ${id}.`);
    await saveDemoAttempt(applicant, {
      key: `demo ${id} ${daysAgo}`,
      prompt,
      text,
      report: scoreAnswer(text, prompt, prompt.probes),
      selfBand,
      createdAt: new Date(Date.now() - daysAgo * day),
    });
  }
}
