import { sayDate } from "@/lib/say-date";
import { Button } from "./nhs/button";
import { Details } from "./nhs/details";

type Invitation = {
  id: string;
  email: string;
  role: "tutor" | "applicant";
  token: string;
  expiresAt: Date;
  hasExpired: boolean;
  acceptedAt: Date | null;
};

/** Invitations with the links to pass on, those already taken folded away. `address` is that of the site. */
export function InvitationList({
  invitations,
  address,
  withdraw,
}: {
  invitations: Invitation[];
  address: string;
  withdraw: (id: string) => Promise<void>;
}) {
  const waiting = invitations.filter(({ acceptedAt }) => acceptedAt === null);
  const taken = invitations.filter(({ acceptedAt }) => acceptedAt !== null);
  return (
    <>
      {waiting.length > 0 && <h3>Links to pass on</h3>}
      <ul className="app-prompts">
        {waiting.map(({ id, email, role, token, expiresAt, hasExpired }) => (
          <li className="app-prompts__item app-wrap" id={`invitation-${id}`} key={id}>
            <p className="nhsuk-u-margin-bottom-2">
              <strong>{email}</strong>, as {role}
              {hasExpired ? ". The link has ended: invite again." : `, until ${sayDate(expiresAt)}:`}
              {!hasExpired && (
                <>
                  <br />
                  <span className="app-link-text">{`${address}/join/invitation/${token}`}</span>
                </>
              )}
            </p>
            <form action={withdraw.bind(null, id)}>
              <Button variant="secondary" small>
                Take back<span className="nhsuk-u-visually-hidden"> the invitation of {email}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {taken.length > 0 && (
        <Details summary={taken.length === 1 ? "1 invitation taken" : `${taken.length} invitations taken`}>
          <ul>
            {taken.map(({ id, email, role, acceptedAt }) => (
              <li className="app-wrap" key={id}>
                {email}, as {role}, on {acceptedAt && sayDate(acceptedAt)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
