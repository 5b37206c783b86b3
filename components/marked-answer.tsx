import { cutSegments, type Mark } from "@/lib/scoring/segments";

/**
 * The answer with its evidence underlined, and after each piece the key of its mark, a link to the line or flag.
 * `titles` says what each key stands for. Words are found again by their id: `words-<key>-<number>`.
 */
export function MarkedAnswer({
  text,
  marks,
  titles,
}: {
  text: string;
  marks: Mark[];
  titles: Record<string, string>;
}) {
  return (
    <p className="app-marked">
      {cutSegments(text, marks).map(({ start, end, keys, starts, ends }) => {
        const words = text.slice(start, end);
        if (keys.length === 0) return words;
        return (
          <span key={start}>
            {starts.map(({ key, number }) => (
              <span className="app-marked__anchor" id={`words-${key}-${number}`} key={key} />
            ))}
            <mark className={markClasses(keys)}>{words}</mark>
            {ends.map(({ key }) => (
              <a
                className={`app-marked__key${isLine(key) ? "" : " app-marked__key--flag"}`}
                href={`#mark-${key}`}
                aria-label={`Mark ${key}: ${titles[key]}`}
                key={key}
              >
                {key}
              </a>
            ))}
          </span>
        );
      })}
    </p>
  );
}

function markClasses(keys: string[]): string {
  const earned = keys.filter(isLine);
  return [
    "app-marked__words",
    earned.length > 1 && "app-marked__words--shared",
    earned.length < keys.length && "app-marked__words--flag",
    ...keys.map((key) => `app-marked__words--${key}`),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Lines of the rubric have numbers, flags have letters. */
const isLine = (key: string) => /^\d/.test(key);
