import { type FormState, SignInForm, SignUpForm } from "./account-forms";
import { Details } from "./nhs/details";

/** Why somebody is asked for their account, which form was sent first or last, and what that form shows. */
export type AccountStep = {
  reason: "visitor" | "expired";
  first: "sign-up" | "sign-in";
  /** What happens to the answer afterwards. */
  purpose: "mark" | "save";
  form: FormState;
};

/** The forms to make an account, or to sign in, that carry an answer with them. */
export function KeepAnswer({
  step,
  action,
  answer,
}: {
  step: AccountStep;
  action: (form: FormData) => void;
  answer: Record<"answer" | "version" | "owner" | "submissionKey" | "assignment", string>;
}) {
  const carry = (intent: AccountStep["first"]) =>
    Object.entries({ ...answer, purpose: step.purpose, intent });
  const formOf = (form: AccountStep["first"]) =>
    form === step.first ? step.form : { errors: [], values: {} };
  const signIn = <SignInForm action={action} state={formOf("sign-in")} hidden={carry("sign-in")} />;
  return (
    <section className="app-keep app-measure" aria-labelledby="keep-answer">
      <h2 className="nhsuk-heading-l" id="keep-answer">
        {step.reason === "visitor" ? "Keep this answer" : "Sign in again"}
      </h2>
      {step.reason === "visitor" ? (
        <>
          <p>
            Nothing of this has been stored. With an account you keep this answer and its report, and see how
            the next one compares. Only you can see them.
          </p>
          <SignUpForm action={action} state={formOf("sign-up")} hidden={carry("sign-up")} />
          <Details summary="I have an account" open={step.first === "sign-in"}>
            {signIn}
          </Details>
        </>
      ) : (
        <>
          <p>
            You have been signed out. Your answer is safe: sign in, and it goes where you were sending it.
          </p>
          {signIn}
        </>
      )}
    </section>
  );
}
