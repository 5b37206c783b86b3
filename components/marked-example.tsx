/** The example of a rule, in which « and » stand around each piece of evidence: they become underlined. */
export function MarkedExample({ text }: { text: string }) {
  return text.split(/[«»]/).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place only, and never moves.
      <mark className="app-marked__words" key={index}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
