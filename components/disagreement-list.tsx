import { sayDate } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { HeldForm, type HoldingAction } from "./held-form";
import { MarkChoice } from "./mark-choice";
import { Button } from "./nhs/button";
import { Card } from "./nhs/card";
import { Textarea } from "./nhs/textarea";

type Disagreement = {
  attemptId: string;
  code: string;
  applicant: { name: string } | undefined;
  promptText: string;
  createdAt: Date;
  marks: { tutor: string | null; band: Band }[];
};

const order: readonly Band[] = [4, 3, 2, 1, 0];

/** Answers whose two blind bands are far apart, each with the form that settles it. */
export function DisagreementList({
  disagreements,
  hrefOf,
  action,
  address,
}: {
  disagreements: Disagreement[];
  hrefOf: (attemptId: string) => string;
  action: HoldingAction;
  address: string;
}) {
  if (disagreements.length === 0) return <p>Nothing to settle now.</p>;
  return disagreements.map(({ attemptId, code, applicant, promptText, createdAt, marks }) => (
    <Card key={attemptId} heading={<a href={hrefOf(attemptId)}>{promptText}</a>} size="s">
      <p>
        {applicant?.name ?? `Answer ${code}`} · {sayDate(createdAt)}
      </p>
      <ul>
        {marks.map(({ tutor, band }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: former tutors have no name to tell them apart.
          <li key={index}>
            {tutor ?? "A former tutor"}: {band} – {bands[band].name}
          </li>
        ))}
      </ul>
      <HeldForm action={action} address={address}>
        <input type="hidden" name="attempt" value={attemptId} />
        <MarkChoice
          name="band"
          label="Settled band"
          options={order.map((band) => ({ value: band, text: bands[band].name }))}
          value={undefined}
        />
        <Textarea name="note" id={`note-${attemptId}`} label="Note for tutors" rows={2} maxLength={10_000} />
        <Button small>Settle</Button>
      </HeldForm>
    </Card>
  ));
}
