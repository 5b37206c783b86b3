import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: something read, looked up, watched, heard or studied on one's own account.
 * Why panels care: interest shows in what people do when nobody sets it as homework.
 * Source: the marking guide's "names something specific read, seen or done" and "follows it up alone".
 * Misses: reading told only by the facts that came of it.
 */
export const rule: Rule = {
  id: "reads-up",
  title: "You read up on it yourself",
  advice: "Name what you read, watch or attend, and what you take from it.",
  detect: findAny(
    findOwnActions(
      "read|reread|study|research|google|revise",
      "look <4> up|into",
      "get <3> leaflet|book|paper|article out",
      "watch <7> lecture|documentary|video|talk|programme|youtube|webinar|operation|film|surgery|animation",
      "listen <4> podcast|lecture|talk|radio",
      "subscribe|follow|sign|join <5> journal|newsletter|blog|podcast|society|channel|course|group",
      "do|give <2> talk|presentation|project|poster about|=on <4>",
      "write|email to <3> museum|university|company|lab|society|author|hospital",
      "join <4> club|society|group",
      "learn <1> what|why|about <4>",
      "go <1> back to <2> book|paper|notes|video",
      "do|take|complete|enrol|finish|start|pass <6> course|module|mooc|dissertation|project|qualification|diploma|degree",
      "attend|go|join <5> lecture|talk|conference|webinar|seminar|open|society|workshop|museum|exhibition|festival",
      "borrow|buy|order|get|find|download <6> book|textbook|paper|article|journal|manual|review",
      "email|write|ask <5> author|professor|lecturer|researcher|consultant|perfusionist|department|scientist|tutor|teacher",
    ),
    findCues(
      { mood: ["past", "present"], whole: true },
      "book|textbook|paper|article|chapter|documentary|study|podcast|lecture <4> say|claim|explain|recommend|mention <2>",
    ),
  ),
  examples: {
    finds: [
      "The «textbook says it peaks at forty», so I tested it.",
      "I «read a paper on clotting that night».",
      "I «looked it up on my break».",
      "I «watched a lecture on membranes».",
    ],
    ignores: ["I am passionate about science.", "He read a paper.", "I would read journals."],
  },
};
