import type { Interval } from "../../agreement";
import type { FlagId, Part } from "../report";
import figures from "./figures.json";

/** How well a flag is found: F1, precision and recall, 0 to 1; in how many answers the markers and the engine raised it. */
type Detection = { f1: number; precision: number; recall: number; wanted: number; raised: number };

/** How far the engine and the markers of one set of answers agree; kappas are quadratic weighted, shares 0 to 1. */
export type Figures = {
  /** "first", "second", …, as in the names of the set's files. */
  set: string;
  answers: number;
  /** How many markers marked each answer. */
  markers: number;
  band: Interval;
  /** The same for two scorers that know less, each cut into the markers' own distribution of bands: its best case. */
  lengthOnly: number;
  keywordCount: number;
  exact: number;
  withinOne: number;
  parts: Record<Part, number>;
  competency: number;
  /** Share of the markers' quotes in answers of band 3 and 4 that the engine's evidence touches; null without any. */
  quotes: number | null;
  flags: Record<FlagId, Detection>;
  /** Rows: the markers' band; columns: the engine's. */
  confusion: number[][];
  /** By how sure the engine says it is. */
  confidence: Record<"high" | "medium" | "low", { answers: number; band: number; exact: number }>;
};

/** Answers that tell of something unsafe without a word for it, each with a safe twin: how many of each are warned of. */
export type UnsafePairs = { pairs: number; found: number; falseAlarms: number };

/** Texts of one type that were written to try the engine: how many there are, and how many are marked as they should be. */
export type Trial = {
  group: "faults" | "contrast" | "gaming" | "tricky";
  type: string;
  of: number;
  passed: number;
};

/** The figures of every set, as `npm run benchmark:scoring -- --publish` last wrote them; a test holds them true. */
export const allFigures: readonly Figures[] = figures.sets;
export const unsafePairs: UnsafePairs = figures.unsafePairs;
export const trials = figures.trials as readonly Trial[];
