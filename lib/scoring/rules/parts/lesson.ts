import { findAny, findCues } from "../../cues/cue";
import { endOfTelling } from "../../reading/answer";
import { type Clause, clauseAt } from "../../reading/clauses";
import type { Rule } from "../../rule";

const acts =
  "ask|check|tell|say|ring|call|make|take|write|give|leave|start|stop|wait|bring|keep|find|put|use|do|go|speak|listen|plan|allow";

const findLesson = findAny(
  findCues(
    { who: ["i", "we"], mood: ["past", "present"] },
    "learn that|how|to|from|not|when|why|what|never|you|people|we|if|there|it|a|so|more",
    "learn|reflect|see <1> a|the|how <2> value|importance|lesson|hard|power|difference|cost",
    "learning experience|curve",
    "go|went over|through it <3> head|mind|after",
    "get|got|take|took out of|from|away it|this|that",
    "realise|understand|appreciate that|how|I|we|you|people|why|then|afterwards|what",
    "find|found out I|you|people",
    "know from experience|=then|=that",
    "from experience|coaching|working|doing|nursing|teaching <3> I know|learn",
    "reflect <1> that|on|upon|how|afterwards",
    "looking back",
    "come|came|grown to <1> see|understand|appreciate|realise|think|believe",
    "think|thought <2> since|afterwards|differently|a lot",
    "used to think|assume|believe",
    "=had|='d =always? =thought|=assumed|=believed|=supposed",
    "never <2> think|thought|realised|knew|known",
  ),
  findCues(
    { mood: ["past", "present"] },
    "teach|show|remind me that|how|why|what|to|not|a|the|something|about|you|people|never|it",
    "make|made me <2> realise|think|see|understand|aware|more|better|a",
    "lesson|takeaway",
    "stick|stay|live with me|you",
    "bring|brought home to me",
  ),
  findCues(
    { who: ["i", "we"], mood: "any", polarity: "any" },
    "do <4> differently",
    "would|'d do|ask|tell|say|handle|go <3> again|sooner|earlier|first <1> if|next|another",
    "would|'d do|ask|tell|say|ring|call|speak|start|stop|check <4> =sooner|=earlier",
    "next time",
    "if =i|=we do|did|have|had|face|faced <4> again",
    "if =i|=we do|did|have|had|face|faced <4> again <2> would|'d <6>",
    "should have|'ve",
    "wish I",
    `in future|the future <3> ${acts}`,
    `${acts} <6> in future|the future`,
    "in hindsight",
  ),
);

/** "He showed me what the crosses meant" */
const isShown = (clause: Clause | undefined) =>
  clause?.verb?.stem === "show" && clause.tokens.some(({ lower }) => /^(he|she|they)$/.test(lower));

/**
 * Detects: a lesson said in so many words: learnt, taught me, realised, found out that, should have, next time.
 * Why panels care: a past event predicts little unless the person took something from it.
 * Source: the reflection step of STARR; the marking guide's "what they learnt, would do differently".
 * Misses: a lesson told only as a proverb.
 */
export const rule: Rule = {
  id: "lesson",
  title: "You say what you have learnt",
  advice: {
    past: "Add what you learnt from it, or would do differently.",
    motivation: "Add what it has taught you, about yourself or about this work.",
  },
  detect: (answer, question) =>
    findLesson(answer, question).filter(({ start }) => {
      const clause = clauseAt(answer.clauses, start);
      // In the first half, what was realised led to what was done.
      const isEarly = question.kind === "past" && start < endOfTelling(answer) / 2;
      return !isShown(clause) && !(isEarly && /^(realiz|understand)$/.test(clause?.verb?.stem ?? ""));
    }),
  examples: {
    finds: [
      "I «learnt to» ask a person what they lost before I arrived.",
      "It «taught me that» a curtain and ten minutes can save somebody's pride.",
      "I «should have» asked sooner.",
      "Looking back, I «would tell the queue sooner».",
      "«If I did it again I would» set a check half way.",
      "I «learnt the value» of asking early.",
      "I «reflected that» shouting is often fear.",
      "I«'d always thought» I was clear because people nodded.",
    ],
    ignores: [
      "I never learnt anything from it.",
      "In future I would continue to develop my resilience.",
      "The coach told me that I'd start on the bench.",
      "The trainees learnt to check the label.",
      '"I learnt to wait," she said.',
    ],
  },
};
