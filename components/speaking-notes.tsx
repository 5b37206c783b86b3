import { sayDuration } from "@/lib/mock/say-duration";
import type { SpeakingAdvice } from "@/lib/speaking";

/** Speaking time, pace and fillers of what was dictated on this page: advice, and never a mark. */
export function SpeakingNotes({ notes: { seconds = 0, pace, fillers, advice } }: { notes: SpeakingAdvice }) {
  return (
    <div className="app-dictation__notes">
      <h3 className="nhsuk-heading-xs">How you spoke</h3>
      <ul>
        {seconds >= 1 && (
          <li>
            You spoke for {sayDuration(Math.round(seconds))}
            {pace === undefined ? "." : `, about ${pace} words a minute.`}
          </li>
        )}
        {fillers.length > 0 && <li>Fillers: {fillers.map(sayCount).join(", ")}.</li>}
        {advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="nhsuk-hint">
        This is advice only and changes no mark. Many browsers leave sounds such as “um” out.
      </p>
    </div>
  );
}

const sayCount = ({ filler, count }: SpeakingAdvice["fillers"][number]) =>
  `“${filler}” ${count === 1 ? "once" : `${count} times`}`;
