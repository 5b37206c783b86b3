import type { QueueFilter } from "@/db/queue";
import { competencyIds } from "@/lib/competencies";
import type { QueueState } from "@/lib/tutoring/review";

const states: readonly QueueState[] = ["to-review", "in-progress", "reviewed", "released"];
const kinds = ["own", "asks-again", "far-apart", "late"] as const;

/** The filter that an address asks for. What is no choice of ours is left out, as is a second value of the same name. */
export function readFilter(query: Record<string, string | string[] | undefined>): QueueFilter {
  const { assignment, applicant } = query;
  return {
    state: states.find((state) => state === query.state),
    assignment: typeof assignment === "string" && assignment !== "" ? assignment : undefined,
    competency: competencyIds.find((id) => id === query.competency),
    applicantId: typeof applicant === "string" && applicant !== "" ? applicant : undefined,
    only: kinds.find((kind) => kind === query.only),
  };
}

/** The filter as a query, with other values behind it: "?assignment=…&page=2", or "" for none. */
export function toQuery(filter: QueueFilter, more: Record<string, string> = {}): string {
  const { applicantId: applicant, promptId, ...rest } = filter;
  const chosen = Object.entries({ ...rest, applicant, ...more }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}

/** The filter that a form carries along as the query of its page; one attempt after another has no state. */
export function readCarriedFilter(form: FormData): Omit<QueueFilter, "state"> {
  const query = Object.fromEntries(new URLSearchParams(String(form.get("filter") ?? "")));
  const { state, ...filter } = readFilter(query);
  return filter;
}
