import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { BandCharts } from "@/components/band-charts";
import { ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { PrintButton } from "@/components/print-button";
import { ProgressCompetencies } from "@/components/progress-competencies";
import { ProgressGaps } from "@/components/progress-gaps";
import { ProgressParts } from "@/components/progress-parts";
import { listBands } from "@/db/history";
import { listMarkedAnswers } from "@/db/progress";
import { countGaps, countParts, fewestToJudge, groupProgress } from "@/lib/progress";
import { sayDate } from "@/lib/say-date";

export const metadata: Metadata = { title: "My progress" };

export default async function Progress() {
  const viewer = await requireUser("/progress");
  const answers = await listMarkedAnswers(viewer);
  const points = await listBands(viewer);
  const progress = groupProgress(points);
  const total = answers.length === 1 ? "1 answer" : `${answers.length} answers`;
  return (
    <Page wide={answers.length > 0} back="/plan">
      <h1>My progress</h1>
      {answers.length === 0 ? (
        <>
          <p>There is no mark of yours to show yet. This page fills up as you answer questions.</p>
          <ButtonLink href="/plan">See a question to start with</ButtonLink>
        </>
      ) : (
        <>
          <p className="app-report__text">
            From {total} with a mark, until {sayDate(new Date())}.{" "}
            {answers.length < fewestToJudge &&
              `That is too few to judge by: from ${fewestToJudge} on, this page says more. `}
            The marks are what published rules found in your words. They are not a panel.
          </p>
          <ProgressParts parts={countParts(answers.map(({ parts }) => parts))} answers={answers.length} />
          <ProgressCompetencies rows={progress} />
          <BandCharts charts={progress} />
          <ProgressGaps self={countGaps(answers, "selfBand")} tutor={countGaps(answers, "tutorBand")} />
          <PrintButton variant="secondary" />
        </>
      )}
    </Page>
  );
}
