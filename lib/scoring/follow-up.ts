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
    hypothetical: "How would you know that it had worked?",
    motivation: "What has come of it so far?",
  },
  reflection: {
    past: "What would you do differently now?",
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

/** The gap that a panel would ask about: what a flag says is lacking, else `thinnest`, that of the thinnest line. */
export function chooseGap(flags: readonly Pick<Flag, "id">[], thinnest: Gap): Gap {
  return gapsOfFlags.find(([id]) => flags.some((flag) => flag.id === id))?.[1] ?? thinnest;
}

/**
 * The question that a panel would ask about this gap: the prompt's own probe for it, where it has one, else a general
 * one for this kind of prompt.
 */
export function chooseFollowUp(gap: Gap, kind: PromptKind, ownProbes: readonly Probe[] = []): Probe {
  return ownProbes.find((probe) => probe.gap === gap) ?? { gap, text: probes[gap][kind] };
}
