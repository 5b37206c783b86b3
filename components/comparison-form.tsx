import { sayMoment } from "@/lib/say-date";
import type { Band } from "@/lib/scoring/report";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

/** Chooses two attempts at a prompt; with only two there is nothing to choose. */
export function ComparisonForm({
  promptId,
  attempts,
  first,
  second,
}: {
  promptId: string;
  attempts: { id: string; createdAt: Date; report: { band: Band } }[];
  first: string;
  second: string;
}) {
  if (attempts.length < 3) return null;
  const items = attempts.map(({ id, createdAt, report }) => ({
    value: id,
    text: `${sayMoment(createdAt)}, band ${report.band}`,
  }));
  return (
    <form action="/attempts/compare" className="app-filter app-history-filter">
      <input type="hidden" name="prompt" value={promptId} />
      <Select name="a" label="First answer" items={items} defaultValue={first} />
      <Select name="b" label="Second answer" items={items} defaultValue={second} />
      <Button variant="secondary">Compare</Button>
    </form>
  );
}
