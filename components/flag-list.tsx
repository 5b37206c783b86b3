import { bands } from "@/lib/scoring/bands";
import { flagRules } from "@/lib/scoring/flags";
import { flagCaps } from "@/lib/scoring/rubric";
import { RuleGroup } from "./rule-group";
import { SaidByKind } from "./said-by-kind";

/** Every warning that can lower a band: how far, what the writer is told, and what raises it. */
export function FlagList() {
  return flagRules.map((rule) => {
    const { weight, band } = flagCaps[rule.id];
    return (
      <section key={rule.id}>
        <h3 className="nhsuk-heading-s">{rule.title}</h3>
        <p>
          {weight === "decisive" ? "A serious warning" : "A warning"}: the band can be {band} (
          {bands[band].name}) at most.
        </p>
        <SaidByKind wording={rule.message} lead="The report says" />
        <RuleGroup summary={`Examples: ${rule.title.toLowerCase()}`} rules={[rule]} />
      </section>
    );
  });
}
