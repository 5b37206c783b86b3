import { getCompetency } from "@/lib/competencies";
import type { Role, Skill } from "@/lib/roles/role";
import { InsetText } from "./nhs/inset-text";
import { PractiseLinks } from "./practise-links";

/** The skills and values that a role asks for, each with the way to its prompts. */
export function RoleAsks({ role }: { role: Role }) {
  return (
    <>
      <h2 id="skills">Skills</h2>
      {role.skills.map((skill) => (
        <SkillWithPrompts role={role} skill={skill} key={skill.id} />
      ))}
      <InsetText>
        <SkillWithPrompts role={role} skill={role.leadership} />
      </InsetText>
      <h2 id="values">NHS values</h2>
      <p>{role.values.text}</p>
      {role.values.competencies.map((id) => {
        const value = getCompetency(id);
        return (
          <section key={id}>
            <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-2">{value?.name}</h3>
            <p className="nhsuk-u-margin-bottom-2">{value?.about}</p>
            <PractiseLinks role={role} competencies={[id]} />
          </section>
        );
      })}
      <p className="nhsuk-body-s">
        Source:{" "}
        <a href={role.values.source}>{role.links.find(({ href }) => href === role.values.source)?.title}</a>
      </p>
    </>
  );
}

function SkillWithPrompts({ role, skill }: { role: Role; skill: Skill }) {
  return (
    <section>
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-2">{skill.title}</h3>
      <p className="nhsuk-u-margin-bottom-2">{skill.text}</p>
      <PractiseLinks role={role} competencies={skill.competencies} />
    </section>
  );
}
