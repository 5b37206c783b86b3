import { type CompetencyId, competencyIds } from "./competencies";
import type { Band, Part } from "./scoring/report";

/** Of fewer answers one alone can turn the picture round. Our choice. */
export const fewestToJudge = 5;

export type CompetencyProgress<P> = {
  competency: CompetencyId;
  /** In the order of time. */
  points: P[];
  first: Band;
  last: Band;
};

/**
 * The points of each competency that has some, in the order of the list.
 *
 * @param points oldest first
 */
export function groupProgress<P extends { competency: CompetencyId; band: Band }>(
  points: readonly P[],
): CompetencyProgress<P>[] {
  return competencyIds.flatMap((competency) => {
    const own = points.filter((point) => point.competency === competency);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ competency, points: own, first: first.band, last: last.band }] : [];
  });
}

/** An answer's bands; null where nobody gave one. */
export type Marked = { band: Band; selfBand: Band | null; tutorBand: Band | null };

/** How far bands that somebody gave lie from the engine's, over `count` answers. */
export type Gaps = {
  count: number;
  /** The mean distance: above 0 where they are higher than the engine's. */
  mean: number;
  /** How many answers lie how many bands apart, the highest above the engine first; no row without an answer. */
  rows: { gap: number; count: number }[];
};

/** How far the applicant's or the tutor's bands lie from the engine's; undefined when none were given. */
export function countGaps(answers: readonly Marked[], by: "selfBand" | "tutorBand"): Gaps | undefined {
  const gaps = answers.flatMap((answer) => (answer[by] === null ? [] : [answer[by] - answer.band]));
  if (gaps.length === 0) return undefined;
  return {
    count: gaps.length,
    mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    rows: [...new Set(gaps)]
      .sort((a, b) => b - a)
      .map((gap) => ({ gap, count: gaps.filter((one) => one === gap).length })),
  };
}

/** A distance between two bands in words: "2 bands higher", "1 band lower", "The same band". */
export function sayGap(gap: number): string {
  if (gap === 0) return "The same band";
  const size = Math.abs(gap);
  return `${size} ${size === 1 ? "band" : "bands"} ${gap > 0 ? "higher" : "lower"}`;
}

export type PartCount = { part: Part; missing: number; partial: number; clear: number };

/** How often each part was missing, partial and clear in these answers, the one missing most first. */
export function countParts(answers: readonly Record<Part, 0 | 1 | 2>[]): PartCount[] {
  const count = (part: Part, level: 0 | 1 | 2) => answers.filter((levels) => levels[part] === level).length;
  return (["situation", "action", "result", "reflection"] as const)
    .map((part) => ({ part, missing: count(part, 0), partial: count(part, 1), clear: count(part, 2) }))
    .sort((a, b) => b.missing - a.missing || b.partial - a.partial);
}
