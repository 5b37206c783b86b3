import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a small practical act for somebody: a drink, a blanket, a chair, a hand held, a call home, a lift, a
 * curtain.
 * Why panels care: compassion is seen in what is done, however small.
 * Source: the marking guide's "a small practical act unasked"; the NHS Constitution on compassion (“find the
 * thing, however small”).
 * Misses: kindnesses with an object nobody could list (“I saved her the corner piece”).
 */
export const rule: Rule = {
  id: "small-kindness",
  title: "You did a small kind thing",
  advice: "Name the small thing that you did for the person.",
  detect: findOwnActions(
    "make|made|bring|brought|get|got|fetch|find|found|give|gave|buy|bought|offer|lend|lent|put|hang|hung|wrap|pour|take|took|save|leave|left|carry|draw|write <5> tea|coffee|water|drink|blanket|coat|coats|jumper|scarf|tissue|tissues|chair|seat|cushion|pillow|biscuit|biscuits|toast|food|sandwich|soup|charger|flowers|music|book|magazine|photo|photos|umbrella|lift|taxi|snack|cake|towel|glass|cup|slippers|glasses|hug|sweets|toy|teddy|lunch|meal|dinner|plaster|fan|stool|juice|gown|bag|bags|shopping|scarf|card|sticker|cuppa|number",
    "hold|held|squeeze|rub|stroke|take|took <2> hand|hands|arm|back|shoulder",
    "kneel|knelt|crouch|squat",
    "sit|sat|pull <3> down|beside|next|chair|by",
    "turn|dim|switch|open|close|shut <4> light|lights|telly|tv|radio|music|window|heating",
    "walk|drive|drove|carry|push|wheel|take|took|help <3> home|back|bags|bag|car|station|bus|upstairs|downstairs|door|toilet|bathroom|seat|garden|shop|outside",
    "ring|rang|phone|call|text <2> dad|mum|daughter|son|wife|husband|family|sister|brother|friend|parents|partner|mother|father|nan",
    "put|place <3> arm|hand <2> on|around|round",
    "cover|tuck|warm|wash|feed|fed|comb <2> him|her|them|up|with|in|hair",
  ),
  examples: {
    finds: [
      "I «brought her a blanket».",
      "I «knelt down» and «held his hand».",
      "I «rang his daughter for him».",
    ],
    ignores: ["I drank a cup of tea.", "She brought me a coffee.", "I would get her a tea."],
  },
};
