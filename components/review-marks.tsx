import { getCompetency } from "@/lib/competencies";
import { bands } from "@/lib/scoring/bands";
import type { Band, Part } from "@/lib/scoring/report";
import { bandAnchors, competencyLevels, partAnchors, partLevels } from "@/lib/tutoring/anchors";
import type { Marks } from "@/lib/tutoring/review";
import { MarkChoice, type MarkOption } from "./mark-choice";

const order: readonly Band[] = [4, 3, 2, 1, 0];

const listLevels = (levels: Record<number, string>): MarkOption[] =>
  Object.entries(levels).map(([value, text]) => ({ value: Number(value), text }));

/** The tutor's own band, parts and competency, with what each mark stands for. */
export function ReviewMarks({ marks, competencies }: { marks: Marks; competencies: readonly string[] }) {
  const names = competencies.map((id) => getCompetency(id)?.name ?? id).join(", ");
  return (
    <>
      <MarkChoice
        name="band"
        label="Your band"
        large
        value={marks.band}
        options={order.map((band) => ({
          value: band,
          text: bands[band].name,
          anchor: bandAnchors[band],
          shortcut: String(band),
        }))}
      />
      {(Object.keys(partAnchors) as Part[]).map((part) => (
        <MarkChoice
          key={part}
          name={part}
          label={partAnchors[part].name}
          asks={partAnchors[part].asks}
          options={listLevels(partLevels)}
          value={marks.parts[part]}
        />
      ))}
      <MarkChoice
        name="competency"
        label="Competency"
        asks={`Evidence of: ${names}`}
        options={listLevels(competencyLevels)}
        value={marks.competency}
      />
    </>
  );
}
