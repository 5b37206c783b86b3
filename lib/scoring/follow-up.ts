import type { ByKind, Gap, Probe, PromptKind } from "../prompts/prompt";
import type { Flag, FlagId } from "./report";

/** What a panel would ask next, for each gap and kind of prompt, where the prompt has no probe of its own for it. */
const probes: Record<Gap, ByKind<string>> = {
  example: {
    past: "Can you take one time that this happened and tell me about that one?",
    hypothetical: "What would that look like on an ordinary day? Talk me through it.",
    motivation: "Can you give me one thing you have seen, read or done that shows that?",
  },
  situation: {
    past: "Where was this, and what was your job there?",
    hypothetical: "What would you be most worried about in that situation, and for whom?",
    motivation: "Where did that interest begin?",
  },
  "own-part": {
    past: "What did you do yourself, from the beginning?",
    hypothetical: "What would you do first, and what after that?",
    motivation: "What have you done about it so far?",
  },
  reason: {
    past: "Why did you do it that way?",
    hypothetical: "Why would you do it in that order?",
    motivation: "Why does that matter to you?",
  },
  result: {
    past: "How did it end, and how do you know?",
    hypothetical: "How would you know that it had worked, and what would you do if it had not?",
    motivation: "What has come of it so far?",
  },
  reflection: {
    past: "Looking back, what would you do again, and what would you change?",
    hypothetical: "Has anything like it happened to you, and what did you take from it?",
    motivation: "What has that taught you about this job?",
  },
};

/** What a panel asks for before anything else when a flag is raised, in this order. */
const gapsOfFlags: readonly (readonly [FlagId, Gap])[] = [
  ["no-answer", "example"],
  ["off-topic", "example"],
  ["hypothetical", "example"],
  ["vague", "example"],
  ["we-only", "own-part"],
  ["no-result", "result"],
];

/** What a panel asks last where an answer lacks nothing. */
const lastGap: ByKind<Gap> = { past: "reflection", hypothetical: "result", motivation: "reflection" };

/** The gap that a panel would ask about: what a flag says is lacking, else the `largest` of the lines, where there is one. */
export function chooseGap(
  flags: readonly Pick<Flag, "id">[],
  largest: Gap | undefined,
  kind: PromptKind,
): Gap {
  const flagged = gapsOfFlags.find(([id]) => flags.some((flag) => flag.id === id));
  return flagged?.[1] ?? largest ?? lastGap[kind];
}

/**
 * The question that a panel would ask about this gap: the prompt's own probe for it, where it has one, else a general
 * one for this kind of prompt.
 */
export function chooseFollowUp(gap: Gap, kind: PromptKind, ownProbes: readonly Probe[] = []): Probe {
  return ownProbes.find((probe) => probe.gap === gap) ?? { gap, text: probes[gap][kind] };
}
