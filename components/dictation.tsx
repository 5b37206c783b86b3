import { type RefObject, useRef } from "react";
import { sayState } from "./dictation-state";
import { Button } from "./nhs/button";
import { SpeakingNotes } from "./speaking-notes";
import { useDictation } from "./use-dictation";

/** What dictation says and asks at each step. Begins as soon as it is on the page. */
export function Dictation({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const place = useRef<HTMLElement>(null);
  const { state, hearing, notes, begin, fetchLanguage, open, stop, typeInstead } = useDictation(box, place);
  const { heading, sentences } = sayState(state);
  return (
    <section className="app-dictation" ref={place} tabIndex={-1} aria-labelledby="dictation">
      <h2 className="nhsuk-heading-s" id="dictation">
        {heading}
      </h2>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {state.name === "listening" && hearing && <p className="app-dictation__hearing">{hearing}</p>}
      {notes && state.name === "stopped" && <SpeakingNotes notes={notes} />}
      <div className="app-dictation__buttons">
        {state.name === "download" && (
          <Button type="button" small onClick={() => fetchLanguage(state.lang)}>
            Get the language pack
          </Button>
        )}
        {state.name === "away" && (
          <Button type="button" small onClick={() => open({ where: "away", lang: state.lang })}>
            Go on and dictate
          </Button>
        )}
        {(state.name === "away" || state.name === "download") && (
          <Button type="button" variant="secondary" small onClick={typeInstead}>
            Type instead
          </Button>
        )}
        {state.name === "listening" && (
          <Button type="button" small onClick={stop}>
            Stop dictating
          </Button>
        )}
        {state.name === "stopped" && (
          <Button type="button" variant="secondary" small onClick={begin}>
            Dictate
          </Button>
        )}
      </div>
    </section>
  );
}
