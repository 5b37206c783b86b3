import type { SelfCheckQuestion } from "@/lib/roles/role";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { InsetText } from "./nhs/inset-text";

/**
 * Questions to tick where the answer is yes; what to do about the others is shown once it was sent. It is a GET form,
 * so nothing is stored: `yes` holds the ids that were ticked, and is undefined before the first time.
 */
export function SelfCheck({ questions, yes }: { questions: readonly SelfCheckQuestion[]; yes?: string[] }) {
  const open = questions.filter(({ id }) => !yes?.includes(id));
  return (
    <form action="#self-check" method="get">
      {yes && (
        <InsetText>
          <h3>
            You said yes to {questions.length - open.length} of {questions.length}
          </h3>
          {open.length === 0 ? (
            <p>That is everything on this list. Next, practise the skills and values below.</p>
          ) : (
            <>
              <p>What you can do about the rest:</p>
              <ul>
                {open.map(({ id, notYet }) => (
                  <li key={id}>{notYet}</li>
                ))}
              </ul>
            </>
          )}
        </InsetText>
      )}
      <Checkboxes
        name="yes"
        label="Tick each question that you can answer with yes"
        labelSize="s"
        hint="This is for you. Your ticks are not stored."
        values={yes}
        items={questions.map(({ id, question }) => ({ value: id, text: question }))}
      />
      <Button variant="secondary" name="checked" value="1">
        {yes ? "Check again" : "See what to do next"}
      </Button>
    </form>
  );
}
