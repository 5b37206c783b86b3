import { beginMockAnswer, openMockAnswer, submitMockAnswer, submitMockReply } from "../db/mock-answers";
import { finishMock } from "../db/mock-results";
import { listMocks, startMock } from "../db/mocks";
import type { Viewer } from "../db/viewer";
import { chooseSet } from "../lib/mock/choose-set";
import { timePrompt } from "../lib/mock/times";
import { defaultSettings } from "../lib/plan/practice-settings";
import { getRole } from "../lib/roles/roles";
import { scoreAnswer } from "../lib/scoring/score-answer";

type MockWords = { text: string; reply?: string; seconds: number };

const code = "5-000HB";
const daysAgo = 6;

/** Written for the demo: by prompt, what was answered in how many seconds. The question that is left out was skipped. */
export const demoMockAnswers: Readonly<Record<string, MockWords>> = {
  "quality-what-good-looks-like": {
    seconds: 290,
    text: "At the pharmacy good quality is a bag with the right medicine in it, every time, also at five to six on a Saturday. I read each label aloud before I hand a bag over, because my eyes skip what they expect to see. In March that found a strip of the wrong strength, and I took it back to the pharmacist before the man left the shop. I care about it because the person at home cannot see what went wrong behind the counter. In perfusion the patient is asleep and cannot say anything at all, so the check is the only voice they have.",
  },
  "interpersonal-somebody-new": {
    seconds: 240,
    text: "In my second year somebody new joined our practical group after a term away. We all welcomed him, and we made sure that he felt part of the team. We shared our notes and we helped each other. In the end we all did well.",
    reply:
      "My own part was the notes: I sat with him for two hours on a Sunday and asked him which practicals he had missed. I then drew him a plan of the three that the examination would ask for. He passed, and he told me that the plan had made the difference.",
  },
  "calm-alarm-in-theatre": {
    seconds: 330,
    text: "First I would stay where I am and keep out of the way, because as a trainee who is watching I am one more body in a crowded room. I would stop talking, so that the team can hear each other. If my supervisor asked me for something, I would say back what I had heard before I fetched it. When it was quiet again I would ask what the alarm had meant. On a Saturday in March the dispensing robot at the pharmacy jammed with eleven people waiting, and a man was shouting for his inhaler. I fetched the pharmacist at once because I could not judge how ill he was, and told the queue how long it would take. That taught me to slow down when others get louder.",
    reply:
      "I would know that it had worked if my supervisor could find me when I was needed, and had not had to step round me.",
  },
  "leadership-in-your-care": {
    seconds: 210,
    text: "On Saturdays I am responsible for the counter at the pharmacy. When the dispensing robot jammed with eleven people waiting, I took charge of the queue. I asked who could not wait, put two slips on top, and fetched the pharmacist for a man who was shouting for his inhaler. Everybody had their medicine before we closed.",
  },
};

/** The questions of the demo's interview, in their order. */
export function chooseDemoSet() {
  const role = getRole(defaultSettings.roleId);
  if (!role) throw new Error(`No role is called ${defaultSettings.roleId}.`);
  return chooseSet({ role, count: 5, code });
}

/** Adds a finished mock interview to the demo, as if it had been done some days ago; nothing where it is there already. */
export async function addDemoMock(applicant: Viewer): Promise<void> {
  const mocks = await listMocks(applicant);
  if (mocks.some((mock) => mock.code === code || !mock.finishedAt)) return;
  let time = Date.now() - daysAgo * 24 * 60 * 60 * 1000;
  const wait = (seconds: number) => {
    time += seconds * 1000;
    return new Date(time);
  };
  const questions = chooseDemoSet().map((prompt) => ({ prompt, times: timePrompt(prompt, 0) }));
  const set = { roleId: defaultSettings.roleId, code, extraTime: 0 as const, questions };
  const { id: mockId } = await startMock(applicant, set, wait(0));
  for (const [position, { prompt }] of questions.entries()) {
    const place = { mockId, position };
    const { text, reply, seconds } = demoMockAnswers[prompt.id] ?? { text: "", seconds: 20 };
    await openMockAnswer(applicant, place, wait(15));
    await beginMockAnswer(applicant, place, wait(40));
    const probe = text ? scoreAnswer(text, prompt, prompt.probes).followUp : null;
    await submitMockAnswer(applicant, place, text, probe, wait(seconds));
    if (probe) await submitMockReply(applicant, place, reply ?? "", wait(60));
  }
  await finishMock(applicant, mockId, wait(10));
}
