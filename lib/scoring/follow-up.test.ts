import { describe, expect, it } from "vitest";
import { chooseFollowUp, chooseGap } from "./follow-up";

describe("chooseGap", () => {
  it("asks for what a flag says is lacking, an example before anything else", () => {
    const gap = (...ids: Parameters<typeof chooseGap>[0][number]["id"][]) =>
      chooseGap(
        ids.map((id) => ({ id })),
        "reflection",
      );
    expect(gap("no-result")).toBe("result");
    expect(gap("we-only")).toBe("own-part");
    expect(gap("no-result", "hypothetical")).toBe("example");
    expect(gap("no-result", "we-only")).toBe("own-part");
  });

  it("asks for the thinnest line where no flag speaks for a gap", () => {
    expect(chooseGap([], "reason")).toBe("reason");
    expect(chooseGap([{ id: "blame" }], "reason")).toBe("reason");
  });
});

it("asks the prompt's own question for a gap where it has one", () => {
  const own = { gap: "result", text: "Was the theatre ready in time?" } as const;
  expect(chooseFollowUp("result", "past", [own])).toEqual(own);
  expect(chooseFollowUp("reason", "past", [own]).text).toMatch(/^Why/);
});
