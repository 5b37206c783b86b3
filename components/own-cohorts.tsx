import { Details } from "./nhs/details";
import { WhoSees } from "./who-sees";

/** The cohorts that somebody is an applicant in: who sees what, and the way out. */
export function OwnCohorts({
  cohorts,
}: {
  cohorts: { id: string; name: string; tutors: string[]; isAnonymous: boolean }[];
}) {
  return (
    <section aria-labelledby="cohorts" className="nhsuk-u-display-none-print">
      <h2 className="nhsuk-heading-m" id="cohorts">
        Your cohorts
      </h2>
      {cohorts.map(({ id, name, tutors, isAnonymous }) => (
        <Details summary={`${name}: who sees what`} key={id}>
          <WhoSees tutors={tutors} isAnonymous={isAnonymous} />
          <p>
            <a href={`/assignments/leave/${id}`}>Leave {name}</a>
          </p>
        </Details>
      ))}
      <p>
        <a href="/join">Join another cohort</a>
      </p>
    </section>
  );
}
