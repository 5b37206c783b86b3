import { type MockCount, mockCounts } from "@/lib/mock/code";
import { type ExtraTime, extraTimes, sayExtraTime } from "@/lib/mock/times";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { Details } from "./nhs/details";
import { Input } from "./nhs/input";
import { Radios } from "./nhs/radios";

/**
 * What a mock interview is, and the form that starts one: with questions drawn by chance, or those of a `shared` code.
 * `minutes` is what one question takes at most.
 */
export function MockStart({
  action,
  role,
  minutes,
  count,
  extraTime,
  isClockHidden,
  shared,
  code,
}: {
  action: (form: FormData) => Promise<void>;
  role: string;
  minutes: number;
  count: MockCount;
  extraTime: ExtraTime;
  isClockHidden: boolean;
  shared: { code: string; count: MockCount } | undefined;
  code: { typed: string | undefined; problem: string | undefined };
}) {
  return (
    <>
      <p>Questions for {role}, one after the other, as a panel would ask them.</p>
      <ul>
        <li>
          You get a minute to think, then time to write: three times as long as a spoken answer takes, as most
          people type more slowly than they speak. When the time is over you can still finish.
        </li>
        <li>After each answer comes one follow-up question.</li>
        <li>There are no marks until the end. Then you see all answers together.</li>
        <li>Your words are saved as you write. If your computer stops, you go on where you were.</li>
        <li>Leave out names, and anything else that shows who a patient or a colleague is.</li>
      </ul>
      <form action={action}>
        {shared ? (
          <>
            <h2 className="nhsuk-heading-m">
              The interview with code {shared.code}: {shared.count} questions
            </h2>
            <p>
              Everybody with this code gets the same questions.{" "}
              <a href="/mock">Choose other questions instead</a>
            </p>
            <input type="hidden" name="code" value={shared.code} />
          </>
        ) : (
          <Radios
            name="count"
            label="How many questions?"
            labelSize="m"
            small
            value={String(count)}
            items={mockCounts.map((number) => ({
              value: String(number),
              text: `${number} questions, at most ${Math.ceil((number * minutes) / 5) * 5} minutes`,
            }))}
          />
        )}
        <Radios
          name="extraTime"
          label="Do you need extra time?"
          labelSize="m"
          hint="Choose what helps you. No tutor sees it."
          small
          value={String(extraTime)}
          items={extraTimes.map((percent) => ({ value: String(percent), text: sayExtraTime(percent) }))}
        />
        <Checkboxes
          name="isClockHidden"
          label="The clock"
          labelSize="m"
          small
          values={isClockHidden ? ["yes"] : []}
          items={[{ value: "yes", text: "Hide the clock", hint: "You can show it again at any time." }]}
        />
        <Button>Start the interview</Button>
      </form>
      {!shared && (
        <Details summary="I have a code" open={code.problem !== undefined}>
          <form action="/mock">
            <Input
              name="code"
              label="Code"
              hint="For example, 6-K3QF9. You get the same questions as the person who gave it to you."
              error={code.problem}
              defaultValue={code.typed}
              width={10}
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
            />
            <Button variant="secondary">Use this code</Button>
          </form>
        </Details>
      )}
    </>
  );
}
