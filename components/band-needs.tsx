import type { PromptKind } from "@/lib/prompts/prompt";
import { bandNeeds, rubric } from "@/lib/scoring/rubric";
import { kindNames } from "./prompt-tags";

const all = Object.keys(kindNames).length;

const sayKinds = (kinds: readonly PromptKind[]) =>
  kinds.length === all
    ? "for any question"
    : `for ${kinds.map((kind) => `“${kindNames[kind]}”`).join(" and ")}`;

/** What the higher bands ask for besides points. */
export function BandNeeds() {
  const names = new Map(rubric.map(({ id, name }) => [id, name]));
  return (
    <>
      <p>Points alone do not reach the higher bands. We also need to have found something here:</p>
      <ul>
        {bandNeeds.map(({ band, oneOf, kinds }) => (
          <li key={band + oneOf.join()}>
            band {band}: {oneOf.map((id) => `“${names.get(id)}”`).join(" or ")} ({sayKinds(kinds)})
          </li>
        ))}
      </ul>
    </>
  );
}
