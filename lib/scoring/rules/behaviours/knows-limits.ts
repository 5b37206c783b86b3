import { findAny, findCues } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: own limits seen: not trained, not sure, not one's place, more than one person could do; left to
 * somebody who can.
 * Why panels care: the safest people know where their competence ends.
 * Source: the marking guide's "knows own limits" and "acts within the remit of the role".
 * Misses: limits shown only by whom they called.
 */
export const rule: Rule = {
  id: "knows-limits",
  title: "You know your own limits",
  advice: "Say what is not yours to do, and who takes it on.",
  detect: findAny(
    findCues(
      { who: ["i", "other", "none"], polarity: "any", mood: "any", whole: true },
      "be|am|'m|do|have|'ve|can|could|would|get <1> not|n't|never <3> =trained|=shown|qualified|=allowed|=signed|authorised|competent|=insured|=expert <3>",
      "be|'s not|n't <3> for me|mine|my <4>",
      "be|'s not|n't something i|we <1> can|could|do|teach",
      "beyond|outside|above <2> my|role|remit|competence|scope|training",
      "out of my depth",
      "because|since|as i be|was|'m <2> trainee|student|tired|apprentice|exhausted|junior",
      "be|'s|was n't|not <2> my|mine <1> call|decision|place|to",
      "should n't|not be <1> doing|switching|using|touching|trying|making",
      "be|'m not|n't <2> for it|that|this",
      "my <1> =limits|remit|competence|scope",
    ),
    findCues(
      { who: ["i"], polarity: "negated", mood: "any", whole: true },
      "be|'m <3> strongest|fastest|=sure|confident",
      "say|tell <6> not|n't sure|able|trained|qualified|=signed|=allowed|authorised",
    ),
    findCues(
      { who: ["i"], whole: true },
      "know|recognise|realise|accept|see|say|tell <5> could|can n't|not <5> alone|own|myself|both|all|it",
      `leave|hand|pass|give <5> to <2> ${experts}|someone|somebody`,
      "get|find|ask <3> someone|somebody <3> who|trained|qualified|senior|that",
      "need <2> help|second|another|someone",
      "stick to <5> signed|trained|allowed|role",
      "do|stick|keep <4> =what i be|was|am|'m <1> allowed|trained|signed|able|asked",
      "say|tell <6> not|n't sure|able|trained|qualified|=signed|=allowed|authorised",
      "know <2> i could|can n't|not <3>",
      "qualified|trained|allowed|insured <5> only <1> with|if",
      "ask <2> be|taught|shown <3> taught|shown|trained|properly",
      "say|tell <6> tired|exhausted|trainee|student|new|unsure",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "try|attempt|want|do|sort|fix <6> alone|own|myself",
    ),
  ),
  examples: {
    finds: [
      "I «told my supervisor that I was tired».",
      "I «shouldn't be touching it».",
      "I «wasn't trained on that pump», so I called her.",
      "It «was not for me to decide».",
      "I «left the wiring to the electrician», someone who knew it.",
    ],
    ignores: [
      "I left my phone in my bag to limit noise.",
      "I have no limits.",
      "I was sure of the answer.",
      "It was my birthday.",
      "I didn't do the training module.",
    ],
  },
};
