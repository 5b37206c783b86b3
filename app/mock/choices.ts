import type { MockCount } from "@/lib/mock/code";
import { sumTimes, timePrompt } from "@/lib/mock/times";
import type { Role } from "@/lib/roles/role";
import { listRolePrompts } from "@/lib/roles/roles";

/** How many questions are chosen at first. */
export const usualCount: MockCount = 6;

/** Minutes that a question of the role takes at most, on average, with preparation and the reply. */
export function estimateMinutes(role: Role): number {
  const prompts = listRolePrompts(role, {});
  return sumTimes(prompts.map((prompt) => timePrompt(prompt, 0))) / prompts.length / 60;
}
