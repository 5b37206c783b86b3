import { buzzwords, commonplaces, functionWords, slogans } from "../../cues/buzzwords";
import type { Answer } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { Question, Span } from "../../report";
import type { FlagRule } from "../../rule";

const marks =
  /\d|^(two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|thirty|forty|hundred|half|first|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|morning|evening|night|afternoon|week|month|year|minutes|hour|hours|summer|winter|autumn|spring|yesterday)$/;

const isOwn = ({ person }: Clause) => person === "i" || person === "we";

/** Claims about oneself, "I am very calm", and sentences that would fit any answer. */
function findClaims({ sentences }: Answer): Span[] {
  return sentences.flatMap((sentence): Span[] =>
    sentence.filler && !sentence.heading
      ? [sentence]
      : sentence.clauses.filter((clause) => isOwn(clause) && clause.mood === "present" && !clause.quoted),
  );
}

function countEvents({ clauses }: Answer, kind: Question["kind"]): number {
  const told = clauses.filter(({ quoted }) => !quoted);
  if (kind === "hypothetical")
    return told.filter((clause) => isOwn(clause) && clause.mood === "would").length;
  return told.filter(({ person, mood }) => mood === "past" && person !== "none").length;
}

/** Share of the content words that would fit any answer: "issue", "handle", "teamwork". */
function shareOfCommonplaces({ tokens }: Answer): number {
  const content = tokens.filter(({ lower }) => /^[a-z]{3}/.test(lower) && !functionWords.has(lower));
  const common = content.filter(({ stem }) => commonplaces.has(stem) || buzzwords.has(stem));
  return content.length === 0 ? 0 : common.length / content.length;
}

/** Words of advice and of how things are in general. */
const general = /^(you|your|people|everyone|everybody|always|never|usually|often|important|should)$/;

/** Where what is said in general outweighs what is told. */
const from: Record<Question["kind"], number> = { past: 5.5, hypothetical: 8, motivation: 5 };

/**
 * Detects: claims and general statements in place of one example or plan: what "I" always do, what "you" should and
 * words that fit any answer, weighed against events, numbers, days, times and behaviours of the competency.
 * Why panels care: everybody claims; only a particular event lets them hear how this person acts.
 * Source: the marking guide's "vague". The weights are fitted on the open benchmark, then rounded.
 * Misses: an invented event in particulars; a true one told in two dry sentences.
 */
export const rule: FlagRule = {
  id: "vague",
  title: "You make claims where facts would speak",
  message: {
    past: "Choose one time and stay with it: where you were, what happened first, what you did next, what you noticed. Small facts do more than “I always”.",
    hypothetical:
      "Say what you would do here, step by step: what first, what next, who you would tell, and why. Exact steps do more than “I always”.",
    motivation:
      "Choose one thing that you have seen, read or done and stay with it: where it was, what you noticed, what you did next. Small facts do more than “I always”.",
  },
  detect: (answer, { kind }, behaviours) => {
    if (answer.tokens.length < 15) return undefined;
    const share = shareOfCommonplaces(answer);
    // An imagined example is a fault of another kind, unless its words fit any question.
    if (kind === "past" && share < 0.25 && countEvents(answer, "hypothetical") > countEvents(answer, "past"))
      return undefined;
    const claims = findClaims(answer);
    const count = (words: RegExp) => answer.tokens.filter(({ lower }) => words.test(lower)).length;
    const chanted = new Set(answer.plain.toLowerCase().match(slogans)).size;
    const said = 1.5 * chanted + Math.min(claims.length, 6) + Math.min(count(general), 8) + 25 * share;
    const told = Math.min(count(marks), 5) + Math.min(countEvents(answer, kind), 12) / 2;
    const weight = said - told - Math.min(behaviours, 4);
    return weight >= from[kind] ? claims.map(({ start, end }) => ({ start, end })) : undefined;
  },
  examples: {
    finds: [
      "«I always treat people with respect, and I am a very good communicator in every situation». «I enjoy a challenge».",
      "«I handle conflict in a positive way». Communication and organisation are important in any team.",
      {
        kind: "hypothetical",
        answer:
          "«I never get stressed, I am a people person and a great listener, so that would not happen to me».",
      },
    ],
    ignores: [
      "On Tuesday the lift broke with two trolleys waiting. I rang the porters, moved one bed to bay three and told the sister. By four both patients were down.",
      "I clean on a maternity ward. One evening a mum was looking at the wall, so I put the mop down, said I was sorry and fetched her a warm flannel. She said stop, and I stopped ten minutes.",
      {
        kind: "hypothetical",
        answer:
          "I'd crouch down, say who I am, ask whether she'd like company, fetch a tea and tell the recovery nurse where she is.",
      },
    ],
  },
};
