import type { Band, Part } from "../scoring/report";

/** What each mark of the marking guide stands for, short enough to read while marking. */
export const bandAnchors: Record<Band, string> = {
  4: "Specific; own actions clear and reasoned; an outcome; something learnt",
  3: "Specific enough; own actions clear; a result or a reflection",
  2: "Relevant but thin: general, own part unclear, or stops early",
  1: "Mostly claims; or a fair answer spoilt by something serious",
  0: "Nothing that a panel could mark",
};

export const partAnchors: Record<Part, { name: string; asks: string }> = {
  situation: { name: "Situation", asks: "When and where, what was at stake, what was their job in it" },
  action: { name: "Action", asks: "What they did themselves, step by step, and why" },
  result: { name: "Result", asks: "What changed, for whom, and how they know" },
  reflection: { name: "Reflection", asks: "What they learnt, would change, or carry into practice" },
};

export const partLevels = { 0: "Absent", 1: "Partial", 2: "Clear" } as const;

export const competencyLevels = {
  0: "None",
  1: "Claimed",
  2: "Shown",
  3: "Shown, with why",
} as const;
