import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";

/** The five bands in a row, with the mark in one of them and, where given, the applicant's own and the tutor's. */
export function BandScale({
  band,
  ownBand,
  tutorBand,
}: {
  band: Band;
  ownBand?: Band | null;
  tutorBand?: Band | null;
}) {
  return (
    <ol className="app-scale">
      {([0, 1, 2, 3, 4] as const).map((step) => (
        <li className={`app-scale__step${step === band ? " app-scale__step--mark" : ""}`} key={step}>
          <span className="app-scale__number">{step}</span>
          <span className="app-scale__name">{bands[step].name}</span>
          {step === band && <strong className="app-scale__label">This mark</strong>}
          {step === ownBand && <span className="app-scale__label">Your own</span>}
          {step === tutorBand && <span className="app-scale__label">Your tutor</span>}
        </li>
      ))}
    </ol>
  );
}
