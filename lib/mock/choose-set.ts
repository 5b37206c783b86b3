import { type CompetencyId, getCompetency } from "../competencies";
import { makeGenerator, makeSeed, shuffle } from "../generator";
import type { Prompt, PromptKind } from "../prompts/prompt";
import type { Role } from "../roles/role";
import { listRoleCompetencies, listRolePrompts } from "../roles/roles";
import { mockCounts } from "./code";

/**
 * The prompts of a mock interview, in the order in which they are asked. One asks for motivation and comes first, as
 * panels do; the others are past and hypothetical in equal parts, a past one more where the number is uneven. Each
 * targets another competency, skills and values in equal parts, and as few as possible come back as second targets.
 * No prompt comes twice. The same role, count and code give the same prompts for as long as the bank is the same: keep
 * a copy of what was asked.
 *
 * @param count 5 to 8
 * @param code any text; see `makeMockCode`
 * @throws RangeError for another count, or when the role has too few prompts
 */
export function chooseSet({ role, count, code }: { role: Role; count: number; code: string }): Prompt[] {
  if (!mockCounts.some((number) => number === count)) throw new RangeError(`No mock has ${count} questions`);
  const next = makeGenerator(makeSeed(`${role.id} ${code}`));
  const bank = shuffle(listRolePrompts(role, {}), next);
  const wanted = chooseCompetencies(role, count, next);
  const chosen: Prompt[] = [];
  for (const kind of planKinds(count)) {
    const prompt = pickPrompt(bank, kind, wanted, chosen);
    if (!prompt) throw new RangeError(`The role ${role.id} has too few prompts for ${count} questions`);
    const at = wanted.indexOf(prompt.competencies[0]);
    wanted.splice(Math.max(0, at), 1);
    chosen.push(prompt);
  }
  const [first, ...others] = chosen;
  return first ? [first, ...shuffle(others, next)] : [];
}

/** The rarest kind first, so that it finds a competency that has one. */
function planKinds(count: number): PromptKind[] {
  const pairs = Array.from({ length: count - 1 }, (_, at): PromptKind => (at % 2 ? "hypothetical" : "past"));
  return ["motivation", ...pairs];
}

/** As many competencies as questions: in turn a skill and a value, each list in an order of its own. */
function chooseCompetencies(role: Role, count: number, next: () => number): CompetencyId[] {
  const all = shuffle(listRoleCompetencies(role), next);
  const isSkill = (id: CompetencyId) => getCompetency(id)?.group === "skill";
  const groups = shuffle([all.filter(isSkill), all.filter((id) => !isSkill(id))], next);
  const longest = Math.max(...groups.map((group) => group.length));
  const inTurn = Array.from({ length: longest }, (_, at) => groups.map((group) => group[at])).flat();
  const found = inTurn.filter((id) => id !== undefined);
  return Array.from({ length: count }, (_, at) => found[at % found.length]).filter((id) => id !== undefined);
}

/** The prompt of this kind, not chosen yet, whose target is still wanted; where there is none, the next best. */
function pickPrompt(
  bank: readonly Prompt[],
  kind: PromptKind,
  wanted: readonly CompetencyId[],
  chosen: readonly Prompt[],
): Prompt | undefined {
  const left = bank.filter((prompt) => !chosen.includes(prompt));
  const isWanted = (prompt: Prompt) => wanted.includes(prompt.competencies[0]);
  const overlap = (prompt: Prompt) =>
    prompt.competencies.filter((id) =>
      chosen.some(({ competencies }) => competencies.some((one) => one === id)),
    ).length + prompt.competencies.slice(1).filter((id) => wanted.includes(id)).length;
  const [best] = left
    .filter((prompt) => isWanted(prompt) && prompt.kind === kind)
    .sort((a, b) => overlap(a) - overlap(b));
  return best ?? left.find(isWanted) ?? left[0];
}
