import type { Flag } from "@/lib/scoring/report";
import { flagKey } from "@/lib/scoring/segments";
import { EvidenceLinks } from "./evidence-links";
import { WarningCallout } from "./nhs/warning-callout";

/** What holds an answer back, the decisive first; nothing when no flag was raised. */
export function ReportFlags({ text, flags }: { text: string; flags: Flag[] }) {
  const keyed = flags.map((flag, index) => ({ ...flag, key: flagKey(index) }));
  const decisive = keyed.filter((flag) => flag.weight === "decisive");
  const minor = keyed.filter((flag) => flag.weight === "minor");
  return (
    <>
      {decisive.length > 0 && (
        <WarningCallout heading="This holds the whole answer back">
          {decisive.map((flag) => (
            <FlagText text={text} flag={flag} key={flag.id} />
          ))}
        </WarningCallout>
      )}
      {minor.length > 0 && (
        <section aria-labelledby="minor-flags">
          <h2 className="nhsuk-heading-m" id="minor-flags">
            A panel would notice
          </h2>
          {minor.map((flag) => (
            <FlagText text={text} flag={flag} key={flag.id} />
          ))}
        </section>
      )}
    </>
  );
}

function FlagText({ text, flag }: { text: string; flag: Flag & { key: string } }) {
  return (
    <div className="app-flag" id={`mark-${flag.key}`}>
      <p className="nhsuk-u-margin-bottom-2">
        {flag.evidence.length > 0 && (
          <span className="app-key app-key--flag">
            <span className="nhsuk-u-visually-hidden">Mark </span>
            {flag.key}
          </span>
        )}
        {flag.message}
      </p>
      <EvidenceLinks text={text} mark={flag.key} spans={flag.evidence} />
    </div>
  );
}
