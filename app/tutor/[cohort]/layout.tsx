import { getViewer } from "@/app/auth";
import { CohortNavigation } from "@/components/cohort-navigation";
import { getTutoredCohort } from "@/db/cohorts";

/** The way between the pages of a cohort. Each page asks for itself whether it may be seen. */
export default async function CohortLayout({ params, children }: LayoutProps<"/tutor/[cohort]">) {
  const viewer = await getViewer();
  const cohort = viewer && (await getTutoredCohort(viewer, (await params).cohort));
  return (
    <>
      {cohort && <CohortNavigation id={cohort.id} name={cohort.name} isArchived={cohort.isArchived} />}
      {children}
    </>
  );
}
