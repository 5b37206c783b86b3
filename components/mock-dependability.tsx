import type { Profile } from "@/lib/mock/profile";

/** How far one can rely on a profile of this many answers. */
export function MockDependability({ value, answers, forSeven, forEight }: Profile["dependability"]) {
  return (
    <section aria-labelledby="dependability">
      <h2 className="nhsuk-heading-m" id="dependability">
        How far to rely on this
      </h2>
      <p>
        Every question suits one person better than another.{" "}
        {answers === 1 ? "One answer" : `${answers} answers`} together would be dependable to about{" "}
        <strong>{value.toFixed(2)}</strong>, where 1 is perfect. It takes about {forSeven} answers for 0.70,
        and {forEight} for 0.80. So take the bands as a hint where to practise, not as a verdict.
      </p>
      <p className="nhsuk-body-s">
        The figure comes from{" "}
        <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC4136634/">
          a study of interviews for training places in general practice
        </a>
        , in which people marked each question. For the rules of this site it is our best guess, not a
        measurement.
      </p>
    </section>
  );
}
