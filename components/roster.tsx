import { sayDate } from "@/lib/say-date";
import { Table } from "./nhs/table";

type Person = {
  userId: string;
  name: string;
  email: string;
  role: "tutor" | "applicant";
  lastActivity: Date | null;
  answered: number;
  set: number;
  attempts: number;
  released: number;
};

/** Everybody in a cohort, for its tutors. */
export function Roster({ base, people, viewerId }: { base: string; people: Person[]; viewerId: string }) {
  const rows = people.map((person) => ({
    id: person.userId,
    cells: [
      <span className="app-wrap" key="name">
        <a href={`${base}/people/${person.userId}`}>{person.name}</a>
        <br />
        <span className="app-tags__text">{person.email}</span>
      </span>,
      person.role === "tutor" ? "Tutor" : "Applicant",
      person.lastActivity ? sayDate(person.lastActivity) : "–",
      person.role === "tutor" ? "–" : `${person.answered} of ${person.set}`,
      person.role === "tutor" ? "–" : `${person.released} of ${person.attempts}`,
      person.userId === viewerId ? (
        <a href={`${base}/settings#leave`} key="leave">
          Leave
        </a>
      ) : (
        <a href={`${base}/people/remove/${person.userId}`} key="remove">
          Remove<span className="nhsuk-u-visually-hidden"> {person.name}</span>
        </a>
      ),
    ],
  }));
  return (
    <Table
      caption={people.length === 1 ? "1 person" : `${people.length} people`}
      captionSize="m"
      columns={[
        { heading: "Name" },
        { heading: "Role" },
        { heading: "Last answer" },
        { heading: "Questions answered" },
        { heading: "Feedback released" },
        { heading: "Change", screenOnly: true },
      ]}
      rows={rows}
    />
  );
}
