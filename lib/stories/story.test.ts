import { expect, it } from "vitest";
import { suggestTitle } from "./story";

it("suggests a short first sentence as the title, without its full stop", () => {
  expect(suggestTitle(" The tea went cold. I made another.")).toBe("The tea went cold");
});

it("cuts a long first sentence between words", () => {
  expect(
    suggestTitle("Last winter I was a healthcare assistant on a surgical ward, and one night we were two."),
  ).toBe("Last winter I was a healthcare assistant on a surgical ward…");
  expect(suggestTitle("a".repeat(80))).toHaveLength(61);
});

it("suggests nothing for an empty text", () => {
  expect(suggestTitle(" \n")).toBe("");
});
