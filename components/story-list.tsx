import { competencies, getCompetency } from "@/lib/competencies";
import type { EvidenceOf, Matrix } from "@/lib/stories/evidence";
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

/** "Shows most of: Teamwork, Compassion and 3 more." */
function sayShown(evidence: EvidenceOf): string {
  const best = competencies
    .map(({ id }) => ({ id, count: evidence[id].shown.length }))
    .filter(({ id }) => evidence[id].level === "enough")
    .sort((a, b) => b.count - a.count);
  if (best.length === 0) return "The rules have not found enough in it yet for any skill or value.";
  const names = best.slice(0, 3).map(({ id }) => getCompetency(id)?.name);
  const more = best.length - names.length;
  return `It shows ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}.`;
}
