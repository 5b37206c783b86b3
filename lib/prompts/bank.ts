import type { CompetencyId } from "../competencies";
import { attentionToDetailPrompts } from "./attention-to-detail";
import { calmUnderPressurePrompts } from "./calm-under-pressure";
import { commitmentToQualityOfCarePrompts } from "./commitment-to-quality-of-care";
import { communicationPrompts } from "./communication";
import { compassionPrompts } from "./compassion";
import { everyoneCountsPrompts } from "./everyone-counts";
import { improvingLivesPrompts } from "./improving-lives";
import { interpersonalPrompts } from "./interpersonal";
import { leadershipInitiativePrompts } from "./leadership-initiative";
import type { Prompt, PromptKind } from "./prompt";
import { respectAndDignityPrompts } from "./respect-and-dignity";
import { scienceInterestPrompts } from "./science-interest";
import { teamworkPrompts } from "./teamwork";
import { technologyPrompts } from "./technology";
import { workingTogetherForPatientsPrompts } from "./working-together-for-patients";

/** Every prompt, in the order of the competencies. */
export const prompts: readonly Prompt[] = [
  ...scienceInterestPrompts,
  ...calmUnderPressurePrompts,
  ...technologyPrompts,
  ...communicationPrompts,
  ...attentionToDetailPrompts,
  ...interpersonalPrompts,
  ...teamworkPrompts,
  ...leadershipInitiativePrompts,
  ...workingTogetherForPatientsPrompts,
  ...respectAndDignityPrompts,
  ...commitmentToQualityOfCarePrompts,
  ...compassionPrompts,
  ...improvingLivesPrompts,
  ...everyoneCountsPrompts,
];

const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));

/** The prompt of this id; undefined when there is none. */
export function getPrompt(id: string): Prompt | undefined {
  return byId.get(id);
}

/** The prompts that fit every part of the filter, in the order of the bank; a competency fits as first or second target. */
export function listPrompts(filter: {
  competency?: CompetencyId;
  kind?: PromptKind;
  setting?: Prompt["setting"];
}): Prompt[] {
  return prompts.filter(
    (prompt) =>
      (filter.competency === undefined || prompt.competencies.some((id) => id === filter.competency)) &&
      (filter.kind === undefined || prompt.kind === filter.kind) &&
      (filter.setting === undefined || prompt.setting === filter.setting),
  );
}
