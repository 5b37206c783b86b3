import { type CompetencyId, getCompetency } from "@/lib/competencies";
import { listPrompts } from "@/lib/prompts/bank";

/** The competencies that no story shows enough, each with two ways to fill the gap. */
export function StoryGaps({ gaps }: { gaps: readonly CompetencyId[] }) {
  return (
    <section aria-labelledby="gaps" className="app-measure">
      <h2 id="gaps">Gaps to fill</h2>
      {gaps.length === 0 ? (
        <p>There are none: each skill and value has a story that shows it.</p>
      ) : (
        <p>No story of yours shows enough of these yet.</p>
      )}
      <ul className="app-gaps">
        {gaps.map((id) => {
          const name = getCompetency(id)?.name;
          const address = `/practise?${new URLSearchParams({ competency: id, kind: "past" })}`;
          return (
            <li className="app-gaps__item" key={id}>
              <h3 className="nhsuk-heading-xs nhsuk-u-margin-bottom-1">{name}</h3>
              <a href={`/stories/new?for=${id}`}>
                Add a story<span className="nhsuk-u-visually-hidden"> for {name}</span>
              </a>
              <a href={address}>
                Practise {listPrompts({ competency: id, kind: "past" }).length} questions
                <span className="nhsuk-u-visually-hidden"> on {name}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        The rules look for words that show what you did, and can miss some. You can{" "}
        <a href="/how-we-score">read every rule</a>.
      </p>
    </section>
  );
}
