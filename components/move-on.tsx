"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the page anew when `endsAt` has come; both are moments of the server's clock, in milliseconds. */
export function MoveOn({ endsAt, now }: { endsAt: number; now: number }) {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setTimeout(refresh, Math.max(0, endsAt - now) + 500);
    return () => clearTimeout(timer);
  }, [endsAt, now, refresh]);
  return null;
}
