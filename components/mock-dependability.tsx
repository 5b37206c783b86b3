import type { Profile } from "@/lib/mock/profile";
import { Details } from "./nhs/details";

/** How far one can rely on a profile of this many answers. */
export function MockDependability({ value, answers, forSeven, forEight }: Profile["dependability"]) {
  return (
    <section aria-labelledby="dependability">
      <h2 className="nhsuk-heading-m" id="dependability">
        How far to rely on this
      </h2>
      <p>
        Every question suits one person better than another, so a few answers give a rough picture. Take the
        bands as a hint where to practise, not as a verdict. After about {forEight} different questions the
        picture is steadier.
      </p>
      <Details summary="The figures behind this">
        <p>
          {answers === 1 ? "One answer" : `${answers} answers`} together would be dependable to about{" "}
          {value.toFixed(2)}, where 1 is perfect. It takes about {forSeven} answers for 0.70, and {forEight}{" "}
          for 0.80.
        </p>
        <p>
          They come from{" "}
          <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC4136634/">
            a study of interviews for training places in general practice
          </a>
          , in which people marked each question. For the rules of this site they are our best guess, not a
          measurement.
        </p>
      </Details>
    </section>
  );
}
