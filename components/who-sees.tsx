/** Who will see what of an applicant in a cohort: said before they join, and before they hand in. */
export function WhoSees({ tutors, isAnonymous }: { tutors: string[]; isAnonymous: boolean }) {
  return (
    <>
      <p className="nhsuk-u-margin-bottom-2">
        {tutors.length > 0 ? `The tutors (${tutors.join(", ")}) see:` : "The tutors see:"}
      </p>
      <ul>
        <li>your name and your email address</li>
        <li>
          the answers that you hand in for an assignment, with their automatic marks and the band that you
          give yourself
        </li>
        <li>any other answer that you choose to share with them</li>
      </ul>
      {isAnonymous && <p>Your name is hidden on your answers until a tutor has released feedback on them.</p>}
      <p>
        They do not see your drafts, or the questions that you practise by yourself. Other applicants see
        nothing of yours.
      </p>
    </>
  );
}
