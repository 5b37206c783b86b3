import type { CompetencyId } from "../competencies";
import type { Rule } from "./rule";

/** The rules for the positive indicators of each competency, as the marking guide lists them. */
export const behaviourRules: Readonly<Record<CompetencyId, readonly Rule[]>> = {
  "science-interest": [],
  "calm-under-pressure": [],
  technology: [],
  communication: [],
  "attention-to-detail": [],
  interpersonal: [],
  teamwork: [],
  "leadership-initiative": [],
  "working-together-for-patients": [],
  "respect-and-dignity": [],
  "commitment-to-quality-of-care": [],
  compassion: [],
  "improving-lives": [],
  "everyone-counts": [],
};
