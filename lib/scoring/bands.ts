import type { Band } from "./report";

/** The names and meanings of the five bands, as the marking guide puts them. */
export const bands: Record<Band, { name: string; meaning: string }> = {
  4: {
    name: "Strong",
    meaning:
      "Specific and relevant. Your own actions are clear and reasoned, and you say what comes of them. Where you tell of something real, you also say what you take from it.",
  },
  3: {
    name: "Satisfactory",
    meaning:
      "Relevant and specific enough. Your own actions are clear, and you say what comes of them or what you take from it.",
  },
  2: {
    name: "Limited",
    meaning: "Relevant, but thin: general, or your own part is unclear, or it stops early.",
  },
  1: {
    name: "Poor",
    meaning:
      "Mostly claims, with one or two facts that a panel could use; or a fair answer spoilt by something serious.",
  },
  0: { name: "No evidence", meaning: "Nothing yet that a panel could mark against this question." },
};
