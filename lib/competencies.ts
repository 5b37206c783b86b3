/**
 * The fourteen competencies: eight skills from the role's entry requirements, then the six values of the
 * NHS Constitution under their exact names.
 * Sources: https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/physiological-sciences/clinical-perfusion-science/entry-requirements-skills-and-interests
 * and https://www.healthcareers.nhs.uk/about/working-health/nhs-constitution
 */
export const competencies = [
  { id: "science-interest", name: "Interest in science and technology", group: "skill" },
  { id: "calm-under-pressure", name: "Calm under pressure", group: "skill" },
  { id: "technology", name: "Comfortable with technology and complex equipment", group: "skill" },
  { id: "communication", name: "Communication", group: "skill" },
  { id: "attention-to-detail", name: "Attention to detail", group: "skill" },
  { id: "interpersonal", name: "Interpersonal skills", group: "skill" },
  { id: "teamwork", name: "Teamwork", group: "skill" },
  { id: "leadership-initiative", name: "Leadership and initiative", group: "skill" },
  { id: "working-together-for-patients", name: "Working together for patients", group: "value" },
  { id: "respect-and-dignity", name: "Respect and dignity", group: "value" },
  { id: "commitment-to-quality-of-care", name: "Commitment to quality of care", group: "value" },
  { id: "compassion", name: "Compassion", group: "value" },
  { id: "improving-lives", name: "Improving lives", group: "value" },
  { id: "everyone-counts", name: "Everyone counts", group: "value" },
] as const;

export type Competency = (typeof competencies)[number];
export type CompetencyId = Competency["id"];

export const competencyIds = competencies.map((competency) => competency.id);

/** The competency of this id; undefined when there is none. */
export function getCompetency(id: string): Competency | undefined {
  return competencies.find((competency) => competency.id === id);
}
