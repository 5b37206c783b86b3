import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: time given: sat or stayed with somebody, waited with them, used a break or an evening.
 * Why panels care: people remember who stayed.
 * Source: the marking guide's "makes time"; the NHS Constitution on compassion (“give time”).
 * Misses: time given, told only by the clock (“It was nine when I left”).
 */
export const rule: Rule = {
  id: "makes-time",
  title: "You make time",
  advice: "Say how long you stay, or what you put aside for the person.",
  detect: findAny(
    findOwnActions(
      "sit|walk|spend|chat|talk <4> with|beside|next|alongside <4>",
      "go|come|ride|travel with =him|=her|=them|you <3>",
      "stay|stand|wait|remain|stop <2> with|beside|next|alongside <4>",
      "stay|stop|wait <2> behind|=late|after|until|till",
      "give =him|=her|=them|each|everyone <4> minutes|time|hour|afternoon|=evening|while",
      "make|find|take <3> time|minutes|=half|hour <3> for|with",
      "spend <4> minutes|time|hour|afternoon|=evening|break|lunch|while <1> with|talking|listening|sitting",
      "stay|sit|listen|talk|chat <4> #|whole|half|=an minutes|hours|hour|evening|night|afternoon",
      "stay|stop|keep <2> =on <2> phone|line",
      "in|during|through|=on my <1> break|lunch|off",
      "in my own time",
      "move|swap|change|give|skip <2> my <1> break|lunch|shift|=evening",
      "after|before my <1> shift",
      "take <4> for <2> walk|coffee|tea",
      "drop|put|leave <3> what i be",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "hang =up",
      "leave =him|=her|=them <2> alone|side|own|room|until|till",
    ),
  ),
  examples: {
    finds: [
      "I «stayed on the phone for an hour» and «didn't hang up».",
      "I «sat with her» until her son came.",
      "I «stayed behind» and went over it again.",
      "I «gave him ten minutes of my break».",
    ],
    ignores: [
      "I stay polite with people.",
      "I always make time for people.",
      "She sat with me.",
      "I didn't stay with him.",
      "I'll give it half an hour.",
    ],
  },
};
