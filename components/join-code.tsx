import { sayMoment } from "@/lib/say-date";
import { showJoinCode } from "@/lib/tutoring/join-code";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

const choices = [
  { value: "7", text: "1 week" },
  { value: "30", text: "30 days" },
  { value: "90", text: "90 days" },
  { value: "0", text: "No code: nobody can join by code" },
];

/** The join code of a cohort, and the form for a new one. `address` is that of the site. */
export function JoinCode({
  action,
  joinCode,
  address,
}: {
  action: (form: FormData) => Promise<void>;
  joinCode: { code: string; expiresAt: Date; hasExpired: boolean } | undefined;
  address: string;
}) {
  const shown = joinCode && showJoinCode(joinCode.code);
  return (
    <section aria-labelledby="join-code">
      <h2 id="join-code">Join code</h2>
      {joinCode ? (
        <>
          <p>
            <strong className="app-code app-code--large">{shown}</strong>
          </p>
          <p className="app-wrap">
            {joinCode.hasExpired ? (
              <>This code ended on {sayMoment(joinCode.expiresAt)}. Make a new one to let people in.</>
            ) : (
              <>
                It lets applicants in until {sayMoment(joinCode.expiresAt)}. The link to pass on:{" "}
                <a href={`/join/${shown}`}>{`${address}/join/${shown}`}</a>
              </>
            )}
          </p>
        </>
      ) : (
        <p>Nobody can join by code now. Make a code, and pass it on to your applicants.</p>
      )}
      <form action={action}>
        <Select name="days" label="How long a new code lets people in" defaultValue="30" items={choices} />
        <Button variant="secondary">{joinCode ? "Replace the code" : "Make a join code"}</Button>
      </form>
    </section>
  );
}
