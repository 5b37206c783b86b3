import { describe, expect, it } from "vitest";
import { getCompetency } from "../competencies";
import { clinicalPerfusion as role } from "../roles/clinical-perfusion";
import { listRoleCompetencies } from "../roles/roles";
import { chooseSet } from "./choose-set";
import { codesPerCount, makeMockCode, mockCounts } from "./code";

const draws = Array.from({ length: 200 }, (_, at) => Math.floor((codesPerCount / 200) * at));
const sets = mockCounts.flatMap((count) =>
  draws.map((drawn) => ({ count, set: chooseSet({ role, count, code: makeMockCode(count, drawn) }) })),
);

describe("chooseSet", () => {
  it("gives the same prompts for the same code, and others for another", () => {
    const choose = (code: string) => chooseSet({ role, count: 6, code }).map(({ id }) => id);
    expect(choose("6-K3QF9")).toEqual(choose("6-K3QF9"));
    expect(choose("6-K3QF9")).not.toEqual(choose("6-K3QFA"));
    expect(new Set(sets.map(({ set }) => set.map(({ id }) => id).join(" "))).size).toBe(sets.length);
  });

  it("asks for no prompt twice, and for another competency each time", () => {
    for (const { count, set } of sets) {
      expect(new Set(set.map(({ id }) => id)).size).toBe(count);
      expect(new Set(set.map(({ competencies }) => competencies[0])).size).toBe(count);
    }
  });

  it("asks for skills and values in equal parts", () => {
    for (const { count, set } of sets) {
      const skills = set.filter(
        ({ competencies: [first] }) => getCompetency(first)?.group === "skill",
      ).length;
      expect(Math.abs(count - 2 * skills)).toBeLessThanOrEqual(1);
    }
  });

  it("begins with one prompt of motivation, and has past and hypothetical ones in equal parts", () => {
    for (const { count, set } of sets) {
      const of = (kind: string) => set.filter((prompt) => prompt.kind === kind).length;
      expect(set[0]?.kind).toBe("motivation");
      expect(of("motivation")).toBe(1);
      expect(of("past")).toBe(Math.ceil((count - 1) / 2));
    }
  });

  it("asks for every competency of the role about as often over many codes", () => {
    const asked = sets.flatMap(({ set }) => set.map(({ competencies }) => competencies[0]));
    const even = asked.length / 14;
    for (const id of listRoleCompetencies(role)) {
      const times = asked.filter((one) => one === id).length;
      expect(times).toBeGreaterThan(even * 0.7);
      expect(times).toBeLessThan(even * 1.4);
    }
  });

  it("asks for values alone where a role has nothing else", () => {
    const values = { ...role, skills: [], leadership: { ...role.leadership, competencies: [] } };
    const set = chooseSet({ role: values, count: 8, code: "8-00000" });
    expect(new Set(set.map(({ id }) => id)).size).toBe(8);
    expect(set.every(({ competencies: [first] }) => getCompetency(first)?.group === "value")).toBe(true);
  });

  it("refuses another number of questions", () => {
    for (const count of [0, 4, 9, 5.5, Number.NaN]) {
      expect(() => chooseSet({ role, count, code: "x" })).toThrow(RangeError);
    }
  });
});
