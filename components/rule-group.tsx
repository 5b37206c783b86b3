import type { Example } from "@/lib/scoring/rule";
import { Details } from "./nhs/details";
import { kindNames } from "./prompt-tags";

type Shown = {
  id: string;
  title: string;
  examples: { finds: readonly Example[]; ignores: readonly Example[] };
};

/** Rules to open and read: what each finds, with the exact words underlined, and the nearest thing that it ignores. */
export function RuleGroup({ summary, rules }: { summary: string; rules: readonly Shown[] }) {
  return (
    <Details summary={summary}>
      {rules.map(({ id, title, examples }) => (
        <section className="app-rule" key={id}>
          <h4 className="nhsuk-heading-xs">{title}</h4>
          <p>Counts:</p>
          <Examples examples={examples.finds} />
          <p>Does not count:</p>
          <Examples examples={examples.ignores} />
        </section>
      ))}
    </Details>
  );
}

function Examples({ examples }: { examples: readonly Example[] }) {
  return (
    <ul>
      {examples.map((example) => {
        const { answer, kind, question } = typeof example === "string" ? { answer: example } : example;
        return (
          <li key={`${question} ${answer}`}>
            {(question || kind) && (
              <span className="nhsuk-u-secondary-text-colour">
                {question ?? (kind && kindNames[kind])}
                <br />
              </span>
            )}
            <Marked text={answer} />
          </li>
        );
      })}
    </ul>
  );
}

/** An example in which « and » stand around each piece of evidence. */
function Marked({ text }: { text: string }) {
  return text.split(/[«»]/).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place only, and never moves.
      <mark className="app-marked__words" key={index}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
