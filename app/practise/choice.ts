import { competencyIds } from "@/lib/competencies";
import { listPrompts } from "@/lib/prompts/bank";
import type { Prompt, PromptKind } from "@/lib/prompts/prompt";
import { listRolePrompts, roles } from "@/lib/roles/roles";

type Filter = Parameters<typeof listPrompts>[0] & { role?: string };

const kinds: readonly PromptKind[] = ["past", "hypothetical", "motivation"];
const settings: readonly Prompt["setting"][] = ["everyday", "healthcare", "perfusion"];

/** The filter that an address asks for. What is no id of ours is left out, as is a second value of the same name. */
export function readFilter(query: Record<string, string | string[] | undefined>): Filter {
  return {
    role: roles.find(({ id }) => id === query.role)?.id,
    competency: competencyIds.find((id) => id === query.competency),
    kind: kinds.find((kind) => kind === query.kind),
    setting: settings.find((setting) => setting === query.setting),
  };
}

/** The prompts that fit the filter: a role's own, where it names one. */
export function listChosen({ role: roleId, ...filter }: Filter): Prompt[] {
  const role = roles.find(({ id }) => id === roleId);
  return role ? listRolePrompts(role, filter) : listPrompts(filter);
}

/** The address of a page of the list under this filter. */
export function toAddress(filter: Filter, page: number): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][];
  const query = new URLSearchParams(page > 1 ? [...chosen, ["page", String(page)]] : chosen);
  return query.size > 0 ? `/practise?${query}` : "/practise";
}
