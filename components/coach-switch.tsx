import { useEffect, useState, useSyncExternalStore } from "react";
import type { Question } from "@/lib/scoring/report";
import { Button } from "./nhs/button";

/** What an answer form needs to offer the coach. Without `remember`, as for visitors, this browser keeps the choice. */
export type CoachOffer = {
  question: Question;
  isOn: boolean;
  /** Keeps the choice of the person who is signed in. @returns whether it could */
  remember?: (isOn: boolean) => Promise<boolean>;
};

const setting = "steadyhand-coach";

/** Whether the coach is on, and the way to change that; off where it is not offered. */
export function useCoachChoice(offer: CoachOffer | undefined) {
  const [isOn, setOn] = useState(offer?.isOn ?? false);
  const [isKept, setKept] = useState(true);
  const isVisitor = offer !== undefined && offer.remember === undefined;

  useEffect(() => {
    if (isVisitor) setOn(readChoice());
  }, [isVisitor]);

  async function choose(next: boolean) {
    setOn(next);
    setKept(await (offer?.remember ?? keepChoice)(next).catch(() => false));
  }
  return { isOn, isKept, choose };
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(setting) === "on";
  } catch {
    // Storage is blocked: nothing was chosen.
    return false;
  }
}

async function keepChoice(isOn: boolean): Promise<boolean> {
  localStorage.setItem(setting, isOn ? "on" : "off");
  return true;
}

/** Turns the coach on and off. Without JavaScript there is none: the report shows the same parts. */
export function CoachSwitch({ isOn, isKept, choose }: ReturnType<typeof useCoachChoice>) {
  const hasScripts = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return (
    <>
      <noscript>
        <p className="nhsuk-hint">
          The coach needs JavaScript, which is off. Your report shows the same parts.
        </p>
      </noscript>
      {hasScripts && (
        <Button type="button" variant="secondary" small onClick={() => choose(!isOn)}>
          {isOn ? "Turn the coach off" : "Turn the coach on"}
        </Button>
      )}
      {hasScripts && isOn && <a href="#coach">Read the coach’s notes</a>}
      {!isKept && <p className="nhsuk-hint">Your choice holds on this page only: it could not be kept.</p>}
    </>
  );
}
