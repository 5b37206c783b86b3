import type { Report } from "@/lib/scoring/report";
import { nameFinding } from "@/lib/tutoring/findings";
import type { FindingVerdict } from "@/lib/tutoring/review";
import { Details } from "./nhs/details";

const said = { accept: "agrees", dismiss: "does not agree", correct: "sees it differently" } as const;

/** Where a tutor agrees with the automatic mark and where not; nothing when they did not say. */
export function VerdictList({ verdicts, report }: { verdicts: FindingVerdict[]; report: Report }) {
  const known = verdicts.flatMap((verdict) => {
    const named = nameFinding(report, verdict);
    return named ? [{ ...verdict, ...named }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Details summary="Where your tutor agrees with the automatic mark, and where not">
      <ul>
        {known.map(({ line, rule, start, key, title, verdict, note }) => (
          <li key={`${line} ${rule} ${start}`}>
            <a href={`#mark-${key}`}>
              {key}: {title}
            </a>{" "}
            – your tutor {said[verdict]}
            {note !== "" && <span className="app-written">: {note}</span>}
          </li>
        ))}
      </ul>
    </Details>
  );
}
