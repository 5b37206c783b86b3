import { type CompetencyId, competencyIds } from "@/lib/competencies";
import type { Band } from "@/lib/scoring/report";

const bands: readonly Band[] = [0, 1, 2, 3, 4];

export type HistoryFilter = { competency?: CompetencyId; band?: Band; tutorBand?: Band };

/** The filter that an address asks for; what is no competency and no band is left out. */
export function readHistoryFilter(query: Record<string, string | string[] | undefined>): HistoryFilter {
  return {
    competency: competencyIds.find((id) => id === query.competency),
    band: bands.find((band) => String(band) === query.band),
    tutorBand: bands.find((band) => String(band) === query.tutor),
  };
}

/** The address of a page of the history under this filter. */
export function toHistoryAddress({ competency, band, tutorBand }: HistoryFilter, page: number): string {
  const query = new URLSearchParams();
  if (competency) query.set("competency", competency);
  if (band !== undefined) query.set("band", String(band));
  if (tutorBand !== undefined) query.set("tutor", String(tutorBand));
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/attempts?${query}` : "/attempts";
}
