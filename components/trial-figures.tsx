import type { Trial } from "@/lib/scoring/panel/figures";
import { Table } from "./nhs/table";

const tried: readonly { group: Trial["group"]; what: string }[] = [
  { group: "faults", what: "An answer tells of something that a panel would not pass, or comes near to it" },
  { group: "contrast", what: "One thing is changed in an answer: its end, its spelling, “I” to “we”" },
  { group: "gaming", what: "A text tries to please the rules: keywords, slogans, a copied advert" },
  { group: "tricky", what: "An answer looks weak and is good, or looks good and is weak" },
];

/** How many of the texts that were written to try the engine are marked as they should be. */
export function TrialFigures({ trials }: { trials: readonly Trial[] }) {
  const count = (group: Trial["group"], read: (trial: Trial) => number) =>
    trials.reduce((sum, trial) => sum + (trial.group === group ? read(trial) : 0), 0);
  return (
    <Table
      caption="Texts that machines wrote to try the rules"
      captionSize="s"
      columns={[
        { heading: "What is tried" },
        { heading: "Texts", numeric: true },
        { heading: "Marked as they should be", numeric: true },
      ]}
      rows={tried.map(({ group, what }) => ({
        id: group,
        cells: [what, count(group, ({ of }) => of), count(group, ({ passed }) => passed)],
      }))}
    />
  );
}
