import type { Example } from "@/lib/scoring/rule";
import { MarkedExample } from "./marked-example";
import { kindNames } from "./prompt-tags";

export type ShownRule = {
  id: string;
  title: string;
  examples: { finds: readonly Example[]; ignores: readonly Example[] };
};

/** What each rule finds, with the exact words underlined, and the nearest thing that it ignores. */
export function RuleList({ rules, level }: { rules: readonly ShownRule[]; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return rules.map(({ id, title, examples }) => (
    <section className="app-rule" key={id}>
      <Heading className="nhsuk-heading-xs">{title}</Heading>
      <p>Counts:</p>
      <Examples examples={examples.finds} />
      <p>Does not count:</p>
      <Examples examples={examples.ignores} />
    </section>
  ));
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
