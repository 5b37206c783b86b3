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
                className={`app-marked__key${keyClass(key)}`}
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

function keyClass(key: string): string {
  if (isComment(key)) return " app-marked__key--comment";
  return isLine(key) ? "" : " app-marked__key--flag";
}

function markClasses(keys: string[]): string {
  const engine = keys.filter((key) => !isComment(key));
  const earned = engine.filter(isLine);
  return [
    engine.length > 0 ? "app-marked__words" : "app-marked__plain",
    earned.length < engine.length && "app-marked__words--flag",
    engine.length < keys.length && "app-marked__words--comment",
    ...keys.map((key) => `app-marked__words--${key}`),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Lines of the rubric have numbers, flags have letters, a tutor's comments a T with a number. */
const isLine = (key: string) => /^\d/.test(key);
const isComment = (key: string) => /^T\d/.test(key);
