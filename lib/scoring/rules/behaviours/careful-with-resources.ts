import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: shared things or money used with care: saved, reused, mended, given away, less thrown out.
 * Why panels care: what is wasted here is missing for somebody else.
 * Source: the marking guide's "careful with shared resources".
 * Misses: thrift told only as a figure.
 */
export const rule: Rule = {
  id: "careful-with-resources",
  title: "You were careful with what is shared",
  advice: "Say what you saved, shared or did not waste.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "save|reuse|recycle|donate|repair|mend|ration|share|return|salvage",
      "cut|reduce|avoid|stop|prevent <5> waste|cost|spending|throwing|bin",
      "=use|=used|=using|give|pack|take|pass|hand <6> left|leftover|spare|surplus|already|instead|unused",
      "switch|turn <3> off",
      "bring|put|move|rotate <5> short|oldest|nearest|dates|front|first",
      "split|divide <3> by need|between|fairly|equally",
      "lend|borrow",
    ),
    findCues({ polarity: "negated", whole: true }, "throw|waste|bin <3>"),
    findCues({ mood: "any", whole: true }, "instead of buying|throwing|binning|ordering", "going to waste"),
  ),
  examples: {
    finds: [
      "I «reused the boxes from the last delivery».",
      "We «gave the leftover meals to the shelter».",
      "I «didn't throw the bread away».",
    ],
    ignores: ["It was a waste of time.", "He saved the file.", "I would recycle more."],
  },
};
