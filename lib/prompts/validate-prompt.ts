import porter from "natural/lib/natural/stemmers/porter_stemmer";
import { getCompetency } from "../competencies";
import type { Prompt } from "./prompt";

/** An indicator of which the question already says this share of the content words is given away. */
const sharedWithOneIndicator = 0.5;
/** So is the whole list, when the question says this share of all its content words. */
const sharedWithAllIndicators = 0.25;

/** Words that every question and indicator may use: they tell nobody what to answer. */
const plainWords = new Set(
  (
    "a about above after again against all already also although always am an and another any anybody anything are " +
    "around as ask at away back be became because become been before being best better between both but by call can " +
    "cannot come could day describe did do does done down each else end even ever every everybody everyone everything " +
    "example few find first for from get give given go good had has have he her here him his how however i if in " +
    "into is it its itself just keep kind know last let like little long look made make many may me mean might more " +
    "most much must my myself need never new next no nobody none nor not nothing now of off often on once one only or " +
    "other others our out over own people person place put same say see she should show so some somebody someone " +
    "something still such take talk tell than that the their them themselves then there these they thing think this " +
    "those though time to together too trainee two under until up upon us use very want was way we well went were " +
    "what when where whether which while who whom whose why will with without work would year yes yet you your yourself"
  ).split(" "),
);

/** The distinct stems of the words in a text that carry meaning; numbers and the plainest words are left out. */
export function findContentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 2 && !plainWords.has(word)).map((word) => porter.stem(word)),
  );
}

const countShared = (stems: Set<string>, text: Set<string>) =>
  [...stems].filter((stem) => text.has(stem)).length;

function findGiveAways(prompt: Prompt): string[] {
  const asked = findContentStems(prompt.text);
  const indicators = prompt.listensFor.positive.map((indicator) => ({
    indicator,
    stems: findContentStems(indicator),
  }));
  const faults = indicators
    .filter(({ stems }) => {
      const shared = countShared(stems, asked);
      return shared >= 2 && shared / stems.size >= sharedWithOneIndicator;
    })
    .map(({ indicator }) => `The question gives away what the panel listens for: "${indicator}".`);
  const all = new Set(indicators.flatMap(({ stems }) => [...stems]));
  if (faults.length === 0 && countShared(all, asked) / all.size >= sharedWithAllIndicators) {
    faults.push("The question uses too many of the words that the panel listens for.");
  }
  return faults;
}

/** A last sentence that begins with a verb, at once or after a clause: "If it failed, would you say so?" */
const closedQuestion =
  /(?:^|,\s+)(?:and |but )?(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should) (?:you|it|they|this|that|there|your|the)\b[^.!?]*\?$/i;
const leadingQuestion =
  /\b(?:don't|wouldn't|isn't|aren't|didn't) (?:you|it|they|that)\b|\byou (?:do )?agree\b|\bsurely\b/i;

function findWordingFaults(prompt: Prompt): string[] {
  const { text, kind } = prompt;
  const faults: string[] = [];
  if (text.trim().length < 30)
    faults.push("The question is too short to be understood: write at least 30 characters.");
  if (text.length > 500)
    faults.push("The question is too long to be said aloud: write at most 500 characters.");
  if (!/[.?]$/.test(text.trim())) faults.push("The question must end with a full stop or a question mark.");
  const lastSentence =
    text
      .trim()
      .split(/(?<=[.!?]'?)\s+/)
      .at(-1) ?? "";
  if (closedQuestion.test(lastSentence))
    faults.push("The question can be answered with yes or no: begin it with what, how or why.");
  if (leadingQuestion.test(text)) faults.push("The question leads to one answer: ask it openly.");
  const saysWouldYou = /\bwould you\b/i.test(text);
  if (kind === "hypothetical" && !saysWouldYou) {
    faults.push('A "what would you do" question must say "would you".');
  }
  if (
    kind === "past" &&
    (saysWouldYou || !/\b(?:tell|describe|give|talk|share|think of|when)\b/i.test(text))
  ) {
    faults.push(
      "A question about the past must ask for something that happened, not for what somebody would do.",
    );
  }
  if (kind === "motivation" && !/\b(?:why|what|how|where|which)\b/i.test(text)) {
    faults.push("A question about reasons must ask why, what, how, where or which.");
  }
  return faults;
}

function findListFaults({ listensFor, probes }: Prompt): string[] {
  const faults: string[] = [];
  const { positive, negative } = listensFor;
  if (positive.length < 3 || positive.length > 4)
    faults.push("Give three or four things that the panel listens for.");
  if (negative.length < 2 || negative.length > 3)
    faults.push("Give two or three things that would worry the panel.");
  if (probes.length < 2 || probes.length > 3) faults.push("Give two or three follow-up questions.");
  if ([...positive, ...negative, ...probes.map((probe) => probe.text)].some((line) => line.trim() === "")) {
    faults.push("A line is empty: fill it in or take it out.");
  }
  if (new Set([...positive, ...negative]).size < positive.length + negative.length) {
    faults.push("Two of the things that the panel listens for are the same.");
  }
  if (new Set(probes.map((probe) => probe.gap)).size < probes.length) {
    faults.push("Each follow-up question must be for a different gap.");
  }
  if (probes.some((probe) => !probe.text.trim().endsWith("?"))) {
    faults.push("Each follow-up question must end with a question mark.");
  }
  return faults;
}

/**
 * What is wrong with one prompt, as sentences for the person who wrote it; empty when nothing is. It sees form and
 * wording; whether a prompt is wise, fair and within a trainee's role is for a reader to judge. Whether it
 * repeats another prompt is a question about the whole bank, and not asked here.
 */
export function findPromptFaults(prompt: Prompt): string[] {
  const faults: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(prompt.id)) {
    faults.push("The id must be lower-case words with hyphens between them.");
  }
  if (!["past", "hypothetical", "motivation"].includes(prompt.kind))
    faults.push("Choose a kind of question.");
  if (!["everyday", "healthcare", "perfusion"].includes(prompt.setting)) faults.push("Choose a setting.");
  const targets = new Set<string>(prompt.competencies);
  if (targets.size !== prompt.competencies.length || targets.size < 1 || targets.size > 2) {
    faults.push("Choose one competency, or two different ones.");
  }
  if ([...targets].some((id) => !getCompetency(id))) faults.push("Choose competencies from the list.");
  if (!Number.isInteger(prompt.minutes) || prompt.minutes < 1 || prompt.minutes > 5) {
    faults.push("The speaking time must be one to five whole minutes.");
  }
  if (prompt.source !== undefined && !(URL.canParse(prompt.source) && prompt.source.startsWith("https://"))) {
    faults.push("The source must be a page address that begins with https://.");
  }
  return [...faults, ...findWordingFaults(prompt), ...findListFaults(prompt), ...findGiveAways(prompt)];
}
