import { getCompetency } from "@/lib/competencies";
import type { Profile } from "@/lib/mock/profile";
import { ButtonLink } from "./nhs/button";

/** Where to go after a mock interview: practise what went worst, or ask the same questions again. */
export function MockNext({ profile, code }: { profile: Profile; code: string }) {
  const weakest = findWeakest(profile);
  return (
    <section aria-labelledby="next">
      <h2 className="nhsuk-heading-m" id="next">
        What next
      </h2>
      <p>
        Open the report of an answer above: it shows the words that counted, and what would lift it most. Then
        practise one question at a time.
      </p>
      <ButtonLink href={weakest ? `/practise?competency=${weakest.id}` : "/practise"}>
        {weakest ? `Practise: ${weakest.name}` : "Choose a question"}
      </ButtonLink>
      <p>
        Whoever opens this link gets the same questions:{" "}
        <a href={`/mock?code=${code}`}>interview with code {code}</a>. They do not see your answers.
      </p>
    </section>
  );
}

/** The first competency with the lowest band, where that is less than satisfactory. */
function findWeakest({ competencies }: Profile) {
  const lowest = (bands: readonly number[]) => Math.min(...bands);
  const [weakest] = competencies
    .filter(({ bands }) => lowest(bands) < 3)
    .sort((a, b) => lowest(a.bands) - lowest(b.bands));
  return weakest && getCompetency(weakest.competency);
}
