import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a greeting, a name, a thank-you, sitting down to somebody's level, a knock on the door.
 * Why panels care: the first seconds tell a person whether they count.
 * Source: the marking guide's "friendly and professional manner"; the “Hello my name is” campaign.
 * Misses: a manner that shows only in the tone of the story.
 */
export const rule: Rule = {
  id: "courteous",
  title: "You are friendly and professional",
  advice: "Say how you greet, thank or face the person.",
  detect: findAny(
    findOwnActions(
      "smile|greet|introduce|welcome|knock|=apologise|=apologised|=apologize|=apologized",
      "thank <4>",
      "say <4> hello|=hi|morning|afternoon|please|thanks|name|sorry",
      "call|=use|=used|=using|ask|remember|learn <5> name",
      "sit|kneel|crouch|bend|squat <4> level|eye|down|beside|next",
      "get <2> level",
      "get down =to|=beside|=next",
      "nod =to|=at",
      "take my <1> shoes|hat|cap off",
      "learn|practise <2> say|name|names|words|hello|greeting",
      "remember|know how he|she|they <4>",
      "ask how <2> say|spell|pronounce|spelt|spelled",
      "laugh|joke with him|her|them",
      "call|address =him|=her|=them <1> mr|mrs|miss|ms|by|what",
      "ask|tell|say|warn|knock <3> before i <2> touch|move|do|start|open|come|go|lift|wash|take",
      "look <2> =in <1> eye",
      "look =at|=to =him|=her|=them",
      "speak|talk|look|ask|take <5> =him|=her|=them <1> not|rather|directly|instead|himself|herself",
      "make <2> eye",
      "ask <3> how =he|=she|=they|=his|=her|=their|=things|everyone|everybody <3> be|are|was|were|is|day|feeling",
      "chat <3>",
    ),
    findCues({ who: ["i"], polarity: "negated", whole: true }, "laugh|stare|giggle|tease|smirk <3>"),
  ),
  examples: {
    finds: [
      "I «asked before I touched her».",
      "I «learned how to say hello in Polish».",
      "I «spoke to her directly».",
      "I «introduced myself» and «sat down».",
      "I «said hello every morning».",
      "I «asked him what name» he liked and «used his name».",
    ],
    ignores: ["I am a friendly person.", "She smiled at me.", "I didn't greet them.", "I looked after him."],
  },
};
