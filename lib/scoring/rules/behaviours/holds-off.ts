import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: work stopped, held back, put aside or not begun until something was put right; a guess not made.
 * Why panels care: the hardest safe act is to stop while others wait.
 * Source: the marking guide's "knows when to stop and ask" and "outcome safe".
 * Misses: a refusal told only as what happened next.
 */
export const rule: Rule = {
  id: "holds-off",
  title: "You stop until it is right",
  advice: "Say what you stop, or will not do, until it is safe.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "take it|them|this|that away",
      "stop|pause|halt|quarantine|isolate|withhold|postpone|suspend",
      "hold|pull <4> back|until|trailer|order|delivery|batch|sample|load",
      "put|set|move <4> aside|side|apart|quarantine",
      "tag|label|mark|tape <4> so|out|faulty|unsafe|off",
      "keep <3> back",
      "keep <2> hands|fingers <1> off|away|back|behind|out|still",
      "leave <3> where|as it|they|he|she be",
      "turn|switch|shut|lock|power <3> off|down",
      "take <4> out of|off <2> =use|=used|=using|service|line|shelf|sale",
      "wait until|till",
      "refuse|decline",
      "press|hit|push|pull the? stop",
      "leave it|them|that|this <1> alone|off|be",
      "leave it|them <1> and <1> tell|ring|call|ask|get",
      "chuck|bin|discard|scrap|throw|threw|pour it|them|the|that|two|both|all <3> away|=out|again|and|in",
      "chuck|bin|discard|scrap it|them|the|two|both|all <3>",
      "put <2> sign|note|sticker|tape|label =on <6> nobody|no|out|not|use",
      "leave <2> guard|alarm|safety|clamp =on",
      "take =them|=it|all <2> off <1> shelf|shelves|sale|line",
      "ask <3> instead|rather of|than",
      "instead|rather of|than <1> forcing|force|fiddling|poking|risking|risk",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "start|begin|serve|=use|sign|send|open|proceed|continue|carry|guess|assume|release|connect|skip|silence|bypass|override|bleed",
      "go|let|take|give|put|leave|move|ask|connect <5> until|till|before|without",
      "=use|=used|press|seal|switch|open <3> until|till|before",
      "let <3> go|past|out|off",
      "say =no",
      "go ahead|=on",
      "walk <1> past",
      "sign for|off|it|anything",
      "put my name|signature|initials to|=on",
      "n't|not|never <1> touch|fiddle|force|meddle|poke|tamper|risk|rely",
      "n't|not|never cross|write|change|rub|alter|scribble <3> out|over|anything",
    ),
    findCues({ who: ["i"], polarity: "any", whole: true }, "refuse to"),
    findCues({ who: ["other"], whole: true }, "stay|remain <6> until|till"),
  ),
  examples: {
    finds: [
      "I «left it and told the technician».",
      "I «didn't fiddle with it».",
      "The box «stayed on the shelf until I knew».",
      "I «left it alone and rang the office».",
      "I «said no» and meant it.",
      "I «pressed the stop».",
      "I «stopped the belt» and put a sign on it.",
      "I «turned it off at the wall».",
      "I «didn't guess the dose».",
    ],
    ignores: [
      "The bus stopped outside.",
      "I never stopped to think.",
      "I would stop the pump.",
      "I had never used one.",
    ],
  },
};
