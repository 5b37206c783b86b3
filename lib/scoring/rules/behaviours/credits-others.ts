import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: others' part named and valued: thanked, better at it, their idea, not possible without them.
 * Why panels care: people who see others' work are people others want to work with.
 * Source: the marking guide's "credits others".
 * Misses: credit given by telling in full what the other did.
 */
export const rule: Rule = {
  id: "credits-others",
  title: "You give others their share",
  advice: "Say who else makes it work, and what they do well.",
  detect: findAny(
    findOwnActions(
      "thank|credit|praise|congratulate|compliment",
      "say|tell <4> well|good|great|brilliant done|job|work",
      "learn <5> from <2> him|her|them|colleague|others|people",
      "ask|put|give|let <8> because|since he|she|they <3>",
    ),
    findCues(
      { mood: ["past", "present"], polarity: "any", whole: true },
      "because|since|as he|she|they <4> good|great|brilliant|better|best|=knew|faster|quick|experience|fluent|calm|patient",
      "thanks to",
      "it be <2> who <1> spot|notice|suggest|fix|save",
      "he|she|they =showed|=taught =me <5>",
      "he|she|they be right",
      "he|she|they be <1> faster|quicker|stronger|taller|braver|cleverer",
      "could|would n't|not have <5> without",
      "he|she|they|who be|was|is|'s <2> good|brilliant|better|best|great|fantastic|quick|quicker|faster|expert <1> at|with|than",
      "do <2> great|brilliant|amazing|fantastic|lovely|excellent|most|hard <1> job|work|bit",
      "=her|=his|=their|'s idea",
      "who know <5> more|better|than|best|well",
      "he|she|they know <5> more|better|than|best|well",
      "he|she|they know =him|=her|=them",
      "=her|=his|their suggestion|skill|patience",
    ),
  ),
  examples: {
    finds: [
      "Kerry was quick and «she showed me where to start».",
      "I «thanked the porter» who had found the bed.",
      "Kev ran the games «because he's brilliant at that».",
      "It «was her idea to start at the back».",
    ],
    ignores: ["I did it all myself.", "She was late.", "He thanked me.", "They rolled their eyes."],
  },
};
