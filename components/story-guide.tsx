import type { Competency } from "@/lib/competencies";
import { InsetText } from "./nhs/inset-text";

/** What helps to write a story down; for a competency that has none yet, what a panel listens for. */
export function StoryGuide({ competency, isAnswer }: { competency?: Competency; isAnswer: boolean }) {
  return (
    <>
      <p>
        {isAnswer
          ? "Your answer is copied below, and you can change it here. The answer itself stays as it is."
          : "Choose one real event, at work or anywhere else. Small ones do well."}{" "}
        Leave out names, and anything else that shows who a patient or a colleague is.
      </p>
      {competency && (
        <InsetText>
          <p>
            <strong>{competency.name}.</strong> {competency.about}
          </p>
          <p className="nhsuk-u-margin-bottom-2">Think of a time when you were somebody who</p>
          <ul>
            {competency.positive.map((indicator) => (
              <li key={indicator}>{indicator}</li>
            ))}
          </ul>
        </InsetText>
      )}
    </>
  );
}
