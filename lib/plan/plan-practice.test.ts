import { describe, expect, it } from "vitest";
import { competencyIds } from "../competencies";
import { isDay, toDay } from "../day";
import { clinicalPerfusion as role } from "../roles/clinical-perfusion";
import { listRolePrompts } from "../roles/roles";
import type { Band } from "../scoring/report";
import { type PastBand, planPractice } from "./plan-practice";

const now = new Date("2026-11-24T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** An answer at each competency, this many days ago. */
const practiseAll = (days: number, band: Band): PastBand[] =>
  competencyIds.map((competency) => ({
    competency,
    promptId: listRolePrompts(role, { competency })[0]?.id ?? "",
    band,
    createdAt: daysAgo(days),
  }));

const plan = (past: PastBand[], interviewDay: string | null = null, at = now) =>
  planPractice({ role, past, interviewDay, now: at });

describe("planPractice", () => {
  it("begins with three competencies that were never practised", () => {
    const { due, doneToday, daysLeft } = plan([]);
    expect(due).toHaveLength(3);
    expect(due[0]?.reason).toMatch(/^You have not answered a question about .+ yet\.$/);
    expect({ doneToday, daysLeft }).toEqual({ doneToday: 0, daysLeft: undefined });
  });

  it("begins with questions about something that happened", () => {
    expect(plan([], "2026-11-24").due.map(({ prompt }) => prompt.kind)).toEqual(Array(6).fill("past"));
  });

  it("is the same all day long", () => {
    expect(plan([], null, new Date("2026-11-24T22:00:00Z"))).toEqual(plan([]));
  });

  it("brings a weak competency back before a strong one", () => {
    const past = practiseAll(4, 4).map((one) =>
      one.competency === "compassion" ? { ...one, band: 1 as Band } : one,
    );
    expect(plan(past).due.map(({ competency }) => competency)).toEqual(["compassion"]);
    expect(plan(past).due[0]?.reason).toBe("You answered about “Compassion” 4 days ago: band 1, Poor.");
  });

  it("asks for a prompt that was not answered yet, else for the one answered longest ago", () => {
    const own = listRolePrompts(role, { competency: "teamwork" }).filter(
      (one) => one.competencies[0] === "teamwork",
    );
    const [first, ...others] = own;
    const past = [...practiseAll(30, 4).filter(({ competency }) => competency !== "teamwork")];
    const answered = [first, ...others.slice(1)].map((prompt, at) => ({
      competency: "teamwork" as const,
      promptId: prompt?.id ?? "",
      band: 0 as Band,
      createdAt: daysAgo(20 - at),
    }));
    const find = (more: PastBand[]) =>
      plan([...past, ...more]).due.find(({ competency }) => competency === "teamwork")?.prompt.id;
    expect(find(answered)).toBe(others[0]?.id);
    const last = { ...answered[0], promptId: others[0]?.id ?? "", createdAt: daysAgo(2) } as PastBand;
    expect(find([...answered, last])).toBe(first?.id);
  });

  it("is done for the day after three prompts, whatever is outstanding", () => {
    const done = practiseAll(0, 3).slice(0, 2);
    expect(plan(done).due).toHaveLength(1);
    expect(plan(practiseAll(0, 3).slice(0, 3))).toMatchObject({ due: [], doneToday: 3 });
  });

  it("says on which days the others come back, the nearest first", () => {
    const past = practiseAll(1, 4).map((one) =>
      one.competency === "compassion" ? { ...one, band: 3 as Band } : one,
    );
    const { due, waiting, coming } = plan(past);
    expect({ due, waiting }).toEqual({ due: [], waiting: [] });
    expect(coming.map(({ competencies }) => competencies.length)).toEqual([1, competencyIds.length - 1]);
    expect(coming[0]?.competencies).toEqual(["compassion"]);
    const days = coming.map(({ day }) => day);
    expect([toDay(now), ...days]).toEqual([toDay(now), ...days].sort());
  });

  it("keeps what does not fit into today for another day, in the same order", () => {
    const { due, waiting, coming } = plan([]);
    expect([...due.map(({ competency }) => competency), ...waiting]).toEqual(competencyIds);
    expect(coming).toEqual([]);
  });

  it("brings everything back before the interview, and more of it a day", () => {
    const past = practiseAll(5, 4);
    expect(plan(past).due).toEqual([]);
    const soon = plan(past, "2026-11-28");
    expect(soon.daysLeft).toBe(4);
    expect(soon.due).toHaveLength(4);
    expect(plan([], "2026-11-25").due).toHaveLength(6);
  });

  it("forgets an interview that has passed", () => {
    expect(plan([], "2026-11-23")).toEqual(plan([]));
    expect(plan([], "2026-11-24").daysLeft).toBe(0);
  });

  it("counts the last answer of a day", () => {
    const [weak] = practiseAll(4, 0).filter(({ competency }) => competency === "compassion");
    const others = practiseAll(4, 4).filter(({ competency }) => competency !== "compassion");
    if (!weak) throw new Error("no compassion");
    const better: PastBand = { ...weak, band: 4, createdAt: new Date(weak.createdAt.getTime() + 60_000) };
    expect(plan([...others, weak]).due).toHaveLength(1);
    expect(plan([...others, weak, better]).due).toHaveLength(0);
  });
});

it("knows a day of the calendar", () => {
  expect(isDay("2026-02-28")).toBe(true);
  for (const text of ["", "2026-02-30", "2026-13-01", "24/11/2026", "2026-1-1"])
    expect(isDay(text)).toBe(false);
});
