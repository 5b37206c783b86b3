import { getCompetency } from "@/lib/competencies";
import type { Profile } from "@/lib/mock/profile";
import { bands } from "@/lib/scoring/bands";
import { MockDependability } from "./mock-dependability";
import { MockStories } from "./mock-stories";
import { Table } from "./nhs/table";

/**
 * What the answers of an interview show together. `numbers` are the numbers of the questions that were answered, in the
 * order of the answers that the profile speaks of.
 */
export function MockProfile({ profile, numbers }: { profile: Profile; numbers: number[] }) {
  const nameQuestions = (answers: number[]) => sayQuestions(answers.flatMap((at) => numbers[at] ?? []));
  return (
    <>
      <Table
        caption="Bands by skill and value"
        captionSize="m"
        columns={[{ heading: "Skill or value" }, { heading: "Bands" }]}
        rows={profile.competencies.map(({ competency, bands: given }) => ({
          id: competency,
          cells: [
            getCompetency(competency)?.name,
            given.map((band) => `${band}\u00a0– ${bands[band].name}`).join("; "),
          ],
        }))}
      />
      <MockDependability {...profile.dependability} />
      {numbers.length > 1 && (
        <>
          <Repeats profile={profile} nameQuestions={nameQuestions} />
          <MockStories stories={profile.stories} nameQuestions={nameQuestions} />
        </>
      )}
    </>
  );
}

function Repeats({
  profile: { thinLines, flags },
  nameQuestions,
}: {
  profile: Profile;
  nameQuestions: (answers: number[]) => string;
}) {
  return (
    <section aria-labelledby="repeats">
      <h2 className="nhsuk-heading-m" id="repeats">
        What came up more than once
      </h2>
      {thinLines.length + flags.length === 0 && <p>Nothing was thin, or minded, in more than one answer.</p>}
      {thinLines.length > 0 && (
        <>
          <p>These parts earned little or nothing in several answers. Begin with the first.</p>
          <ul>
            {thinLines.map(({ line, title, answers }) => (
              <li key={line}>
                <strong>{title}</strong>: {nameQuestions(answers)}
              </li>
            ))}
          </ul>
        </>
      )}
      {flags.length > 0 && (
        <>
          <p>A panel would notice these. The report of each answer says what to do about it.</p>
          <ul>
            {flags.map(({ flag, title, answers }) => (
              <li key={flag}>
                <strong>{title}</strong>: {nameQuestions(answers)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** "question 2", "questions 1, 3 and 4". */
function sayQuestions(numbers: number[]): string {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(numbers.map(String));
  return `${numbers.length === 1 ? "question" : "questions"} ${list}`;
}
