import { getCompetency } from "@/lib/competencies";
import { type EvidenceOf, listShown, type Matrix } from "@/lib/stories/evidence";
import type { ToldStory } from "@/lib/stories/uses";

/** Stories, each with what it shows and the way to its page. */
export function StoryList({ rows }: Pick<Matrix<ToldStory>, "rows">) {
  if (rows.length === 0) return null;
  return (
    <ul className="app-prompts">
      {rows.map(({ story, evidence }) => (
        <li className="app-prompts__item" key={story.id}>
          <h2 className="app-prompts__text app-wrap">
            <a href={`/stories/${story.id}`}>{story.title}</a>
          </h2>
          <p className="nhsuk-u-margin-bottom-0">{sayShown(evidence)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "It shows most: Teamwork, Compassion." */
function sayShown(evidence: EvidenceOf): string {
  const names = listShown(evidence)
    .filter((id) => evidence[id].level === "enough")
    .map((id) => getCompetency(id)?.name);
  if (names.length === 0) return "The rules have not found enough in it yet for any skill or value.";
  return `It shows most: ${names.join(", ")}.`;
}
