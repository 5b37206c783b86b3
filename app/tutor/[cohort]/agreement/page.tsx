import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { AgreementHelp } from "@/components/agreement-help";
import { AgreementOverview } from "@/components/agreement-overview";
import { AgreementSection } from "@/components/agreement-section";
import { FarApartList } from "@/components/far-apart-list";
import { Page } from "@/components/page";
import { getAgreement, listFarApart } from "@/db/agreement";
import { getCohort } from "@/db/cohorts";
import { getCompetency } from "@/lib/competencies";

export const metadata: Metadata = { title: "Agreement" };

export default async function Agreement({ params, searchParams }: PageProps<"/tutor/[cohort]/agreement">) {
  const { cohort: id } = await params;
  const base = `/tutor/${id}`;
  const viewer = await requireUser(`${base}/agreement`);
  const query = await searchParams;
  const cohort = await getCohort(viewer, id);
  const found = await getAgreement(viewer, id);
  if (!cohort || !found) notFound();
  const chosen = found.byCompetency.find(({ competency }) => competency === query.competency);
  const { tutors, blind, informed } = chosen?.agreement ?? found.all;
  return (
    <Page wide back={chosen ? `${base}/agreement` : base}>
      <h1>
        <span className="nhsuk-caption-l">{cohort.name}</span>
        Agreement{chosen && `: ${getCompetency(chosen.competency)?.name}`}
      </h1>
      <div className="app-measure">
        <AgreementHelp />
      </div>
      <div className="app-agreements">
        <AgreementSection
          id="tutors"
          heading="Two tutors"
          summary={tutors}
          rows="the tutor who marked first"
          columns="the other tutor"
        >
          <p>
            On answers that two tutors marked, neither seeing the other’s review. Bands two or more apart are
            in <a href={`${base}/moderation`}>moderation</a>.
          </p>
        </AgreementSection>
        <AgreementSection
          id="blind"
          heading="Tutor and automatic mark"
          summary={blind}
          rows="the tutor"
          columns="the automatic mark"
        >
          <p>Where the tutor marked before they saw the automatic mark. This is the fair comparison.</p>
        </AgreementSection>
        <AgreementSection
          id="informed"
          heading="After seeing the automatic mark"
          summary={informed}
          rows="the tutor"
          columns="the automatic mark"
        >
          <p>Where the tutor had seen the automatic mark first. It draws people along, so this tells less.</p>
        </AgreementSection>
      </div>
      {!chosen && <AgreementOverview address={`${base}/agreement`} rows={found.byCompetency} />}
      <FarApartList base={base} rows={await listFarApart(viewer, id, chosen?.competency)} />
    </Page>
  );
}
