/** A length of time in words: "2 minutes 5 seconds", "1 minute", "40 seconds". */
export function sayDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  const said = [
    minutes > 0 && `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    (rest > 0 || minutes === 0) && `${rest} ${rest === 1 ? "second" : "seconds"}`,
  ];
  return said.filter(Boolean).join(" ");
}
