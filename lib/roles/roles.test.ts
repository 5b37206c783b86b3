import { describe, expect, it } from "vitest";
import { competencies, competencyIds, getCompetency } from "../competencies";
import { prompts } from "../prompts/bank";
import { clinicalPerfusion } from "./clinical-perfusion";
import type { Role } from "./role";
import { getRole, listRoleCompetencies, listRolePrompts, roles } from "./roles";

const pagesOf = (role: Role) => [
  role.source,
  role.values.source,
  ...[...role.work, ...role.entry, ...role.training].map((fact) => fact.source),
  ...role.links.map((link) => link.href),
];

describe.each(roles.map((role) => [role.id, role] as const))("the role %s", (id, role) => {
  it("is found by its id, and by no other role's", () => {
    expect(getRole(id)).toBe(role);
    expect(roles.filter((other) => other.id === id)).toHaveLength(1);
  });

  it("asks only for competencies that exist", () => {
    const asked = [...role.skills, role.leadership, role.values].flatMap((item) => [...item.competencies]);
    expect(asked.filter((competency) => !getCompetency(competency))).toEqual([]);
  });

  it("has a secure address for every fact and link", () => {
    expect(pagesOf(role).filter((page) => !(URL.canParse(page) && page.startsWith("https://")))).toEqual([]);
    expect(new Set(role.links.map((link) => link.href)).size).toBe(role.links.length);
  });

  it("checks the entry requirements in three to six questions that say what to do next", () => {
    expect(role.selfCheck.length).toBeGreaterThanOrEqual(3);
    expect(role.selfCheck.length).toBeLessThanOrEqual(6);
    for (const { question, notYet } of role.selfCheck) {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(notYet).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("has prompts for every skill and value", () => {
    for (const competency of listRoleCompetencies(role)) {
      expect(listRolePrompts(role, { competency }).length, competency).toBeGreaterThanOrEqual(7);
    }
  });
});

describe("clinical perfusion", () => {
  it("asks for the seven skills, for leadership and for the six values: all fourteen competencies", () => {
    expect(clinicalPerfusion.skills).toHaveLength(7);
    expect(listRoleCompetencies(clinicalPerfusion)).toEqual(competencyIds);
    expect(clinicalPerfusion.values.competencies.map((id) => getCompetency(id)?.name)).toEqual([
      "Working together for patients",
      "Respect and dignity",
      "Commitment to quality of care",
      "Compassion",
      "Improving lives",
      "Everyone counts",
    ]);
  });

  it("uses the whole bank", () => {
    expect(listRolePrompts(clinicalPerfusion, {})).toEqual(prompts);
  });
});

describe("listRolePrompts", () => {
  it("keeps a role free of settings that are not its own, and of competencies that it does not ask for", () => {
    const carer: Role = {
      ...clinicalPerfusion,
      skills: [{ id: "team", title: "Team", text: "You work in a team.", competencies: ["teamwork"] }],
      leadership: { ...clinicalPerfusion.leadership, competencies: [] },
      values: { ...clinicalPerfusion.values, competencies: ["compassion"] },
      settings: ["everyday", "healthcare"],
    };
    const offered = listRolePrompts(carer, {});
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((prompt) => prompt.setting === "perfusion")).toEqual([]);
    expect(
      offered.filter(
        ({ competencies: targets }) => !targets.some((id) => id === "teamwork" || id === "compassion"),
      ),
    ).toEqual([]);
  });
});

describe("getRole", () => {
  it("knows no role by an id that nobody gave", () => {
    expect(getRole("surgeon")).toBeUndefined();
  });
});

describe("competencies", () => {
  it("explains each of the fourteen, with what a panel listens for and what would worry it", () => {
    expect(competencies).toHaveLength(14);
    for (const { about, positive, negative } of competencies) {
      expect(about).toMatch(/^[A-Z].{30,200}\.$/);
      expect(positive.length).toBeGreaterThanOrEqual(3);
      expect(negative.length).toBeGreaterThanOrEqual(2);
    }
  });
});
