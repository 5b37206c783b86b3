/** How many answers to an assignment have come and how many of them are late, with the ways to them; for its tutors. */
export function AssignmentAnswers({
  base,
  assignmentId,
  total,
  late,
}: {
  base: string;
  assignmentId: string;
  total: number;
  late: number;
}) {
  const of = `assignment=${assignmentId}`;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{total === 1 ? "1 answer" : `${total} answers`}</h2>
      {total > 0 && (
        <ul>
          <li className="nhsuk-u-display-none-print">
            <a href={`${base}/queue?${of}`}>See them in the queue</a>
          </li>
          {late > 0 && (
            <li>
              <a href={`${base}/queue?${of}&only=late`}>{late === 1 ? "1 is late" : `${late} are late`}</a>
            </li>
          )}
          <li className="nhsuk-u-display-none-print">
            <a href={`${base}/results?${of}`}>See the results</a>
          </li>
          <li className="nhsuk-u-display-none-print">
            <a href={`${base}/print?${of}`}>Print all answers</a>
          </li>
        </ul>
      )}
    </section>
  );
}
