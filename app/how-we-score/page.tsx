import type { Metadata } from "next";
import { AgreementFigures } from "@/components/agreement-figures";
import { BandNeeds } from "@/components/band-needs";
import { EngineLimits } from "@/components/engine-limits";
import { FlagList } from "@/components/flag-list";
import { ContentsList } from "@/components/nhs/contents-list";
import { Table } from "@/components/nhs/table";
import { Page } from "@/components/page";
import { RubricLines, RubricTable } from "@/components/rubric-lines";
import { TrialFigures } from "@/components/trial-figures";
import { bands } from "@/lib/scoring/bands";
import { allFigures, trials } from "@/lib/scoring/panel/figures";
import type { Band } from "@/lib/scoring/report";
import { bandFrom } from "@/lib/scoring/rubric";
import { engineVersion } from "@/lib/scoring/score-answer";

export const metadata: Metadata = { title: "How we score" };

const contents = [
  { id: "bands", text: "The five bands" },
  { id: "points", text: "Where points come from" },
  { id: "rules", text: "What we look for, with examples" },
  { id: "warnings", text: "What can lower a band" },
  { id: "agreement", text: "How far our marks can be trusted" },
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
      <BandNeeds />
      <h2 id="points">Where points come from</h2>
      <p>An answer can earn 100 points. What counts most depends on the kind of question.</p>
      <RubricTable />
      <p>
        The points follow our own marking guide. How many findings earn a part in full, and where each band
        begins, was set so that our marks agree with{" "}
        <a href="#agreement">practice answers that were marked on that guide</a>.
      </p>
      <h2 id="rules">What we look for, with examples</h2>
      <p>
        Underlined words are the evidence. A sentence under “Does not count” comes near, but shows too little.
      </p>
      <RubricLines />
      <h2 id="warnings">What can lower a band</h2>
      <p>Some things worry a panel so much that points alone cannot make up for them.</p>
      <FlagList />
      <h2 id="agreement">How far our marks can be trusted</h2>
      <p>
        We compare our marks with those of other markers, on sets of practice answers. Machines wrote these
        answers, and machines marked them on our marking guide: three for each answer of the first set, one
        for each of the others. No NHS panel and no applicant took part, so the figures cannot say how a panel
        would mark you.
      </p>
      <p>
        We built the rules while looking at the first set. The other sets are closer to an answer that we have
        not seen, though we have read half of each since. In the fourth, long answers are no better than short
        ones: counting words helps little there.
      </p>
      <AgreementFigures sets={allFigures} />
      <TrialFigures trials={trials} />
      <p>
        Most mistakes are between bands 1 and 2: one person’s thin example is another’s claim. One answer is
        no verdict. <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC4136634/">A published study</a> found
        that it takes at least six questions before marks say something dependable about a person.
      </p>
      <h2 id="limits">What we cannot see</h2>
      <EngineLimits />
      <p className="nhsuk-body-s">These are the rules of engine version {engineVersion}.</p>
    </Page>
  );
}
