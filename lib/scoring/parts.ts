import type { Rule } from "./rule";
import { rule as aftermath } from "./rules/parts/aftermath";
import { rule as carriedOn } from "./rules/parts/carried-on";
import { rule as checkAfter } from "./rules/parts/check-after";
import { rule as closingThought } from "./rules/parts/closing-thought";
import { rule as concrete } from "./rules/parts/concrete";
import { rule as contingency } from "./rules/parts/contingency";
import { rule as denial } from "./rules/parts/denial";
import { rule as detail } from "./rules/parts/detail";
import { rule as experience } from "./rules/parts/experience";
import { rule as habit } from "./rules/parts/habit";
import { rule as happening } from "./rules/parts/happening";
import { rule as lesson } from "./rules/parts/lesson";
import { rule as origin } from "./rules/parts/origin";
import { rule as outcome } from "./rules/parts/outcome";
import { rule as ownStep } from "./rules/parts/own-step";
import { rule as position } from "./rules/parts/position";
import { rule as reached } from "./rules/parts/reached";
import { rule as reason } from "./rules/parts/reason";
import { rule as setting } from "./rules/parts/setting";
import { rule as stake } from "./rules/parts/stake";

/** The rules for the parts of an answer, by the line of the rubric that counts them. */
export const partRules = {
  claims: [habit],
  denials: [denial],
  situation: [setting, stake, position, origin],
  story: [happening],
  detail: [detail, concrete],
  steps: [ownStep],
  reasons: [reason, contingency],
  result: [checkAfter, outcome, aftermath, reached],
  reflection: [lesson, carriedOn, closingThought, experience],
} satisfies Record<string, readonly Rule[]>;
