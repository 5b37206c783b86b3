import { getCompetency } from "@/lib/competencies";
import { joinSpans } from "@/lib/scoring/segments";
import { type Evidence, type EvidenceOf, listShown } from "@/lib/stories/evidence";
import { type StoryText, tellStory } from "@/lib/stories/story";
import { Details } from "./nhs/details";

/** What a story shows, the best first, in its own words. `open` is the competency to unfold; else the first is. */
export function StoryEvidence({
  story,
  evidence,
  open,
}: {
  story: StoryText;
  evidence: EvidenceOf;
  open: string;
}) {
  const found = listShown(evidence).map((id) => ({ id, name: getCompetency(id)?.name, ...evidence[id] }));
  const unfolded = found.find(({ id }) => id === open) ?? found[0];
  return (
    <section aria-labelledby="evidence">
      <h2 className="nhsuk-heading-m" id="evidence">
        What it shows
      </h2>
      {found.length === 0 ? (
        <p>
          The rules have not found enough yet. Say what you did yourself, step by step, and how it ended. They
          can miss things: <a href="/how-we-score">read what they look for</a>.
        </p>
      ) : (
        <p>
          A story helps you most with the few skills or values that it shows most: four at the most. The rules
          can miss some behaviours, and one behaviour may count for several.
        </p>
      )}
      {found.map(({ id, name, level, shown }) => (
        <div id={id} key={id}>
          <Details
            open={id === unfolded?.id}
            summary={`${name}: ${saysLevel[level]}, ${shown.length} behaviours`}
          >
            <Behaviours told={tellStory(story)} shown={shown} />
            <a href={`/practise?${new URLSearchParams({ competency: id, kind: "past" })}`}>
              Questions that you could tell it for
              <span className="nhsuk-u-visually-hidden">: {name}</span>
            </a>
          </Details>
        </div>
      ))}
    </section>
  );
}

const saysLevel = { enough: "shows it", some: "shows some", none: "not shown" } as const;

function Behaviours({ told, shown }: { told: string; shown: Evidence["shown"] }) {
  return (
    <ul>
      {shown.map(({ rule, title, evidence }) => (
        <li key={rule}>
          {title}
          {joinSpans(evidence, told.length).map(({ start, end }) => (
            <q className="app-story__quote" key={start}>
              {told.slice(start, end)}
            </q>
          ))}
        </li>
      ))}
    </ul>
  );
}
