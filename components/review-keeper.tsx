"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { keepReview } from "./keep-review";

/** Saves the form that it stands in as one types, and says so. Without JavaScript the buttons of the form do. */
export function ReviewKeeper({ url, version }: { url: string; version: number }) {
  const field = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState("");
  const router = useRouter();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a review is kept from the first moment to the last; `url` names it.
  useEffect(() => {
    if (!field.current?.form) return;
    return keepReview({
      form: field.current.form,
      field: field.current,
      url,
      show: setNews,
      reload: () => router.refresh(),
    });
  }, [url]);

  return (
    <>
      <input type="hidden" name="version" defaultValue={version} ref={field} />
      <p className="app-review__status" role="status">
        {news}
      </p>
    </>
  );
}
