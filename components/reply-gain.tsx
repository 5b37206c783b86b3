import { isFromReply, type JoinedReport, joinReply } from "@/lib/follow-up/score-with-reply";
import type { Probe } from "@/lib/prompts/prompt";
import { bands } from "@/lib/scoring/bands";
import type { Report } from "@/lib/scoring/report";
import { joinSpans } from "@/lib/scoring/segments";

type Reply = { probe: Probe; text: string; joined: JoinedReport };

/** The reply to a follow-up question, and what it added to the mark of the answer, whose own report is `before`. */
export function ReplyGain({ answer, before, reply }: { answer: string; before: Report; reply: Reply }) {
  const { probe, text, joined } = reply;
  const { gained, report } = joined;
  const alone = report.points - gained.points;
  const raised = report.flags.filter(({ id }) => gained.raised.includes(id));
  return (
    <div className="app-reply">
      {probe.text !== before.followUp.text && <p>You were asked: {probe.text}</p>}
      <h3 className="nhsuk-heading-s">Your reply</h3>
      <p className="app-plain-answer">{text}</p>
      <h3 className="nhsuk-heading-s">What it added</h3>
      <p>
        Answer and reply together: <strong>{report.points} of 100 points</strong> ({sayChange(gained.points)}
        ),{" "}
        {gained.band.from === gained.band.to
          ? `still band ${gained.band.to}, ${bands[gained.band.to].name}.`
          : `band ${gained.band.to}, ${bands[gained.band.to].name}, where it was ${gained.band.from}.`}
      </p>
      {alone !== before.points && (
        <p>
          The rules have changed since your answer was marked. By those of today it earns {alone} on its own.
        </p>
      )}
      {gained.lines.length > 0 && (
        <ul>
          {gained.lines.map(({ line, title, points }) => (
            <li key={line}>
              {title}: {sayChange(points)}
              {quote(line, answer, reply)}
            </li>
          ))}
        </ul>
      )}
      {gained.lines.length === 0 && <p>It earned nothing new. Answer just what was asked, with one fact.</p>}
      {gained.settled.length > 0 && <p>It also answers what a panel would have minded before.</p>}
      {raised.map(({ id, message }) => (
        <p key={id}>A panel would notice this in it: {message}</p>
      ))}
    </div>
  );
}

/** The words of the reply that count on this line. */
function quote(id: string, answer: string, { text, joined }: Reply): string {
  const whole = joinReply(answer, text);
  const spans =
    joined.report.lines.find((line) => line.id === id)?.findings.flatMap((one) => one.evidence) ?? [];
  const own = joinSpans(spans, whole.length).filter((span) => isFromReply(span, joined));
  if (own.length === 0) return "";
  return `, for ${own.map(({ start, end }) => `“${whole.slice(start, end)}”`).join(", ")}`;
}

function sayChange(points: number): string {
  if (points === 0) return "no change";
  return `${points > 0 ? "+" : "−"}${Math.abs(points)} ${Math.abs(points) === 1 ? "point" : "points"}`;
}
