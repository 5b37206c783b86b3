import type { AgreementSummary } from "@/lib/tutoring/agreement-summary";
import { AgreementSection } from "./agreement-section";

/** The three comparisons of the agreement page. `base` is the cohort's address. */
export function AgreementSections({
  base,
  agreement: { tutors, blind, informed },
}: {
  base: string;
  agreement: Record<"tutors" | "blind" | "informed", AgreementSummary>;
}) {
  return (
    <div className="app-agreements">
      <AgreementSection
        id="tutors"
        heading="Two tutors"
        summary={tutors}
        rows="the tutor who began first"
        columns="the other tutor"
      >
        <p>
          On answers that two tutors marked, neither seeing the other’s review. Bands two or more apart are in{" "}
          <a href={`${base}/moderation`}>marks far apart</a>.
        </p>
      </AgreementSection>
      <AgreementSection
        id="blind"
        heading="Tutor and automatic mark"
        summary={blind}
        rows="the tutor"
        columns="the automatic mark"
      >
        <p>Where the tutor marked before they saw the automatic mark. This is the fair comparison.</p>
      </AgreementSection>
      <AgreementSection
        id="informed"
        heading="After seeing the automatic mark"
        summary={informed}
        rows="the tutor"
        columns="the automatic mark"
      >
        <p>Where the tutor had seen the automatic mark first. It draws people along, so this tells less.</p>
      </AgreementSection>
    </div>
  );
}
