import type { CompetencyId } from "../competencies";
import type { Prompt } from "../prompts/prompt";

/** A sentence of fact, and the page that it comes from. */
export type Fact = { text: string; source: string };

/** Something that the role asks for, in our words, and the competencies that an interview would look at for it. */
export type Skill = { id: string; title: string; text: string; competencies: readonly CompetencyId[] };

/** A question about the entry requirements, and what to do next for somebody who answers "no" or "not yet". */
export type SelfCheckQuestion = { id: string; question: string; notYet: string };

/** One role to apply for. It is described by this alone: a new role is one file, and one line in roles.ts. */
export type Role = {
  /** kebab-case, unique; the page address of the role ends with it. */
  id: string;
  /** As in "an interview for a …". */
  jobTitle: string;
  name: string;
  summary: string;
  /** The page that the requirements come from. */
  source: string;
  work: readonly Fact[];
  entry: readonly Fact[];
  training: readonly Fact[];
  skills: readonly Skill[];
  /** What is expected in addition, where the post has responsibility for staff, budgets or equipment. */
  leadership: Skill;
  values: { text: string; source: string; competencies: readonly CompetencyId[] };
  selfCheck: readonly SelfCheckQuestion[];
  links: readonly { title: string; href: string }[];
  /** Prompts of these settings belong to the role. */
  settings: readonly Prompt["setting"][];
};
