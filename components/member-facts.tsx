import { sayDate } from "@/lib/say-date";
import { SummaryList } from "./nhs/summary-list";

/** What a cohort's tutors know of somebody in it, with the ways to their answers. `base` is the cohort's address. */
export function MemberFacts({
  base,
  person: { userId, email, role, lastActivity, answered, set, attempts, released },
  isAnonymous,
}: {
  base: string;
  person: {
    userId: string;
    email: string;
    role: "tutor" | "applicant";
    lastActivity: Date | null;
    answered: number;
    set: number;
    attempts: number;
    released: number;
  };
  isAnonymous: boolean;
}) {
  if (role === "tutor")
    return (
      <SummaryList
        rows={[
          { key: "Email", value: email },
          { key: "Role", value: "Tutor" },
        ]}
      />
    );
  return (
    <>
      <SummaryList
        rows={[
          { key: "Email", value: email },
          { key: "Role", value: "Applicant" },
          { key: "Last answer", value: lastActivity ? sayDate(lastActivity) : "None yet" },
          { key: "Questions answered", value: `${answered} of ${set}` },
          { key: "Feedback released", value: `${released} of ${attempts}` },
        ]}
      />
      {(isAnonymous ? released : attempts) > 0 && (
        <ul>
          <li>
            <a href={`${base}/queue?applicant=${userId}`}>See their answers in the queue</a>
          </li>
          <li>
            <a href={`${base}/print?applicant=${userId}`}>Print their answers</a>
          </li>
        </ul>
      )}
      {isAnonymous && (
        <p>This cohort marks without names: answers are with their name once they are released.</p>
      )}
    </>
  );
}
