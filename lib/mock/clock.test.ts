import { describe, expect, it } from "vitest";
import { endPause, findTurn, readPhase, readTaken, type Turn } from "./clock";
import { sumTimes, timePrompt } from "./times";

const start = new Date("2026-11-24T10:00:00Z");
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const waiting: Turn = {
  times: { preparation: 60, answering: 360, reply: 90 },
  openedAt: null,
  beganAt: null,
  submittedAt: null,
  hasProbe: false,
  repliedAt: null,
  pausedAt: null,
};
const opened: Turn = { ...waiting, openedAt: start };

describe("readPhase", () => {
  it("waits until the question is opened, however long that takes", () => {
    expect(readPhase(waiting, at(9999))).toEqual({ name: "waiting" });
  });

  it("goes from preparation to answering when the preparation is over, with nobody there", () => {
    expect(readPhase(opened, at(0))).toEqual({ name: "preparation", endsAt: at(60), secondsLeft: 60 });
    expect(readPhase(opened, at(59.2))).toMatchObject({ name: "preparation", secondsLeft: 1 });
    expect(readPhase(opened, at(60))).toEqual({ name: "answering", endsAt: at(420), secondsLeft: 360 });
  });

  it("gives the whole answering time to somebody who begins early", () => {
    const turn = { ...opened, beganAt: at(10) };
    expect(readPhase(turn, at(10))).toEqual({ name: "answering", endsAt: at(370), secondsLeft: 360 });
  });

  it("goes on at the same second after a crash: the time left is the deadline less now", () => {
    const stored = JSON.parse(JSON.stringify(opened));
    const restored = { ...stored, openedAt: new Date(stored.openedAt) };
    expect(readPhase(restored, at(200))).toEqual(readPhase(opened, at(200)));
    expect(readPhase(restored, at(200))).toMatchObject({ name: "answering", secondsLeft: 220 });
  });

  it("stands at 0 when time is up, until the answer is sent", () => {
    expect(readPhase(opened, at(5000))).toEqual({ name: "answering", endsAt: at(420), secondsLeft: 0 });
    expect(readPhase({ ...opened, submittedAt: at(5000) }, at(5001))).toEqual({ name: "done" });
  });

  it("gives time for a reply where the panel asked on", () => {
    const turn = { ...opened, submittedAt: at(100), hasProbe: true };
    expect(readPhase(turn, at(130))).toEqual({ name: "reply", endsAt: at(190), secondsLeft: 60 });
    expect(readPhase({ ...turn, repliedAt: at(131) }, at(131))).toEqual({ name: "done" });
  });

  it("stands still in a pause, however long that takes, and goes on where it was", () => {
    const turn = { ...opened, beganAt: at(10), pausedAt: at(40) };
    expect(readPhase(turn, at(40))).toEqual({ name: "answering", endsAt: at(370), secondsLeft: 330 });
    expect(readPhase(turn, at(5040))).toEqual({ name: "answering", endsAt: at(5370), secondsLeft: 330 });
    expect(readPhase(endPause(turn, at(100)), at(110))).toMatchObject({ endsAt: at(430), secondsLeft: 320 });

    const reply = { ...opened, submittedAt: at(100), hasProbe: true, pausedAt: at(130) };
    expect(readPhase(reply, at(900))).toMatchObject({ name: "reply", secondsLeft: 60 });
    expect(readPhase(endPause(reply, at(150)), at(160))).toMatchObject({ name: "reply", secondsLeft: 50 });
  });
});

it("finds the first question that is not done", () => {
  const done = { ...opened, submittedAt: at(90) };
  expect(findTurn([done, { ...waiting, openedAt: at(95) }, waiting], at(100))).toMatchObject({
    position: 1,
    phase: { name: "preparation", secondsLeft: 55 },
  });
  expect(findTurn([done, done], at(100))).toBeUndefined();
});

it("says what an answer took, and how much of it came late", () => {
  expect(readTaken(opened)).toBeUndefined();
  expect(readTaken({ ...opened, submittedAt: at(160) })).toEqual({ taken: 100, late: 0 });
  expect(readTaken({ ...opened, beganAt: at(20), submittedAt: at(400) })).toEqual({ taken: 380, late: 20 });
});

it("leaves a pause out of what an answer took, also one of the reply after it", () => {
  const answered = { ...endPause({ ...opened, pausedAt: at(100) }, at(130)), submittedAt: at(190) };
  expect(readTaken(answered)).toEqual({ taken: 100, late: 0 });
  expect(readTaken(endPause({ ...answered, pausedAt: at(200) }, at(900)))).toEqual({ taken: 100, late: 0 });
});

describe("timePrompt", () => {
  it("lengthens every phase by the extra time", () => {
    expect(timePrompt({ minutes: 2 }, 0)).toEqual({ preparation: 60, answering: 360, reply: 90 });
    expect(timePrompt({ minutes: 2 }, 25)).toEqual({ preparation: 75, answering: 450, reply: 115 });
    expect(timePrompt({ minutes: 2 }, 100)).toEqual({ preparation: 120, answering: 720, reply: 180 });
    expect(timePrompt({ minutes: 3 }, 50)).toEqual({ preparation: 90, answering: 810, reply: 135 });
  });

  it("keeps a set of six near the length of an interview", () => {
    const minutes = sumTimes(Array.from({ length: 6 }, () => timePrompt({ minutes: 2 }, 0))) / 60;
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(55);
  });
});
