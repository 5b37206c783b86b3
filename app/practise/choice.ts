import { competencyIds } from "@/lib/competencies";
import type { listPrompts } from "@/lib/prompts/bank";
import type { Prompt, PromptKind } from "@/lib/prompts/prompt";

type Filter = Parameters<typeof listPrompts>[0];

const kinds: readonly PromptKind[] = ["past", "hypothetical", "motivation"];
const settings: readonly Prompt["setting"][] = ["everyday", "healthcare", "perfusion"];

/** The filter that an address asks for. What is no id of ours is left out, as is a second value of the same name. */
export function readFilter(query: Record<string, string | string[] | undefined>): Filter {
  return {
    competency: competencyIds.find((id) => id === query.competency),
    kind: kinds.find((kind) => kind === query.kind),
    setting: settings.find((setting) => setting === query.setting),
  };
}

/** The address of a page of the list under this filter. */
export function toAddress(filter: Filter, page: number): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][];
  const query = new URLSearchParams(page > 1 ? [...chosen, ["page", String(page)]] : chosen);
  return query.size > 0 ? `/practise?${query}` : "/practise";
}
