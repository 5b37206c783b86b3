import type { HoldingAction } from "./held-form";
import { Details } from "./nhs/details";
import { RemarkForm } from "./remark-form";

type Remark = { id: string; text: string; isOwn: boolean; sharedWith: string | null };

/** The remarks of a bank; one's own can be changed. */
export function RemarkList({
  remarks,
  action,
  address,
  cohortName,
}: {
  remarks: Remark[];
  action: HoldingAction;
  address: string;
  cohortName: string;
}) {
  if (remarks.length === 0) return <p>No comments here.</p>;
  return (
    <ul className="app-remark-list">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <p className="app-given__text">{remark.text}</p>
          {remark.sharedWith && (
            <p className="nhsuk-hint nhsuk-u-margin-bottom-2">
              {remark.isOwn
                ? `Shared in ${remark.sharedWith}`
                : `Another tutor’s, shared in ${remark.sharedWith}`}
            </p>
          )}
          {remark.isOwn && (
            <Details
              summary={
                <>
                  Change<span className="nhsuk-u-visually-hidden">: {remark.text}</span>
                </>
              }
            >
              <RemarkForm action={action} address={address} cohortName={cohortName} remark={remark} />
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
}
