"use client";
import { useEffect, useState } from "react";
import { Button } from "./nhs/button";

type Remark = { id: string; text: string };

/** A pause in typing after which the bank is searched. */
const pause = 150;

/**
 * Remarks of the comment bank, to put into a comment or into the feedback. With JavaScript they are searched as one
 * types, at `bank`; without, they are all in the list.
 */
export function RemarkPicker({ remarks, bank }: { remarks: Remark[]; bank: string }) {
  const [found, setFound] = useState(remarks);
  const [search, setSearch] = useState<string>();

  useEffect(() => setSearch(""), []);
  useEffect(() => {
    if (!search) return setFound(remarks);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${bank}/search?${new URLSearchParams({ q: search })}`, stop);
        if (response.ok) setFound(await response.json());
      } catch {
        // Another search has begun, or the server is away: the list stays as it is.
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [search, remarks, bank]);

  return (
    <details className="app-remarks">
      <summary>Comment bank</summary>
      {search !== undefined && (
        <label className="app-remarks__search">
          Search
          <input
            className="nhsuk-input"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </label>
      )}
      <select className="app-remarks__list" name="remark" size={4} aria-label="Saved comments">
        {found.map(({ id, text }) => (
          <option value={text} key={id}>
            {text}
          </option>
        ))}
      </select>
      <p className="app-remarks__news" role="status">
        {found.length === 0 && (search ? "No comment has these words." : "Your bank is empty.")}
      </p>
      <div className="app-writer__buttons">
        <Button variant="secondary" small name="intent" value="remark-to-feedback">
          Put into feedback
        </Button>
        <Button variant="secondary" small name="intent" value="remark-to-comment">
          Put into comment
        </Button>
        <a href={bank}>Edit the bank</a>
      </div>
    </details>
  );
}
