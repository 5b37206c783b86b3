/**
 * Types for the deep imports of `natural` that this project uses. The package's own root types would pull in its
 * databases and servers; these are the only doors.
 */
declare module "natural/lib/natural/stemmers/porter_stemmer" {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module "natural/lib/natural/brill_pos_tagger/lib/Lexicon" {
  export default class Lexicon {
    constructor(language: "EN");
    /** About 92,000 English word forms, each with its Penn Treebank tags, the most frequent first. */
    lexicon: Record<string, readonly string[]>;
  }
}
