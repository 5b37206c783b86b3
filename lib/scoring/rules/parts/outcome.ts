import type { Answer } from "../../answer";
import { findAny, findCues } from "../../cue";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

const findEndings = findAny(
  findCues(
    { mood: ["past"], polarity: "any" },
    "work|turn|pay out|well|off",
    "go well|fine|smoothly|perfectly|back|down",
    "end|finish up|on|in|off|by",
    "as a result",
    "in the end",
    "result|lead|resulted|led in|to",
    "drop|fall|rise|increase|reduce|improve|double|halve|grow|decrease from|to|by|#|a|the|our|since",
    "from # <3> to #",
    "no|not|without <1> complaint|error|mistake|incident|injury|accident|problem|delay|harm",
    "thank|praise|congratulate|compliment <2>",
    "say|tell <3> thank|thanks|grateful|pleased|happy|better|easier|proud|best|relieved",
    "calm|settle|relax|smile|laugh|cheer|recover|agree|apologise|return",
    "pass|win|achieve|complete|solve|resolve|fix|save|succeed|hit",
    "be <2> happy|pleased|grateful|delighted|relieved|safe|fine|successful|able|fixed|sorted|done|back|home|better|resolved|approved|accepted|adopted|ready|on time",
    "nobody|no one|none|nothing <1> hurt|missed|lost|harmed|noticed|forgot|late|complained|left",
    "within|by|after # minutes|hours|days|weeks|months",
    "on time",
    "fold|fail|lose",
    "get <2> job|grade|award|mark|back|better|through|promotion|good|great",
    "feel|felt <1> better|safe|valued|included|heard|comfortable|confident",
    "able to",
    "no longer",
    "have not|never <1> have|happen|see|miss|lose|need",
  ),
);

/** What began the story is no outcome: before the writer has done this much, only good news counts. */
const stepsBefore = 2;

const findTrouble = findCues({ mood: ["past"] }, "go down|off", "fail", "turn <2> off");

/** Endings, without the trouble that the story starts from. */
function detect(answer: Answer, question: Question): Span[] {
  const endings = findEndings(answer, question);
  const own = answer.clauses.filter(
    (clause) => clause.person === "i" && clause.mood === "past" && clause.verb,
  );
  const from = own[stepsBefore - 1]?.start ?? answer.text.length;
  const trouble = findTrouble(answer, question).filter((span) => span.start < from);
  return endings.filter((ending) =>
    trouble.every(({ start, end }) => end <= ending.start || start >= ending.end),
  );
}

/**
 * Detects: what changed, for whom: an end state, a count that moved, thanks, a success or an honest failure.
 * Why panels care: the outcome shows whether the action was the right one.
 * Source: the result step of STAR; the marking guide's "what changed because of it, for whom".
 * Misses: an outcome that can only be inferred ("She wore it to the christening").
 */
export const rule: Rule = {
  id: "outcome",
  title: "You say what came of it",
  advice: "Say how it ended: what changed, and for whom.",
  detect,
  examples: {
    finds: [
      "We had «no complaints».",
      "Falls «dropped from» fourteen to five.",
      "She «thanked» me on the way out.",
      "I found it. I told him. Since then we «have not had» a mismatch.",
    ],
    ignores: [
      "I would expect it to go well.",
      "The card machine went down. I rang him.",
      "I asked the nurse.",
      "I would hope for a thank you.",
    ],
  },
};
