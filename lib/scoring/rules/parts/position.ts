import { findCues } from "../../cues/cue";
import { clauseAt } from "../../reading/clauses";
import type { Rule } from "../../rule";

/** "I am a good listener" praises; it is no post. */
const praise =
  /\b(?:am|'m) (?:\w+ )?(?:an?|the) (?:\w+ ){0,2}?(?:good|great|strong|excellent|natural|big|quick|hard|self|team player|\w*person|perfectionist|listener|learner|communicator|believer|one|kind|sort)\b/i;

const findPosition = findCues(
  { who: ["i", "we"], mood: ["past", "present"] },
  "=was|=am|='m|=been|=were a|an|the|on|in|at|team|captain|president|secretary <2>",
  "work|volunteer|train|study|coach|teach|serve as|at|for|in|on|with|part",
  "run|manage|lead|own|organise a|the|our|my|nights",
  "had|have charge|responsibility|care",
  "had|have|'ve # of|patients|people|children|staff|residents|beds|customers|months|weeks|days|minutes",
  "be|become responsible|supposed|meant|=leading|=running",
  "be asked to",
  "be =looking after",
  "do my|a|the <2> placement|degree|course|apprenticeship|shift|masters|training|year",
  "join",
  "my job|role|task|responsibility|part",
  "look after",
  "be|employ|hire|appoint|assign|second employed|hired|appointed|assigned|seconded|as <1> as|to|at|by|in|a|an|the",
  "in my role|capacity|position|job|time as|at",
);

/**
 * Detects: who the writer was in the story: a post, a course, a role, a task that was theirs.
 * Why panels care: what somebody did can only be judged against what was theirs to do.
 * Source: the task step of STAR; the marking guide's "what was this person's job in it".
 * Misses: a position that only the setting implies ("on the bench, second year").
 */
export const rule: Rule = {
  id: "position",
  title: "You say what your own job in it is",
  advice: {
    past: "Say what your own job was in that situation.",
    hypothetical: "Say what your own job in it would be, and what would not be yours to do.",
  },
  detect: (answer, question) =>
    findPosition(answer, question).filter(({ start }) => {
      const clause = clauseAt(answer.clauses, start);
      if (!clause) return true;
      if (question.kind === "hypothetical" && !clause.tokens.some(({ lower }) => /^(i|we|my)$/.test(lower)))
        return false;
      const isMain = !clause.embedded && clause.opener !== "if" && start <= (clause.verb?.end ?? start) + 1;
      const isNamed = /^(in )?my\b/i.test(answer.plain.slice(start, start + 6));
      return (isMain || isNamed) && !praise.test(answer.plain.slice(clause.start, clause.end));
    }),
  examples: {
    finds: [
      "I «was a» warden on a sheltered housing scheme.",
      "I «worked as» a lifeguard over the summer.",
      "I «run the» kitchen on a canal boat.",
    ],
    ignores: [
      "She was a warden on a sheltered housing scheme.",
      "I would run the ward well.",
      "I never worked as a lifeguard.",
      "I'm a really good communicator.",
    ],
  },
};
