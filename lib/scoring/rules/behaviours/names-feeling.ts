import { findAny, findCues, findOwnActions } from "../../cues/cue";
import { distress } from "../../cues/words";
import type { Rule } from "../../rule";

/** Distress without the words that have another plain meaning ("a quiet word", "he lost it"). */
const feelings = distress.replace(/\|(quiet|lost|hurt|pain|struggling|confused)\b/g, "");

/**
 * Detects: the other's feeling named or acknowledged to them: “I said it must be frightening”.
 * Why panels care: a feeling that is named is easier to bear, and shows that somebody has understood.
 * Source: the marking guide's "names the feeling" and "sympathy".
 * Misses: a feeling named in direct speech without “said”.
 */
export const rule: Rule = {
  id: "names-feeling",
  title: "You put the feeling into words",
  advice: "Say how you show that you understand the feeling.",
  detect: findAny(
    findOwnActions(
      "say|tell <8> upset|scared|frightened|hard|difficult|awful|horrible|rotten|rough|frustrating|worn|tired|afraid|=natural|angry",
      `say|tell|acknowledge|recognise|name|ask|mention <6> ${feelings}|hard|tired|difficult|awful|horrible|rotten|rough|frustrating|annoying|worn|low|fed|feel|feeling|felt|=natural`,
      "acknowledge|empathise|sympathise",
      "show|demonstrate|express|offer <3> empathy|sympathy|understanding|condolences|concern",
      "say <2> you|he|she|they look|seem|sound|must",
      "say|tell <2> i <2> have|had|'d|'ve|feel|felt|know <5> too|same|myself",
      "say|tell <2> i 'd|would <1> be|feel <3> upset|scared|angry|mad|cross|frightened|annoyed|furious|worried|too|same",
      "understand|know|imagine <3> how|what <4> feel|like|must",
      "say|tell <4> he|she|they|you|it =must <2> be|have|feel",
    ),
    findCues(
      { who: ["i"], mood: "any", quoted: true, whole: true },
      "be|'m <2> sorry to|for|about|that",
      `you look|seem <4> ${distress}|tired|low|worn|quiet`,
    ),
  ),
  examples: {
    finds: [
      "I «said I'd be upset too».",
      "I «said that it must be hard for her».",
      "I «acknowledged his anger».",
      "I «told him he had every right to be upset».",
    ],
    ignores: [
      "I said the paper must be right.",
      "I was frightened.",
      "She said she was upset.",
      "I didn't acknowledge it.",
      "I asked for a quiet word.",
    ],
  },
};
