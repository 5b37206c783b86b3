import { type CompetencyId, competencies } from "../competencies";
import { listPrompts } from "../prompts/bank";
import type { Prompt } from "../prompts/prompt";
import { clinicalPerfusion } from "./clinical-perfusion";
import type { Role } from "./role";

/** Every role that one can rehearse for; the first is the one offered first. */
export const roles: readonly Role[] = [clinicalPerfusion];

/** The role of this id; undefined when there is none. */
export function getRole(id: string): Role | undefined {
  return roles.find((role) => role.id === id);
}

/** The competencies that the role's skills, leadership and values ask for, each once, in the order of the list. */
export function listRoleCompetencies(role: Role): CompetencyId[] {
  const wanted = new Set(
    [...role.skills, role.leadership, role.values].flatMap((asked) => [...asked.competencies]),
  );
  return competencies.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** The prompts of the role that fit the filter: set where the role is at home, for a competency that it asks for. */
export function listRolePrompts(role: Role, filter: Parameters<typeof listPrompts>[0]): Prompt[] {
  const wanted = new Set(listRoleCompetencies(role));
  return listPrompts(filter).filter(
    (prompt) => role.settings.includes(prompt.setting) && prompt.competencies.some((id) => wanted.has(id)),
  );
}
