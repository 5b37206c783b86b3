import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: knowledge put to the test: tried, built, measured, compared, worked out why, a question followed to
 * its answer.
 * Why panels care: science is what somebody does with a question.
 * Source: the marking guide's "tests knowledge against experience".
 * Misses: a test told only by its result.
 */
export const rule: Rule = {
  id: "tests-knowledge",
  title: "You test what you know",
  advice: "Say how you try it out, or work out why.",
  detect: findAny(
    findOwnActions(
      "=tested|=test|=experimented|measure|build|calculate|predict|dissect|compare|plot|=modelled|calibrate|=graphed|simulate|=coded|=programmed|analyse|investigate",
      "see <1> if|whether|what <3> happen|work|change",
      "work|figure|find|look|check|try <2> out|into|at? why|how|what|whether|where <5>",
      "ask <4> why|how <5>",
      "think|wonder <3> what about",
      "try|tried <6> see|match|repeat|myself|home|different|out|with|whether|if|again",
      "wonder",
      "want <1> know|understand|see|find <2> why|how|what|out|whether|if",
      "take <4> apart|bits",
      "do it|that|this|them again <2> with|in|at|using <3>",
      "make <3> pump|model|circuit|motor|battery|filter|microscope|telescope|rocket|engine|sensor",
      "check <4> against <3>",
      "change =only|just <3>",
      "take <2> photo|sample|picture each|every <2>",
      "do <3> same thing|test|experiment|it <4> with|without|again|but",
      "ferment|dissolve|freeze|boil|brew <4>",
      "grow <3> crystals|yeast|cress|mould|seeds|bacteria|beans",
      "show <4> graph|graphs|results|data|findings",
      "think|thought <2> about what|why <3>",
      "guess|suspect <4> so <2> try|tried|test|check|run",
      "change =one <1> thing|variable|part <3>",
      "run <3> #|again|same|another <2> jars|times|samples|test|tests|trial|batch|batches|cups|pots|ways",
      "write|note|record|log|keep <4> temperature|count|numbers|results|figures|diary|chart|readings|weights",
      "check <3> against|in <2> book|ice|water|known|another|second",
      "repeat <3> twice|times|test|experiment|measurement|run|runs|same|with",
      "explain <4> why|how",
      "realise|notice|find|discover <3> that|only|it|the <8> because|so|not|n't|only|more|less|faster|slower|when|depends",
    ),
    findCues(
      { mood: ["past"], whole: true },
      "bother|bug|puzzle|fascinate|intrigue|surprise|hook|struck me <4>",
      "turn =out",
      "stick with me",
    ),
  ),
  examples: {
    finds: [
      "I «did it again with tap water».",
      "I «ran three jars again» and «wrote down the temperature».",
      "I «wondered why it clotted» and «compared two batches».",
      "I «worked out how the valve opened».",
      "It «bothered me that the number had not warned us».",
    ],
    ignores: ["I have an analytical mind.", "She tested the pump.", "I never wondered why."],
  },
};
