import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allFigures, trials, unsafePairs } from "../lib/scoring/panel/figures";
import { measureScoring, measureUnsafePairs, sets } from "./measure-scoring";
import { measureTrials } from "./measure-trials";

describe("the published figures of agreement", () => {
  it.each(sets)("are what the engine reaches now on the %s set", (set) => {
    expect(allFigures.find((figures) => figures.set === set)).toEqual(measureScoring(set));
  });

  it("say what the engine finds now in the pairs for unsafe practice", () => {
    expect(unsafePairs).toEqual(measureUnsafePairs());
  });

  it("say how the texts written to try the engine are marked now", () => {
    expect(trials).toEqual(measureTrials());
  });

  it("stand in the document as they stand in the app", () => {
    const document = readFileSync(new URL("../docs/scoring-validity.md", import.meta.url), "utf8");
    for (const { band, answers, set } of allFigures) {
      expect(document).toContain(`${set} set: ${answers} answers`);
      expect(document).toContain(
        `${band.value.toFixed(2)} (${band.low.toFixed(2)} to ${band.high.toFixed(2)})`,
      );
    }
  });
});
