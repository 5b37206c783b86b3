/** The pages that prompts and roles take their facts from. */
export const sources = {
  /** What a clinical perfusion scientist does, and with whom. */
  work: "https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/physiological-sciences/clinical-perfusion-science",
  /** What one needs to be appointed as a trainee. */
  entry:
    "https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/physiological-sciences/clinical-perfusion-science/entry-requirements-skills-and-interests",
  /** How a trainee is trained and registered. */
  training:
    "https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/physiological-sciences/clinical-perfusion-science/training-development-and-registration",
  /** The professional society's page for people who consider the career. */
  society: "https://www.scps.org.uk/education/interested-in-perfusion-career",
  /** What a perfusion checklist covers (United States; departments here have their own). */
  checklist: "https://www.amsect.org/page/perfusion-checklist",
  /** Why a list of boxes to tick can be completed without attention. */
  attention: "https://doi.org/10.1177/02676591251359895",
  /** The NHS Constitution and its six values. */
  values: "https://www.healthcareers.nhs.uk/about/working-health/nhs-constitution",
} as const;
