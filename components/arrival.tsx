"use client";
import { useEffect, useRef } from "react";

/** What has just happened, said first on the page that it led to. With JavaScript it takes the focus; nothing for no text. */
export function Arrival({ text, urgent }: { text: string | undefined; urgent?: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other news is another arrival.
  useEffect(() => line.current?.focus(), [text]);
  if (!text) return null;
  return (
    <p
      className={urgent ? "app-arrival app-arrival--urgent" : "app-arrival"}
      role={urgent ? "alert" : "status"}
      tabIndex={-1}
      ref={line}
    >
      {text}
    </p>
  );
}
