import type { PromptTimes } from "./times";

/** The instants that are stored of one question of a mock interview; null until they happen. */
export type Turn = {
  times: PromptTimes;
  /** The person opened the question: preparation begins. */
  openedAt: Date | null;
  /** They began to answer before the preparation was over. */
  beganAt: Date | null;
  submittedAt: Date | null;
  /** Whether the panel asked a follow-up question when they had answered. */
  hasProbe: boolean;
  repliedAt: Date | null;
  /** The clock stands still since then: the person reads a warning. */
  pausedAt: Date | null;
};

export type Phase =
  | { name: "waiting" }
  | { name: "preparation" | "answering" | "reply"; endsAt: Date; secondsLeft: number }
  | { name: "done" };

const after = (start: Date, seconds: number) => new Date(start.getTime() + seconds * 1000);

/**
 * The question when its clock goes on at this moment, as if the pause had not been: what was before it moves by its
 * length. Without a pause it stays as it is.
 */
export function endPause<T extends Turn>(turn: T, now: Date): T {
  const { pausedAt, openedAt, beganAt, submittedAt } = turn;
  if (!pausedAt) return turn;
  const seconds = Math.max(0, now.getTime() - pausedAt.getTime()) / 1000;
  const move = (moment: Date | null) => moment && after(moment, seconds);
  return {
    ...turn,
    openedAt: move(openedAt),
    beganAt: move(beganAt),
    submittedAt: move(submittedAt),
    pausedAt: null,
  };
}

/** When the answering of an opened question began, or will: at the latest when the preparation is over. */
export function answeringStarts(turn: Turn & { openedAt: Date }): Date {
  const latest = after(turn.openedAt, turn.times.preparation);
  return turn.beganAt && turn.beganAt < latest ? turn.beganAt : latest;
}

/**
 * Where a question stands at this moment. It follows from the stored instants alone, so that a page that was closed,
 * or a server that fell, changes nothing: the time that is left is the deadline less `now`. In a pause it stays the same.
 * `secondsLeft` are whole seconds, rounded up, and 0 when time is up: then the answer is still taken, and said to be late.
 */
export function readPhase(turn: Turn, now: Date): Phase {
  const { beganAt, openedAt, submittedAt, times } = endPause(turn, now);
  if (submittedAt) {
    if (!turn.hasProbe || turn.repliedAt) return { name: "done" };
    return makePhase("reply", after(submittedAt, times.reply), now);
  }
  if (!openedAt) return { name: "waiting" };
  const start = answeringStarts({ ...turn, beganAt, openedAt });
  if (now < start) return makePhase("preparation", start, now);
  return makePhase("answering", after(start, times.answering), now);
}

function makePhase(name: "preparation" | "answering" | "reply", endsAt: Date, now: Date): Phase {
  return { name, endsAt, secondsLeft: Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)) };
}

/** The question that is asked now: the first that is not done; undefined when all are. Positions count from 0. */
export function findTurn(turns: readonly Turn[], now: Date): { position: number; phase: Phase } | undefined {
  for (const [position, turn] of turns.entries()) {
    const phase = readPhase(turn, now);
    if (phase.name !== "done") return { position, phase };
  }
}

/** How an answer kept to its time, in whole seconds: what it took, and how much of that came after time was up. */
export function readTaken(turn: Turn): { taken: number; late: number } | undefined {
  if (!turn.openedAt || !turn.submittedAt) return undefined;
  const start = answeringStarts({ ...turn, openedAt: turn.openedAt });
  const taken = Math.max(0, Math.round((turn.submittedAt.getTime() - start.getTime()) / 1000));
  return { taken, late: Math.max(0, taken - turn.times.answering) };
}
