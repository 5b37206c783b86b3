import { type CompetencyId, competencyIds } from "@/lib/competencies";
import type { Band } from "@/lib/scoring/report";

export type HistoryFilter = { competency?: CompetencyId; band?: Band };

/** The filter that an address asks for; what is no competency and no band is left out. */
export function readHistoryFilter(query: Record<string, string | string[] | undefined>): HistoryFilter {
  return {
    competency: competencyIds.find((id) => id === query.competency),
    band: ([0, 1, 2, 3, 4] as const).find((band) => String(band) === query.band),
  };
}

/** The address of a page of the history under this filter. */
export function toHistoryAddress({ competency, band }: HistoryFilter, page: number): string {
  const query = new URLSearchParams();
  if (competency) query.set("competency", competency);
  if (band !== undefined) query.set("band", String(band));
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/attempts?${query}` : "/attempts";
}
