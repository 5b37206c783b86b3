import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireCohort } from "@/app/tutor/require-cohort";
import { AgreementHelp } from "@/components/agreement-help";
import { AgreementOverview } from "@/components/agreement-overview";
import { AgreementSections } from "@/components/agreement-sections";
import { FarApartList } from "@/components/far-apart-list";
import { Page } from "@/components/page";
import { getAgreement, listFarApart } from "@/db/agreement";
import { getCompetency } from "@/lib/competencies";

export const metadata: Metadata = { title: "Agreement" };

export default async function Agreement({ params, searchParams }: PageProps<"/tutor/[cohort]/agreement">) {
  const { cohort: id } = await params;
  const base = `/tutor/${id}`;
  const query = await searchParams;
  const { viewer, cohort } = await requireCohort(id, "/agreement");
  const found = await getAgreement(viewer, id);
  if (!found) notFound();
  const chosen = found.byCompetency.find(({ competency }) => competency === query.competency);
  return (
    <Page wide back={chosen && `${base}/agreement`}>
      <h1>
        <span className="nhsuk-caption-l">{cohort.name}</span>
        Agreement{chosen && `: ${getCompetency(chosen.competency)?.name}`}
      </h1>
      <div className="app-measure">
        <AgreementHelp />
      </div>
      <AgreementSections base={base} agreement={chosen?.agreement ?? found.all} />
      {!chosen && <AgreementOverview address={`${base}/agreement`} rows={found.byCompetency} />}
      <FarApartList base={base} rows={await listFarApart(viewer, id, chosen?.competency)} />
    </Page>
  );
}
