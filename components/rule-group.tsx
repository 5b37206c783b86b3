import type { Example } from "@/lib/scoring/rule";
import { MarkedExample } from "./marked-example";
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
            <MarkedExample text={answer} />
          </li>
        );
      })}
    </ul>
  );
}
