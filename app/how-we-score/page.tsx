import type { Metadata } from "next";
import { EngineLimits } from "@/components/engine-limits";
import { FlagList } from "@/components/flag-list";
import { ContentsList } from "@/components/nhs/contents-list";
import { Table } from "@/components/nhs/table";
import { Page } from "@/components/page";
import { RubricLines, RubricTable } from "@/components/rubric-lines";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { bandFrom } from "@/lib/scoring/rubric";
import { engineVersion } from "@/lib/scoring/score-answer";

export const metadata: Metadata = { title: "How we score" };

const contents = [
  { id: "bands", text: "The five bands" },
  { id: "points", text: "Where points come from" },
  { id: "rules", text: "What we look for, with examples" },
  { id: "warnings", text: "What can lower a band" },
  { id: "limits", text: "What we cannot see" },
];

export default function HowWeScore() {
  return (
    <Page>
      <h1>How we score</h1>
      <p className="nhsuk-lede-text">
        Fixed rules read your answer and add up points. The same answer always gets the same mark, and you can
        read every rule here.
      </p>
      <ContentsList items={contents} />
      <h2 id="bands">The five bands</h2>
      <p>Your points put your answer in one of five bands.</p>
      <Table
        caption="Bands and the points from which they begin"
        columns={[
          { heading: "Band" },
          { heading: "Points from", numeric: true },
          { heading: "What it means" },
        ]}
        rows={([4, 3, 2, 1, 0] satisfies Band[]).map((band) => ({
          id: String(band),
          cells: [`${band} ${bands[band].name}`, bandFrom[band], bands[band].meaning],
        }))}
      />
      <h2 id="points">Where points come from</h2>
      <p>An answer can earn 100 points. What counts most depends on the kind of question.</p>
      <RubricTable />
      <p>
        The points follow our own marking guide. Where each band begins was set so that marks agree with a
        collection of practice answers, marked on that guide by machines. No NHS panel has marked them.
      </p>
      <h2 id="rules">What we look for, with examples</h2>
      <p>
        Underlined words are the evidence. A sentence under “Does not count” comes near, but shows too little.
      </p>
      <RubricLines />
      <h2 id="warnings">What can lower a band</h2>
      <p>Some things worry a panel so much that points alone cannot make up for them.</p>
      <FlagList />
      <h2 id="limits">What we cannot see</h2>
      <EngineLimits />
      <p className="nhsuk-body-s">These are the rules of engine version {engineVersion}.</p>
    </Page>
  );
}
