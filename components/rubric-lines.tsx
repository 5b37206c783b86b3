import { competencies } from "@/lib/competencies";
import type { PromptKind } from "@/lib/prompts/prompt";
import { behaviourRules } from "@/lib/scoring/behaviours";
import { partRules } from "@/lib/scoring/parts";
import { claimsAlone, type RubricLine, rubric } from "@/lib/scoring/rubric";
import { Table } from "./nhs/table";
import { kindNames } from "./prompt-tags";
import { RuleGroup } from "./rule-group";
import { SaidByKind } from "./said-by-kind";

const kinds = Object.keys(kindNames) as PromptKind[];

/** The points of each line, for each kind of prompt. */
export function RubricTable() {
  return (
    <Table
      caption="Points for each part of an answer, by kind of question"
      columns={[
        { heading: "Part" },
        ...kinds.map((kind) => ({ heading: `“${kindNames[kind]}”`, numeric: true })),
      ]}
      rows={rubric.map((line) => ({
        id: line.id,
        cells: [line.name, ...kinds.map((kind) => line.points[kind])],
      }))}
    />
  );
}

/** Each line with what it counts, and its rules. */
export function RubricLines() {
  return (
    <>
      {rubric.map((line) => (
        <section key={line.id}>
          <h3>{line.name}</h3>
          <p>
            We count {line.counts === "rules" && "different "}
            {line.noun[1]}. {sayLimit(line)}
          </p>
          {line.title && <SaidByKind wording={line.title} lead="In a report it is called" />}
          {line.id === "competency" ? <Behaviours /> : <OwnRules line={line} />}
        </section>
      ))}
      <section>
        <h3>General statements</h3>
        <p>
          They earn nothing in the parts above. An answer of {claimsAlone.words} words or more with nothing
          else gets {claimsAlone.points} points, however many there are.
        </p>
        <RuleGroup summary="Examples: general statements" rules={partRules.claims} />
      </section>
    </>
  );
}

/** How many earn a line in full, with the kinds of question where that differs. */
function sayLimit({ limit }: RubricLine): string {
  const [first = 0] = kinds.map((kind) => limit[kind]);
  const others = kinds.filter((kind) => limit[kind] !== first);
  const named = others.map((kind) => `“${kindNames[kind]}”: ${limit[kind]}`).join(", ");
  if (first === 1 && !named) return "One earns all the points of this part.";
  return `${first} or more${named && ` (${named})`} earn all the points of this part, fewer earn their share.`;
}

function OwnRules({ line }: { line: RubricLine }) {
  const rules = line.rules({ text: "", kind: "past", competencies: [] });
  return <RuleGroup summary={`Examples: ${line.name.toLowerCase()}`} rules={rules} />;
}

function Behaviours() {
  return (
    <>
      <p>Each skill and value has behaviours of its own. Read them with their examples:</p>
      <ul>
        {competencies.map(({ id, name }) => (
          <li key={id}>
            <a href={`/how-we-score/${id}`}>{name}</a> ({behaviourRules[id].length} behaviours)
          </li>
        ))}
      </ul>
    </>
  );
}
