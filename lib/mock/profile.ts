import { type CompetencyId, competencyIds } from "../competencies";
import { type JoinedReport, joinReply } from "../follow-up/score-with-reply";
import { flagRules } from "../scoring/flags";
import type { Band, Flag, FlagId, Line, Question, Report } from "../scoring/report";
import { rubric } from "../scoring/rubric";
import { isThin } from "../scoring/thin";
import { findStoryUses, type StoryUse, type ToldStory } from "../stories/uses";
import { countQuestionsFor, measureDependability } from "./dependability";

/** One answer of a mock interview, with a reply joined to it where there was one. */
export type MarkedAnswer = { question: Question; text: string; report: Report };

/** An answer with its reply, where there is one, as one marked text. */
export function markAsOne(answer: {
  prompt: Question;
  text: string;
  report: Report;
  reply: { text: string; joined: JoinedReport } | undefined;
}): MarkedAnswer {
  const { prompt: question, text, report, reply } = answer;
  if (!reply) return { question, text, report };
  return { question, text: joinReply(text, reply.text), report: reply.joined.report };
}

/** Something found in at least two answers; `answers` are their positions, from 0. */
export type Repeated<T> = T & { answers: number[] };

/** What a mock interview says of a person, in words that fit every kind of prompt: never one number, and how far to rely on it. */
export type Profile = {
  /** The competencies that were asked for, in the order of the list; a band for each answer about it. */
  competencies: { competency: CompetencyId; bands: Band[] }[];
  thinLines: Repeated<{ line: Line["id"]; title: string }>[];
  flags: Repeated<{ flag: FlagId; title: string }>[];
  stories: StoryUse[];
  dependability: { value: number; answers: number; forSeven: number; forEight: number };
};

/**
 * What a set of marked answers shows together: the bands by competency, what is thin or flagged again and again (most
 * often first), which stories were told, and how dependable the picture is with this many answers.
 *
 * @param stories the person's story bank, to name the stories by
 */
export function buildProfile(answers: readonly MarkedAnswer[], stories: readonly ToldStory[]): Profile {
  const asked = competencyIds.map((competency) => ({
    competency,
    bands: answers
      .filter(({ question }) => question.competencies.includes(competency))
      .map(({ report }) => report.band),
  }));
  const nameOf = ({ id, title }: Line) => rubric.find((line) => line.id === id)?.name ?? title;
  const titleOf = ({ id, message }: Flag) => flagRules.find((rule) => rule.id === id)?.title ?? message;
  const thin = answers.map(({ report }) =>
    report.lines.filter(isThin).map((line) => ({ id: line.id, line: line.id, title: nameOf(line) })),
  );
  const flags = answers.map(({ report }) =>
    report.flags.map((flag) => ({ id: flag.id, flag: flag.id, title: titleOf(flag) })),
  );
  return {
    competencies: asked.filter(({ bands }) => bands.length > 0),
    thinLines: findRepeated(thin).map(({ id, ...line }) => line),
    flags: findRepeated(flags).map(({ id, ...flag }) => flag),
    stories: findStoryUses(answers, stories),
    dependability: {
      value: measureDependability(answers.length),
      answers: answers.length,
      forSeven: countQuestionsFor(0.7),
      forEight: countQuestionsFor(0.8),
    },
  };
}

/** What stands in the lists of at least two answers, the most frequent first. */
function findRepeated<T extends { id: string }>(lists: readonly (readonly T[])[]): Repeated<T>[] {
  const found = new Map<string, Repeated<T>>();
  for (const [position, list] of lists.entries()) {
    for (const item of list) {
      const answers = found.get(item.id)?.answers ?? [];
      found.set(item.id, { ...item, answers: [...answers, position] });
    }
  }
  return [...found.values()]
    .filter(({ answers }) => answers.length > 1)
    .sort((a, b) => b.answers.length - a.answers.length);
}
