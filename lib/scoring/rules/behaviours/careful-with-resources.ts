import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: shared things or money used with care: saved, reused, mended, given away, less thrown out.
 * Why panels care: what is wasted here is missing for somebody else.
 * Source: the marking guide's "careful with shared resources".
 * Misses: thrift told only as a figure.
 */
export const rule: Rule = {
  id: "careful-with-resources",
  title: "You are careful with what is shared",
  advice: "Name what you save, share or do not waste.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "reuse|recycle|donate|repair|mend|ration|salvage",
      "save <3> money|cost|pounds|paper|food|water|energy|electricity|petrol|boxes",
      "share <4> out|food|kit|equipment|coat|lift|cost|books",
      "return <4> to <3> shelf|stock|rail|pool|store|cupboard",
      "cut|reduce|avoid|stop|prevent <5> waste|cost|spending|throwing|bin",
      "=use|=used|=using|give|pack|take|pass|hand <4> leftover|spare|surplus|unused",
      "=use|=used|=using|give|pack|take|pass|hand <5> left =over",
      "switch|turn off <2> lights|heating|taps|engine|radiators|computers",
      "bring|put|move|rotate <5> oldest|nearest|dates",
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
    ignores: ["It was a waste of time.", "He saved the file.", "I would recycle more.", "I saved the file."],
  },
};
