"use client";
import { useEffect } from "react";
import { forgetSubmitted } from "./browser-drafts";

/** Clears this browser's copies of a draft that has become an attempt with this text. */
export function ForgetDraft({ promptId, text }: { promptId: string; text: string }) {
  useEffect(() => forgetSubmitted(promptId, text), [promptId, text]);
  return null;
}
