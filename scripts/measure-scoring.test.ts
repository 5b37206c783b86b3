import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allFigures, unsafePairs } from "../lib/scoring/panel/figures";
import { measureScoring, measureUnsafePairs, sets } from "./measure-scoring";

describe("the published figures of agreement", () => {
  it.each(sets)("are what the engine reaches now on the %s set", (set) => {
    expect(allFigures.find((figures) => figures.set === set)).toEqual(measureScoring(set));
  });

  it("say what the engine finds now in the pairs for unsafe practice", () => {
    expect(unsafePairs).toEqual(measureUnsafePairs());
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
