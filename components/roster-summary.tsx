import { sayDate } from "@/lib/say-date";
import { showJoinCode } from "@/lib/tutoring/join-code";

/** How many people are in a cohort, and how others can join it. */
export function RosterSummary({
  base,
  roster,
  joinCode,
}: {
  base: string;
  roster: { role: "tutor" | "applicant" }[];
  joinCode: { code: string; expiresAt: Date; hasExpired: boolean } | undefined;
}) {
  const tutors = roster.filter(({ role }) => role === "tutor").length;
  const applicants = roster.length - tutors;
  return (
    <>
      <p>
        {applicants === 1 ? "1 applicant" : `${applicants} applicants`},{" "}
        {tutors === 1 ? "1 tutor" : `${tutors} tutors`}
      </p>
      {joinCode && !joinCode.hasExpired ? (
        <p>
          Join code <strong className="app-code">{showJoinCode(joinCode.code)}</strong>, until{" "}
          {sayDate(joinCode.expiresAt)}
        </p>
      ) : (
        <p>Nobody can join by code now.</p>
      )}
      <p>
        <a href={`${base}/people`}>See the people, invite and remove</a>
      </p>
    </>
  );
}
