import { type CompetencyId, competencies } from "@/lib/competencies";
import type { Evidence, Matrix } from "@/lib/stories/evidence";
import type { ToldStory } from "@/lib/stories/uses";
import { Table } from "./nhs/table";
import { Tag } from "./nhs/tag";

const says = { enough: "Shows it", some: "Shows some" } as const;

/** Which story shows which competency. A cell leads to its evidence on the page of the story. */
export function StoryMatrix({ matrix: { rows, gaps } }: { matrix: Matrix<ToldStory> }) {
  return (
    <section
      className="app-matrix"
      aria-label="What each story shows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: with many stories it scrolls sideways, which the keyboard must reach.
      tabIndex={0}
    >
      <Table
        caption="What each story shows"
        captionSize="m"
        columns={[
          { heading: "Skill or value" },
          ...rows.map(({ story }) => ({ heading: story.title, href: `/stories/${story.id}` })),
        ]}
        rows={competencies.map(({ id, name }) => ({
          id,
          cells: [
            <Name name={name} isGap={gaps.includes(id)} key="name" />,
            ...rows.map(({ story, evidence }) => (
              <Level story={story} id={id} name={name} level={evidence[id].level} key={story.id} />
            )),
          ],
        }))}
      />
    </section>
  );
}

function Name({ name, isGap }: { name: string; isGap: boolean }) {
  return (
    <>
      {name} {isGap && <Tag colour="yellow">Gap</Tag>}
    </>
  );
}

function Level({
  story,
  id,
  name,
  level,
}: {
  story: ToldStory;
  id: CompetencyId;
  name: string;
  level: Evidence["level"];
}) {
  if (level === "none") {
    return (
      <span className="app-matrix__none">
        <span aria-hidden="true">–</span>
        <span className="nhsuk-u-visually-hidden">Not shown</span>
      </span>
    );
  }
  return (
    <a className={`app-matrix__${level}`} href={`/stories/${story.id}?show=${id}#${id}`}>
      {says[level]}
      <span className="nhsuk-u-visually-hidden">
        {" "}
        ({name} in {story.title})
      </span>
    </a>
  );
}
