import type { Band, Part } from "../scoring/report";

/** What each mark of the marking guide stands for, short enough to read while marking. */
export const bandAnchors: Record<Band, string> = {
  4: "own actions with reasons, outcome, lesson",
  3: "own actions clear; a result or a lesson",
  2: "relevant but thin, or it stops early",
  1: "mostly claims, or something serious",
  0: "nothing that a panel could mark",
};

export const partAnchors: Record<Part, { name: string; asks: string }> = {
  situation: { name: "Situation", asks: "When, where, what was at stake, their job in it" },
  action: { name: "Action", asks: "What they did themselves, and why" },
  result: { name: "Result", asks: "What changed, for whom, how they know" },
  reflection: { name: "Reflection", asks: "What they learnt or would change" },
};

export const partLevels = { 0: "Absent", 1: "Partial", 2: "Clear" } as const;

export const competencyLevels = {
  0: "None",
  1: "Claimed",
  2: "Shown",
  3: "Shown, with why",
} as const;
