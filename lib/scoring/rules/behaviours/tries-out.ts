import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What a first version can be. */
const trials =
  "sheet|list|card|board|box|bag|sign|form|label|spreadsheet|system|template|guide|app|tray|trolley|rota|poster|kit|pack|shelf|map|chart|column|by|line";

/**
 * Detects: an idea tried: a trial, a first version, a change made and changed again.
 * Why panels care: improvement is a habit of trying, not an opinion.
 * Source: the marking guide's "tries it".
 * Misses: a change that somebody else tried on the writer's advice.
 */
export const rule: Rule = {
  id: "tries-out",
  title: "You try something new",
  advice: "Say what you try, and how you begin small.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "try|tried|trial|pilot|=tested|=test|=experimented|prototype|tweak",
    "draw|design|build|sketch|invent|rig <4>",
    "make|cut|put|knock|lay|hang|clear <3> #|a|an|some|up|=on <4> out|from|of|for|to|at|with",
    "give|have <4> go|try|shot",
    "modify|implement|evaluate|assess",
    "do <2> trial|pilot|experiment",
    "hang it|them <2> =on|from|by",
    "move <5> next|nearer|closer|beside|by|lower|higher|nearest",
    "=painted|=taped|=screwed|=nailed|=pinned|=clipped|=glued|=hooked|=paint|=tape <5> =on|to|up|over|round|in",
    "get <3> put|fitted|moved|installed in|up|=on",
    "put <5> by|next|near <3> door|desk|wall|counter|sink|bed|till|gate",
    "start|began <5> small|=one|just|two|few",
    "change|adjust|swap|redo|redesign|rewrite|revise|alter|replace|rearrange|reorganise|simplify <4>",
    `make|build|design|draw|write|print|set|create|move|introduce|add|put|pack|label|colour|type|sort <6> ${trials}`,
    "suggest|propose|introduce <4>",
    "for <3> week|month|fortnight|day|trial <3>",
    "come up with",
    "get <3> =boxes|=hooks|=labels|=trays|=shelves|=rack|=bins|=stickers",
    "buy|fit|install|number|hang <4> board|hooks|shelf|rack|label|box|tray|lamp|mat|rail|bin|clock|timer|sticker|sign|hook",
    "spend <3> making|building|designing|writing|drawing <4>",
  ),
  examples: {
    finds: [
      "I «bought a board with hooks».",
      "I «spent two days making the spreadsheet».",
      "I «tried it with one clinic first».",
      "I «made a card with arrows».",
      "We «changed the order of the shelves».",
    ],
    ignores: ["I would try something new.", "He tried it.", "I like new ideas."],
  },
};
