import { Button } from "./nhs/button";

/** What Next hands to an error page. */
export type Failure = { error: Error & { digest?: string }; retry: () => void };

/** The design system's "there is a problem" page. `reference` is the number under which the server logged it. */
export function Problem({ reference, retry }: { reference?: string; retry: () => void }) {
  return (
    <>
      <title>Sorry, there is a problem – Steadyhand</title>
      <h1>Sorry, there is a problem</h1>
      <p>
        If you were writing an answer, go back to its question: your draft should still be there. If it is
        not, your browser’s back button may bring back what you typed.
      </p>
      <Button type="button" onClick={retry}>
        Try again
      </Button>
      <p>
        <a href="/">Go to the Steadyhand home page</a>
      </p>
      {reference && (
        <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
          If it keeps happening, tell whoever runs this site and give them this reference: {reference}
        </p>
      )}
    </>
  );
}
