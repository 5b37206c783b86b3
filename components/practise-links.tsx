import { type CompetencyId, getCompetency } from "@/lib/competencies";
import type { Role } from "@/lib/roles/role";
import { listRolePrompts } from "@/lib/roles/roles";

/** For each competency, the way to the role's prompts for it, with their number. */
export function PractiseLinks({ role, competencies }: { role: Role; competencies: readonly CompetencyId[] }) {
  return (
    <ul className="nhsuk-list app-practise-links">
      {competencies.map((competency) => (
        <li key={competency}>
          <a href={`/practise?${new URLSearchParams({ role: role.id, competency })}`}>
            Practise {listRolePrompts(role, { competency }).length} questions
            <span className="nhsuk-u-visually-hidden"> on</span>
            <span aria-hidden="true">:</span> {getCompetency(competency)?.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
