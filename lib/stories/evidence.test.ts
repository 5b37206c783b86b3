import { describe, expect, it } from "vitest";
import { competencyIds } from "../competencies";
import { buildMatrix, findEvidence, findFittingStories } from "./evidence";
import { type StoryText, tellStory } from "./story";

const empty: StoryText = { title: "", situation: "", action: "", result: "", reflection: "", text: "" };
const papers: StoryText = {
  ...empty,
  title: "The exam papers",
  situation: "Last spring I worked in the print room of a college.",
  action:
    "I stopped the run, checked ten more papers and noticed that the last page was upside down. I rang the exams officer before I touched anything, and told her that students could have missed a question.",
  result: "No student was late.",
};
const tea: StoryText = {
  ...empty,
  title: "Tea at three",
  text: "A lady on the ward was crying. I sat down with her, held her hand and listened. I said it must be frightening. I made her a cup of tea and came back after my break to see how she was.",
};

describe("findEvidence", () => {
  it("finds what a story shows, with the words that show it", () => {
    const { "attention-to-detail": detail, compassion } = findEvidence(papers);
    expect(detail.level).toBe("enough");
    for (const { evidence } of detail.shown) {
      for (const { start, end } of evidence) expect(tellStory(papers).slice(start, end)).not.toBe("");
    }
    expect(compassion.level).toBe("none");
    expect(findEvidence(tea).compassion.level).toBe("enough");
  });

  it("finds nothing in an empty story", () => {
    expect(Object.values(findEvidence(empty)).every(({ level }) => level === "none")).toBe(true);
  });
});

describe("buildMatrix", () => {
  it("names the competencies that no story shows enough", () => {
    const { gaps } = buildMatrix([papers, tea]);
    expect(gaps).not.toContain("compassion");
    expect(gaps).not.toContain("attention-to-detail");
    expect(gaps).toContain("science-interest");
    expect(buildMatrix([]).gaps).toEqual(competencyIds);
  });
});

describe("findFittingStories", () => {
  const matrix = buildMatrix([papers, tea]);

  it("puts the story that shows most of the target first, and says why", () => {
    const fitting = findFittingStories(matrix, {
      text: "Tell me about a time.",
      competencies: ["compassion"],
    });
    expect(fitting[0]?.story.title).toBe("Tea at three");
    expect(fitting[0]?.reason).toMatch(/^It shows \d behaviours of Compassion\.$/);
  });

  it("leaves out stories that show nothing of it", () => {
    const fitting = findFittingStories(matrix, { text: "Why?", competencies: ["science-interest"] });
    expect(fitting.map(({ story }) => story.title)).not.toContain("Tea at three");
  });
});
