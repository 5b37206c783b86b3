import { type CompetencyId, getCompetency } from "../competencies";
import { countDays, toDay } from "../day";
import { makeGenerator, makeSeed, shuffle } from "../generator";
import type { Prompt } from "../prompts/prompt";
import type { Role } from "../roles/role";
import { listRoleCompetencies, listRolePrompts } from "../roles/roles";
import { bands } from "../scoring/bands";
import type { Band } from "../scoring/report";
import { makeScheduler, scheduleCompetency } from "./schedule";

/** One answer of the past, once for each competency that it was about. */
export type PastBand = { competency: CompetencyId; promptId: string; band: Band; createdAt: Date };

/** A competency to practise today, with a prompt for it and the reason as a sentence. */
export type DueItem = { competency: CompetencyId; prompt: Prompt; reason: string };

export type PracticePlan = {
  /** For today, the most urgent first; empty when there is nothing more to do. */
  due: DueItem[];
  /** Prompts answered today. */
  doneToday: number;
  /** What would be next today, but has time until another day: in the same order. */
  waiting: CompetencyId[];
  /** The days on which competencies come back, the nearest first. */
  coming: { day: string; competencies: CompetencyId[] }[];
  /** Days until the interview, 0 on its day; undefined when no date is known or it has passed. */
  daysLeft: number | undefined;
};

/** Prompts for one day: enough to get on, few enough to do well; more only where an interview is near. Our choice. */
const perDay = { usual: 3, most: 6 } as const;

/**
 * What to practise today: the competencies of the role that are due, in turn one to come back to and one never
 * practised, each with the prompt for it that was answered least recently. Pure: the same history and moment give the
 * same plan, all day long. There is nothing to lose by missing a day.
 *
 * @param past in the order of time, oldest first
 * @param interviewDay as "2026-11-24"; null when it is not known
 */
export function planPractice(input: {
  role: Role;
  past: readonly PastBand[];
  interviewDay: string | null;
  now: Date;
}): PracticePlan {
  const { role, past, interviewDay, now } = input;
  const today = toDay(now);
  const until = interviewDay === null ? undefined : countDays(today, interviewDay);
  const daysLeft = until !== undefined && until >= 0 ? until : undefined;
  const doneToday = new Set(
    past.filter(({ createdAt }) => toDay(createdAt) === today).map(({ promptId }) => promptId),
  ).size;

  const scheduler = makeScheduler(daysLeft);
  const all = listRoleCompetencies(role).map((competency) => {
    const practised = past
      .filter((one) => one.competency === competency)
      .map(({ band, createdAt }) => ({ band, at: createdAt }));
    const scheduled = practised.length > 0 ? scheduleCompetency(scheduler, practised, now) : undefined;
    return { competency, last: practised.at(-1), scheduled };
  });
  const back = all
    .filter(({ scheduled }) => scheduled && scheduled.day <= today)
    .sort((a, b) => (a.scheduled?.recall ?? 0) - (b.scheduled?.recall ?? 0));
  const fresh = all.filter(({ scheduled }) => !scheduled);
  const outstanding = takeInTurn(back, fresh);

  const needed = daysLeft === undefined ? 0 : Math.ceil(outstanding.length / Math.max(1, daysLeft));
  const share = Math.min(perDay.most, Math.max(perDay.usual, needed));
  const due = outstanding.flatMap(({ competency, last }) => {
    const prompt = choosePrompt(role, competency, past, today);
    return prompt ? [{ competency, prompt, reason: sayReason(competency, last, today) }] : [];
  });
  const room = Math.max(0, share - doneToday);
  const days = all.flatMap(({ scheduled }) => (scheduled && scheduled.day > today ? [scheduled.day] : []));
  return {
    due: due.slice(0, room),
    doneToday,
    waiting: due.slice(room).map(({ competency }) => competency),
    coming: [...new Set(days)].sort().map((day) => ({
      day,
      competencies: all.filter(({ scheduled }) => scheduled?.day === day).map(({ competency }) => competency),
    })),
    daysLeft,
  };
}

/** One of each list in turn, then the rest of the longer one. */
function takeInTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, at) => [
    ...first.slice(at, at + 1),
    ...second.slice(at, at + 1),
  ]).flat();
}

function sayReason(
  competency: CompetencyId,
  last: { band: Band; at: Date } | undefined,
  today: string,
): string {
  const name = getCompetency(competency)?.name;
  if (!last) return `You have not answered a question about “${name}” yet.`;
  const days = countDays(toDay(last.at), today);
  const when = days === 1 ? "yesterday" : `${days} days ago`;
  return `You answered about “${name}” ${when}: band ${last.band}, ${bands[last.band].name}.`;
}

/**
 * The prompt for this competency that was answered least recently, if ever; among equals one about something that
 * happened, since that needs a story of one's own, and among those one drawn by the day.
 */
function choosePrompt(
  role: Role,
  competency: CompetencyId,
  past: readonly PastBand[],
  today: string,
): Prompt | undefined {
  const lastAnswered = new Map(past.map(({ promptId, createdAt }) => [promptId, createdAt.getTime()]));
  const own = listRolePrompts(role, { competency }).filter((prompt) => prompt.competencies[0] === competency);
  const drawn = shuffle(own, makeGenerator(makeSeed(`${competency} ${today}`)));
  const [prompt] = drawn.sort(
    (a, b) =>
      (lastAnswered.get(a.id) ?? 0) - (lastAnswered.get(b.id) ?? 0) ||
      Number(b.kind === "past") - Number(a.kind === "past"),
  );
  return prompt;
}
