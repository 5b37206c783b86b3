import { partRules } from "@/lib/scoring/parts";
import { MarkedExample } from "./marked-example";

const shown = ["reason", "outcome", "lesson"];

/** A taste of the rules: what some of them say, each with the first sentence that it is tested with. */
export function RuleSamples() {
  const rules = Object.values(partRules)
    .flat()
    .filter(({ id }) => shown.includes(id));
  return (
    <dl className="app-samples">
      {rules.map(({ id, title, examples: { finds } }) => {
        const example = finds.find((found) => typeof found === "string");
        return (
          example && (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                “<MarkedExample text={example} />”
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
