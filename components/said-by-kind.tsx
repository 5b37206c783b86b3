import type { PromptKind } from "@/lib/prompts/prompt";
import type { Wording } from "@/lib/scoring/wording";
import { kindNames } from "./prompt-tags";

/** What a report says, after `lead`: one sentence, or a list with those that differ by the kind of question. */
export function SaidByKind({ lead, wording }: { lead: string; wording: Wording }) {
  if (typeof wording === "string") {
    return (
      <p>
        {lead}: “{wording}”
      </p>
    );
  }
  return (
    <>
      <p className="nhsuk-u-margin-bottom-2">{lead}:</p>
      <ul>
        {(Object.keys(wording) as PromptKind[]).map((kind) => (
          <li key={kind}>
            for “{kindNames[kind]}”: {wording[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
