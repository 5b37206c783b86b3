import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from "ts-fsrs";
import { toDay } from "../day";
import type { Band } from "../scoring/report";

/** One answer about a competency. */
export type Practised = { band: Band; at: Date };

/** When to come back to a competency; `recall` is how fresh it should still be, 0 to 1, the most urgent lowest. */
export type Scheduled = { day: string; recall: number };

/** A weak answer brings a competency back soon, a strong one much later. */
const ratings: Record<Band, Grade> = {
  0: Rating.Again,
  1: Rating.Again,
  2: Rating.Hard,
  3: Rating.Good,
  4: Rating.Easy,
};

/** Days before an interview from which practice comes closer together. Our choice. */
const lastDays = 14;

/**
 * The scheduler for somebody with this many days until the interview; undefined when no date is known. An interview
 * caps every interval at half of what is left, so that each competency comes back before it.
 */
export function makeScheduler(daysLeft: number | undefined): FSRS {
  const isNear = daysLeft !== undefined && daysLeft <= lastDays;
  return fsrs({
    enable_fuzz: false,
    enable_short_term: false,
    request_retention: isNear ? 0.95 : 0.9,
    ...(daysLeft !== undefined && { maximum_interval: Math.max(1, Math.ceil(daysLeft / 2)) }),
  });
}

/**
 * When a competency is due again after these answers, which stand in the order of time: the FSRS algorithm with its
 * published parameters, one card a competency, the last answer of a day counted. FSRS was fitted on flashcards: here
 * it spaces practice, and says nothing of what somebody remembers.
 * Source: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 *
 * @param practised at least one
 */
export function scheduleCompetency(scheduler: FSRS, practised: readonly Practised[], now: Date): Scheduled {
  const lastOfDay = practised.filter((one, at) => {
    const next = practised[at + 1];
    return !next || toDay(next.at) !== toDay(one.at);
  });
  const card = lastOfDay.reduce<Card>(
    (before, { band, at }) => scheduler.next(before, at, ratings[band]).card,
    createEmptyCard(practised[0]?.at ?? now),
  );
  return { day: toDay(card.due), recall: scheduler.get_retrievability(card, now, false) };
}
