import { describe, expect, it } from "vitest";
import { chooseFollowUp, chooseGap } from "./follow-up";

describe("chooseGap", () => {
  it("asks for what a flag says is lacking, an example before anything else", () => {
    const gap = (...ids: Parameters<typeof chooseGap>[0][number]["id"][]) =>
      chooseGap(
        ids.map((id) => ({ id })),
        undefined,
        "past",
      );
    expect(gap("no-result")).toBe("result");
    expect(gap("we-only")).toBe("own-part");
    expect(gap("no-result", "hypothetical")).toBe("example");
    expect(gap("no-result", "we-only")).toBe("own-part");
  });

  it("asks for the largest gap where no flag speaks for one, and goes on from the end where there is none", () => {
    expect(chooseGap([], "reason", "past")).toBe("reason");
    expect(chooseGap([{ id: "blame" }], "reason", "past")).toBe("reason");
    expect(chooseGap([], undefined, "past")).toBe("reflection");
    expect(chooseGap([], undefined, "hypothetical")).toBe("result");
  });
});

it("asks the prompt's own question for a gap where it has one", () => {
  const own = { gap: "result", text: "Was the theatre ready in time?" } as const;
  expect(chooseFollowUp("result", "past", [own])).toEqual(own);
  expect(chooseFollowUp("reason", "past", [own]).text).toMatch(/^Why/);
});
