import { Button } from "./nhs/button";

type Cohort = { id: string; name: string; tutors: string[] };

/**
 * Who can see an answer, with the way to share it and to take it back. `seen` are the cohorts that see it now,
 * `open` those that it can be shared with.
 */
export function Audience({
  seen,
  open,
  share,
  withdraw,
}: {
  seen: (Cohort & { assignment: { title: string } | null })[];
  open: Cohort[];
  share: (cohortId: string) => Promise<void>;
  withdraw: (cohortId: string) => Promise<void>;
}) {
  return (
    <section className="app-measure app-audience" id="audience" aria-labelledby="audience-heading">
      <h2 className="nhsuk-heading-m" id="audience-heading">
        Who can see this answer
      </h2>
      {seen.length === 0 && <p>Only you.</p>}
      {seen.map(({ id, name, tutors, assignment }) => (
        <form action={withdraw.bind(null, id)} key={id}>
          <p>
            You, and the tutors of {name}: {sayNames(tutors)}.{" "}
            {assignment
              ? `You handed it in for “${assignment.title}”, so it cannot be taken back.`
              : "You shared it with them. If you stop sharing, feedback that you already have stays with you."}
          </p>
          {!assignment && (
            <Button variant="secondary" small>
              Stop sharing with {name}
            </Button>
          )}
        </form>
      ))}
      {open.map(({ id, name, tutors }) => (
        <form action={share.bind(null, id)} key={id}>
          <p>
            You can share it with the tutors of {name}: {sayNames(tutors)}. They then see your answer, its
            report and the band that you gave yourself. You can stop sharing at any time.
          </p>
          <Button variant="secondary" small>
            Share with the tutors of {name}
          </Button>
        </form>
      ))}
    </section>
  );
}

const sayNames = (names: string[]) =>
  names.length === 0 ? "nobody at the moment" : new Intl.ListFormat("en-GB").format(names);
