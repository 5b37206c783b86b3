import { type CompetencyId, competencyIds } from "./competencies";
import type { Band, Part } from "./scoring/report";

/** An answer as a dot of the chart, once for each competency; null where nobody gave a band. */
export type ProgressPoint = {
  competency: CompetencyId;
  band: Band;
  selfBand: Band | null;
  tutorBand: Band | null;
  createdAt: Date;
};

/** How far bands that somebody gave lie above the engine's (below 0: under them), on average, over `count` answers. */
export type Gap = { mean: number; count: number };

export type CompetencyProgress<P> = {
  competency: CompetencyId;
  /** In the order of time. */
  points: P[];
  first: Band;
  last: Band;
  /** Undefined where there is nothing to compare. */
  self: Gap | undefined;
  tutor: Gap | undefined;
};

/**
 * The points of each competency that has some, in the order of the list.
 *
 * @param points oldest first
 */
export function groupProgress<P extends ProgressPoint>(points: readonly P[]): CompetencyProgress<P>[] {
  return competencyIds.flatMap((competency) => {
    const own = points.filter((point) => point.competency === competency);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    return {
      competency,
      points: own,
      first: first.band,
      last: last.band,
      self: measureGap(own, "selfBand"),
      tutor: measureGap(own, "tutorBand"),
    };
  });
}

/** How far the applicant's or the tutor's bands lie from the engine's; undefined when none were given. */
export function measureGap(points: readonly ProgressPoint[], by: "selfBand" | "tutorBand"): Gap | undefined {
  const gaps = points.flatMap((point) => (point[by] === null ? [] : [point[by] - point.band]));
  if (gaps.length === 0) return undefined;
  return { mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, count: gaps.length };
}

export type PartCount = { part: Part; missing: number; partial: number; clear: number };

/** How often each part was missing, partial and clear in these answers, the one missing most first. */
export function countParts(answers: readonly Record<Part, 0 | 1 | 2>[]): PartCount[] {
  const count = (part: Part, level: 0 | 1 | 2) => answers.filter((levels) => levels[part] === level).length;
  return (["situation", "action", "result", "reflection"] as const)
    .map((part) => ({ part, missing: count(part, 0), partial: count(part, 1), clear: count(part, 2) }))
    .sort((a, b) => b.missing - a.missing || b.partial - a.partial);
}
