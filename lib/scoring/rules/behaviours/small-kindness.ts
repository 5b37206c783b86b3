import { findCues } from "../../cues/cue";
import { peopleServed } from "../../cues/words";
import type { Rule } from "../../rule";

/** What one brings, makes or lends. */
const comforts =
  "tea|coffee|water|drink|blanket|coat|jumper|scarf|tissue|chair|seat|cushion|pillow|biscuit|toast|food|sandwich|soup|charger|flowers|music|magazine|umbrella|lift|taxi|snack|cake|towel|glass|cup|slippers|hug|sweets|toy|teddy|lunch|meal|dinner|plaster|fan|stool|juice|gown|shopping|sticker|cuppa|chips|rice|bread|fruit|takeaway|pizza|curry|hanky|torch|newspaper|stew|chocolate|jacket|flask|bread";

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
  title: "You do a small kind thing",
  advice: "Name one small thing that you do for the person.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "put <2> kettle <3>",
    `make|bring|get|fetch|find|give|buy|offer|lend|put|hang|wrap|pour|take|save|carry <5> ${comforts}`,
    "get|find|fetch <4> number|leaflet|card",
    "hold|squeeze|rub|stroke <2> hand|arm|back|shoulder",
    "take =her|=his|their <1> hand|arm",
    "hold <2> bag|bags|baby|umbrella|door|tray|things|stick|hair|coat",
    "go|come|pop|call <1> round|over with <4>",
    "give <2> up <1> my|the seat|place|chair",
    "leave <3> note|light <2> for|=on|to|saying",
    "let =him|=her|=them <1> have|borrow|keep|=sleep",
    "kneel|crouch|squat",
    "sit|pull <3> down|beside|next|chair",
    "turn|dim|switch|open|close|shut <4> light|telly|tv|radio|music|window|heating",
    "cook|bake|knit|iron|mend <4>",
    "save =him|=her|=them <4>",
    "send|write =him|=her|=them <2> card|letter|flowers|text|note|message",
    "drop <3> off|round <3>",
    "fetch|get|find|bring =her|=his|their own <2>",
    "make <1> sure <3> have <2> teeth|glasses|hearing|stick|bell|slippers|phone|drink",
    "feed|walk|water|mind|watch =her|=his|their|the <1> cat|dog|plants|garden|kids|baby|children",
    "do =her|=his|their <2> bins|shopping|washing|hair|nails|laces|ironing|garden|dishes|zip",
    "bend|bent <1> down|over|so|to",
    "give =him|=her|=them my <2> number|jacket|coat|turn|gloves",
    "clean|fix|mend|polish =her|=his|their <3>",
    "swap|change|move my <3> shift|break|day|lunch so|to|for",
    "make|get|buy <4> for <1> him|her|them",
    "make <3> brew|cuppa|bed|comfortable|laugh|smile",
    "knock <3> door",
    "carry <3> bags|shopping|tray|case",
    `walk|drive|carry|push|wheel|take|help =him|=her|=them|${peopleServed} <3> home|back|car|station|bus|upstairs|downstairs|door|toilet|bathroom|seat|garden|shop|outside`,
    "carry =her|=his|their|the|a <3> bags|bag|shopping|case|pram|trolley",
    "ring|phone|call|text <2> dad|mum|daughter|son|wife|husband|family|sister|brother|friend|parents|partner|mother|father|nan",
    "put|place <3> arm|hand <2> =on|around|round",
    "feed =him|=her|=them <3>",
    "cover|tuck|warm|wash|comb <2> him|her|them|up|with|in|hair",
  ),
  examples: {
    finds: [
      "I «dropped some shopping off on Friday».",
      "I «fed the cat» while she was in hospital.",
      "I «held his bag» while he paid and «went round with chips that night».",
      "I «brought her a blanket».",
      "I «knelt down» and «held his hand».",
      "I «rang his daughter for him».",
    ],
    ignores: [
      "I was fed up with it.",
      "I took the back off.",
      "I took it to the back.",
      "I drank a cup of tea.",
      "She brought me a coffee.",
      "I would get her a tea.",
    ],
  },
};
