import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/** Things of medicine, engineering and everyday science. */
const subjects =
  "heparin|clot|blood|oxygen|=pressure|flow|membrane|pump|temperature|cell|heart|lung|gas|enzyme|protein|voltage|current|dna|virus|antibody|drug|kidney|filter|diffusion|viscosity|chemical|reaction|bacteria|yeast|acid|physics|signal|plasma|platelets|haemoglobin|haemolysis|potassium|sodium|glucose|insulin|anticoagulant|valve|muscle|nerve|circulation|physiology|anatomy|bypass|ecg|ultrasound|radiation|magnet|laser|algorithm|frequency|concentration|osmosis|vaccine|mutation|gene|starch|gluten|carbon|ph|torque|friction";

/**
 * Detects: a fact of science or technology that the writer found, learnt or understood, with the thing named.
 * Why panels care: one thing understood is worth more than a list of fields.
 * Source: the marking guide's "names something specific read, seen or done".
 * Misses: facts outside medicine, engineering and everyday science.
 */
export const rule: Rule = {
  id: "explains-science",
  title: "You know how it works",
  advice: "Explain one thing in your own words, and say where you met it.",
  detect: findOwnActions(
    `learn|find|discover|understand|know|realise|read|see|study|explain|meet|=use|=used|=using|measure|calculate|test|look <7> ${subjects}`,
  ),
  examples: {
    finds: [
      "I «found that the clot forms faster in the cold».",
      "I «learnt how an oxygenator works from a broken one».",
      "I «read that heparin stops the blood from clotting».",
    ],
    ignores: ["Heparin stops clotting.", "I love technology.", "She knows about blood."],
  },
};
