import type { Clause } from "../reading/clauses";
import type { Token } from "../reading/tokens";
import { isDeterminer } from "../reading/verb-group";
import { stateVerbs } from "./words";

/** "I looked in the cage", "looked it up": seeing is no act, searching is one. */
const isSearch = (verb: Token, after: readonly string[]) =>
  verb.stem === "look" &&
  after
    .slice(0, 2)
    .some((word) => /^(in|into|through|under|behind|up|over|inside|round|around|for|again)$/.test(word));

/** Verbs of what befalls somebody, of noticing, and of a wish: no step, however they are told. */
const befalls = new Set(
  "miss lose fail forget panic struggl slip trip spill misread mishear misjudg overlook freez notic us rather born sleep".split(
    " ",
  ),
);
const mood =
  /^(wrong|lost|stuck|upset|scared|nervous|angry|better|worse|tired|told|shouted|frustrated|confused|caught|hurt|sick)$/;
const person = /^(him|her|them|my|off|in|by|back|everything)$/;
const course =
  /^(best|degree|course|placement|training|masters|level|levels|apprenticeship|job|nothing|same|bit)$/;
const exchange = /^(word|chat|conversation|look|talk|read|meeting|coffee|think)$/;

/** Whether a verb tells an act with the words that follow it: "did her obs", "had a word", not "did my degree", "got stuck". */
export function isDoing({ verb, tokens, mood: clauseMood }: Clause): boolean {
  if (verb === undefined || befalls.has(verb.stem)) return false;
  const at = tokens.indexOf(verb);
  const [next = "", ...rest] = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  const after = [next, ...rest];
  if (verb.stem === "tell" && /^(could|can)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  if (verb.stem === "drop") return person.test(next);
  if (verb.stem === "snap" || verb.stem === "shout") return next !== "at";
  if (verb.stem === "call") return clauseMood !== "present" || next !== "it";
  if (verb.stem === "get") return !after.slice(0, 2).some((word) => mood.test(word));
  if (verb.lower === "did") return isObject(next) && !after.some((word) => course.test(word));
  if (verb.stem === "have") return next === "a" && after.some((word) => exchange.test(word));
  if (verb.stem === "sai") return verb.lower === "said" || clauseMood === "would";
  // "I'd find my supervisor": planned, finding somebody is an act.
  if (verb.stem === "find" && clauseMood === "would") return isDeterminer(next) || found.test(next);
  return isSearch(verb, after) || !stateVerbs.has(verb.stem);
}

const found = /^(someone|somebody|out|her|him|them)$/;
const isObject = (word: string) => isDeterminer(word) || /^(all|both|everything|everyone)$/.test(word);
