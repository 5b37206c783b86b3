import { expect, test } from "vitest";
import { keyComments } from "./keyed-comments";

const comment = { id: "1", start: 0, end: 2, quote: "We", text: "Who?" };

test("comments are numbered through two reviews of one answer, so that no key is there twice", () => {
  const keyed = keyComments([
    { tutor: "Alex", comments: [comment, comment] },
    { tutor: null, comments: [comment] },
  ]);
  expect(keyed.map((review) => review.map(({ key }) => key))).toEqual([["T1", "T2"], ["T3"]]);
  expect(keyed[1]?.[0]?.tutor).toBe("A former tutor");
});
