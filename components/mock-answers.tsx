import type { JoinedReport } from "@/lib/follow-up/score-with-reply";
import { readTaken, type Turn } from "@/lib/mock/clock";
import { sayDuration } from "@/lib/mock/say-duration";
import { bands } from "@/lib/scoring/bands";
import type { Report } from "@/lib/scoring/report";
import { Tag } from "./nhs/tag";

type Result = {
  position: number;
  attemptId: string;
  turn: Turn;
  report: Report;
  reply: { joined: JoinedReport } | undefined;
};

/** The questions of a finished interview, each with its band, its time and the way to its report. */
export function MockAnswers({
  asked,
  results,
}: {
  asked: { position: number; prompt: { text: string } }[];
  results: Result[];
}) {
  return (
    <section aria-labelledby="answers">
      <h2 className="nhsuk-heading-m" id="answers">
        Question by question
      </h2>
      <ol className="app-prompts">
        {asked.map(({ position, prompt }) => {
          const result = results.find((one) => one.position === position);
          return (
            <li className="app-prompts__item" key={position}>
              <h3 className="app-prompts__text">
                {position + 1}.{" "}
                {result ? <a href={`/attempts/${result.attemptId}`}>{prompt.text}</a> : prompt.text}
              </h3>
              {result ? <ResultLine {...result} /> : <p className="app-tags__text">Not answered</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function ResultLine({ turn, report, reply }: Result) {
  const { band, points, words } = reply?.joined.report ?? report;
  const gained = reply?.joined.gained.points;
  const said = [
    `${points} of 100 points`,
    ...(gained === undefined ? [] : [sayGain(gained)]),
    `${words} words`,
    ...sayTaken(turn),
  ];
  return (
    <p className="app-tags">
      <Tag colour={band >= 3 ? "aqua-green" : "grey"}>
        Band {band}: {bands[band].name}
      </Tag>
      <span className="app-tags__text">{said.join(" · ")}</span>
    </p>
  );
}

function sayGain(points: number): string {
  if (points === 0) return "your reply changed nothing";
  return `${points > 0 ? "+" : "−"}${Math.abs(points)} by your reply`;
}

function sayTaken(turn: Turn): string[] {
  const time = readTaken(turn);
  if (!time) return ["not sent when the interview was finished"];
  const taken = `took ${sayDuration(time.taken)} of ${sayDuration(turn.times.answering)}`;
  return time.late > 0 ? [taken, `${sayDuration(time.late)} over`] : [taken];
}
