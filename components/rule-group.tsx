import { Details } from "./nhs/details";
import { RuleList, type ShownRule } from "./rule-list";

/** Rules to open and read. */
export function RuleGroup({ summary, rules }: { summary: string; rules: readonly ShownRule[] }) {
  return (
    <Details summary={summary}>
      <RuleList rules={rules} level={4} />
    </Details>
  );
}
