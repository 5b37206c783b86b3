import { Audience } from "@/components/audience";
import { getCohort, listCohorts } from "@/db/cohorts";
import type { Audience as Seen } from "@/db/shared-attempts";
import type { Viewer } from "@/db/viewer";
import { shareWith, stopSharing } from "./actions";

/** Who can see this attempt of the viewer, `seen`, and with which of their cohorts they can share it. */
export async function AudienceSection({
  viewer,
  attemptId,
  seen,
}: {
  viewer: Viewer;
  attemptId: string;
  seen: Seen[];
}) {
  const cohorts = (await listCohorts(viewer)).filter(
    ({ id, role, isArchived }) =>
      role === "applicant" && !isArchived && !seen.some(({ cohortId }) => cohortId === id),
  );
  const open = await Promise.all(cohorts.map(({ id }) => getCohort(viewer, id)));
  return (
    <Audience
      seen={seen.map(({ cohortId, cohortName, ...rest }) => ({ id: cohortId, name: cohortName, ...rest }))}
      open={open.filter((cohort) => cohort !== undefined)}
      share={shareWith.bind(null, attemptId)}
      withdraw={stopSharing.bind(null, attemptId)}
    />
  );
}
