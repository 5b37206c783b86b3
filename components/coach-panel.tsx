import type { Coaching } from "@/lib/coach";
import type { Question } from "@/lib/scoring/report";
import { useCoach } from "./use-coach";

const states = { there: "there", begun: "a start", missing: "not yet" } as const;

/**
 * What is there so far of an answer, and what is not: the report's own lines, without marks. It changes after a pause
 * in typing and says nothing of its own accord: a screen reader goes to its heading.
 */
export function CoachPanel({ text, question }: { text: string; question: Question }) {
  const { notes, hasFailed } = useCoach(text, question);
  return (
    <section className="app-coach" aria-labelledby="coach">
      <h2 className="nhsuk-heading-s" id="coach" tabIndex={-1}>
        The coach’s notes
      </h2>
      {hasFailed && (
        <p>The coach could not be loaded. Check your connection, then turn the coach off and on again.</p>
      )}
      {!notes && !hasFailed && <p>The coach is loading.</p>}
      {notes && <Notes {...notes} />}
      <p className="nhsuk-hint nhsuk-u-margin-bottom-0">
        No marks while you write. The coach works in this browser and sends your words nowhere.
      </p>
    </section>
  );
}

function Notes({ lines, next, warnings }: Coaching) {
  return (
    <>
      {warnings.map(({ flag, message }) => (
        <p className="app-coach__warning" key={flag}>
          {message}
        </p>
      ))}
      <p className="app-coach__next">
        <strong>Next: </strong>
        {next ?? "Every part is there. Read it aloud once."}
      </p>
      <ul className="app-coach__parts">
        {lines.map(({ line, title, state }) => (
          <li className={`app-coach__part app-coach__part--${state}`} key={line}>
            <span>{title}</span>
            <span className="app-coach__state">{states[state]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
