import { findCues } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/** Whom one goes to with a worry; going to a place tells nobody. */
const people = experts
  .split("|")
  .filter((word) => !/^(surgery|clinic|ward|lab|pharmacy|reception|company|supplier)$/.test(word))
  .join("|");

/**
 * Detects: a worry, fault or error told to somebody who can act on it: reported, flagged, logged, said out
 * loud.
 * Why panels care: harm grows where people stay silent; speaking up early is what the NHS asks of everybody.
 * Source: the marking guide's "escalates early" and "speaks up early"; NHS trusts' behaviour frameworks (“speak
 * up”, “don't turn a blind eye”).
 * Misses: a worry raised with somebody known only by first name.
 */
export const rule: Rule = {
  id: "raises-concern",
  title: "You speak up about it",
  advice: "Say who you tell about the problem, and when.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    `tell|report|inform|warn|alert|email|notify|message|show <3> ${experts}`,
    "=ring|=rang|=rung|telephone|bleep|radio <3>",
    "phone =the|=a|=my|=our|=her|=him|=them|=control|=up",
    `call|text <3> ${experts}`,
    "report|escalate|flag|raise <1> it|this|that|them|concern|issue|problem|fault|up|what|straight|incident|error|mistake",
    "speak up|out",
    "write|log|record <3> what i <2> found|saw|did|told|noticed <4>",
    "stand|stood up <3> say|said|tell",
    "go|ring|ask|take <5> next <2> up|senior|above|line",
    "go above|higher",
    "speak|say|ask|mention <4> before <4> leave|left|walk|gone|start|started|close|discharge|transfer",
    "say|ask <8> is that|it|this right",
    `mention|whisper <3> to <2> ${experts}`,
    "ring|call|go|come <3> back <2> about|to say|ask|tell|check",
    "say something|so|stop",
    "say <3> loud|aloud",
    "insist",
    "go|take|walk <3> to <1> whoever|someone|somebody",
    "walk|went <3> in|over with <2> note",
    "voice <2> concern|worry",
    "put|fill|file|complete|write|log|make|do|submit <4> datix|incident|report|near|logbook|complaint|accident",
    "point <4> out",
    "tell|inform|warn|alert <2> whoever|charge",
    `try <1> ${experts}`,
    `talk|speak|reach <3> to <2> ${experts}`,
    "address <3> issue|problem|concern|matter|it",
    "bring <4> attention",
    "let <4> know",
    "tell|say|explain <8> worried|concerned|wrong|unsafe|missing|dangerous|unhappy|uneasy",
    "ask <4> to <2> stop|wait|hold|pause|check|look",
    `take <4> to <2> ${experts}`,
    `go <1> to the|my|our ${people}`,
  ),
  examples: {
    finds: [
      "I «spoke before the team left».",
      "I «told whoever was in charge».",
      "I «told the nurse that his breathing had changed».",
      "I «reported it to the office» and wrote it in the book.",
      "I «said something before the lorry left».",
    ],
    ignores: [
      "I raised ninety pounds for it.",
      "I reported to Kevin.",
      "I didn't tell the nurse.",
      "The nurse told me to wait.",
      "I would report it to the manager.",
      "If I had told her I would know.",
    ],
  },
};
