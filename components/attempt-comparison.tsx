import { sayMoment } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Report } from "@/lib/scoring/report";
import { FlagDifference } from "./flag-difference";
import { LineDifference } from "./line-difference";
import { compareWords, WordDifference } from "./word-difference";

type Compared = { id: string; text: string; createdAt: Date; report: Report };

/** Two attempts at a prompt side by side: the words that went and came, then the difference in points and flags. */
export function AttemptComparison({ first, second }: { first: Compared; second: Compared }) {
  const { before, after } = compareWords(first.text, second.text);
  const isToldAnew = first.text !== second.text && ![...before, ...after].some(({ changed }) => changed);
  return (
    <>
      {isToldAnew && <p>You told it anew the second time, so no words are marked here.</p>}
      <div className="app-compare">
        <section aria-labelledby="first">
          <Summary id="first" name="First" attempt={first} />
          <WordDifference stretches={before} as="del" />
        </section>
        <section aria-labelledby="second">
          <Summary id="second" name="Second" attempt={second} />
          <WordDifference stretches={after} as="ins" />
        </section>
      </div>
      <LineDifference first={first} second={second} />
      <FlagDifference first={first.report} second={second.report} />
    </>
  );
}

function Summary({ id, name, attempt }: { id: string; name: string; attempt: Compared }) {
  const { band, points, words } = attempt.report;
  return (
    <>
      <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-2" id={id}>
        {name}: <a href={`/attempts/${attempt.id}`}>{sayMoment(attempt.createdAt)}</a>
      </h2>
      <p>
        <strong>
          Band {band}: {bands[band].name}
        </strong>
        , {points} of 100 points, {words} words
      </p>
    </>
  );
}
