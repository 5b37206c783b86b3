import { describe, expect, it } from "vitest";
import { isNhsNumber } from "./cues/details";
import { findIdentifyingDetails } from "./identifying";

const wordsFoundIn = (text: string) =>
  findIdentifyingDetails(text).map(({ start, end }) => text.slice(start, end));

describe("findIdentifyingDetails", () => {
  it("gives exactly the identifying words, whatever the quotes and spaces around them", () => {
    expect(wordsFoundIn("I saw “Mrs Joan O’Hara”, 81, in bed\u00a04.")).toEqual([
      "Mrs Joan O’Hara",
      "81",
      "bed\u00a04",
    ]);
  });

  it("leaves other names in the sentence alone", () => {
    expect(wordsFoundIn("Derek Lomas, my manager, moved Joan Ellerby, 77, to bed 2.")).toEqual([
      "Joan Ellerby",
      "77",
      "bed 2",
    ]);
  });

  it("finds nothing in an empty text, a list of places or an applicant's own particulars", () => {
    expect(wordsFoundIn("")).toEqual([]);
    expect(wordsFoundIn("Leeds General Infirmary, Royal Papworth Hospital and Guy's.")).toEqual([]);
    expect(wordsFoundIn("My name is Priya Shah, 23, and my date of birth is 4 May 2002.")).toEqual([]);
  });

  it("takes many details in a long text", () => {
    expect(findIdentifyingDetails("Mr John Smith, 84, bed 4. ".repeat(2000))).toHaveLength(6000);
  });
});

describe("isNhsNumber", () => {
  it("accepts ten digits whose last is the Modulus 11 check digit of the others", () => {
    expect(isNhsNumber("9434765919")).toBe(true);
    expect(isNhsNumber("9434765918")).toBe(false);
  });

  it("refuses what is not ten digits", () => {
    expect(isNhsNumber("943476591")).toBe(false);
    expect(isNhsNumber("943 476 591")).toBe(false);
  });
});
