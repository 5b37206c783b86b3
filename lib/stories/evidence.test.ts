import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CompetencyId, competencyIds } from "../competencies";
import { buildMatrix, findEvidence, findFittingStories, listShown } from "./evidence";
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

const rota =
  "The two porters argued about the rota. I listened to both, explained why the lift mattered, and we agreed a plan. I shared out the jobs, wrote it on the board for the night team, and went back the next day to see that it worked. I suggested a checklist, so that it would not happen again.";

/** Past answers of the published sets that the panel put in bands 3 and 4, with what was asked for. */
function readGoodAnswers(): { answer: string; competency: CompetencyId }[] {
  return ["first", "second", "third"].flatMap((set) => {
    const read = (kind: string) =>
      readFileSync(new URL(`../scoring/panel/${set}-${kind}.jsonl`, import.meta.url), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    const isGood = new Map(
      read("marks").map(({ id, markers }) => [
        id,
        markers.map(({ overall }: { overall: number }) => overall).sort()[markers.length >> 1] >= 3,
      ]),
    );
    return read("answers").filter(({ id, kind }) => kind === "past" && isGood.get(id));
  });
}

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

  it("shows a rich story for a few competencies only, those that it has most evidence for", () => {
    const rich = { ...empty, text: `${papers.action} ${tea.text} ${rota}` };
    const evidence = findEvidence(rich);
    const enough = competencyIds.filter((id) => evidence[id].level === "enough");
    const some = competencyIds.filter((id) => evidence[id].level === "some");
    expect(enough.length).toBeLessThanOrEqual(4);
    expect(enough.length).toBeGreaterThan(0);
    expect(some.length).toBeGreaterThan(0);
    const weakest = Math.min(...enough.map((id) => evidence[id].strength));
    for (const id of some) expect(evidence[id].strength).toBeLessThanOrEqual(weakest);
    expect(listShown(evidence).slice(0, enough.length).sort()).toEqual([...enough].sort());
  });

  it("shows the target of two in three good answers of the published sets, and few others", () => {
    const shown = readGoodAnswers().map(({ answer, competency }) => {
      const evidence = findEvidence({ ...empty, text: answer });
      const enough = competencyIds.filter((id) => evidence[id].level === "enough");
      return { hit: enough.includes(competency), count: enough.length };
    });
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(({ hit }) => hit).length / shown.length).toBeGreaterThan(2 / 3);
    expect(shown.reduce((sum, { count }) => sum + count, 0) / shown.length).toBeLessThan(3.5);
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
