import { describe, expect, it } from "vitest";
import { adviseOnSpeaking, findFillers } from "./speaking";

const found = (text: string) =>
  findFillers(text).map(({ start, end }) => text.slice(start, end).toLowerCase());

describe("findFillers", () => {
  const finds: [string, string[]][] = [
    ["Um, I was on the ward and, er, the alarm went.", ["um", "er"]],
    ["ummm so uh I went erm to the sister", ["ummm", "uh", "erm"]],
    ["It was, you know, quite late, and I was, like, alone.", ["you know", "like"]],
    ["and um like I went over", ["um", "like"]],
    ["She was kind of cross. I mean, she shouted.", ["kind of", "i mean"]],
    ["and um you know the alarm went", ["um", "you know"]],
    ["it was busy you know and I rang the lab", ["you know"]],
  ];
  for (const [text, fillers] of finds)
    it(`finds them in: ${text}`, () => expect(found(text)).toEqual(fillers));

  const ignores = [
    "I would like to learn this, and I like pumps.",
    "It looked like rain, like yesterday.",
    "Do you know the way? If you know what to do, say so.",
    "I asked how you know that it worked. You know the answer.",
    "That is what I mean by care. I mean it.",
    "It is a kind of pump, and the sort of person who asks.",
    "She hummed to the umbrella in the summer, errors and all.",
  ];
  for (const text of ignores) it(`leaves alone: ${text}`, () => expect(found(text)).toEqual([]));
});

describe("adviseOnSpeaking", () => {
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

  it("says nothing of the pace of a typed or a very short answer", () => {
    expect(adviseOnSpeaking(words(200))).toMatchObject({ words: 200, pace: undefined, advice: [] });
    expect(adviseOnSpeaking(words(10), 2)).toMatchObject({ pace: undefined, advice: [] });
  });

  it("gives the pace, with advice only where it is far from usual", () => {
    expect(adviseOnSpeaking(words(280), 120)).toMatchObject({ pace: 140, advice: [] });
    expect(adviseOnSpeaking(words(200), 60).advice).toEqual([expect.stringContaining("200 words a minute")]);
    expect(adviseOnSpeaking(words(60), 60).advice).toEqual([expect.stringContaining("Pauses are fine")]);
  });

  it("counts fillers, a sound as one however long, and mentions many", () => {
    const spoken = `Um, so ummm I was, er, there. ${words(30)}`;
    expect(adviseOnSpeaking(spoken).fillers).toEqual([
      { filler: "um", count: 2 },
      { filler: "er", count: 1 },
    ]);
    expect(adviseOnSpeaking(spoken).advice).toEqual([expect.stringContaining("3 times")]);
    expect(adviseOnSpeaking(`Um. ${words(100)}`).advice).toEqual([]);
  });

  it("takes an empty transcript", () => {
    expect(adviseOnSpeaking("", 0)).toMatchObject({ words: 0, pace: undefined, fillers: [], advice: [] });
  });
});
