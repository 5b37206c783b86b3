import { unsafePairs } from "@/lib/scoring/panel/figures";

/** What the marks cannot tell, in plain words. */
export function EngineLimits() {
  return (
    <>
      <p>The rules look at words and at who does what in a sentence. They do not understand your answer.</p>
      <ul>
        <li>They cannot tell if your story is true, or if what you did was the best thing to do.</li>
        <li>
          They warn of something unsafe only when its words say so. In {unsafePairs.pairs} answers that tell
          it in other words they found {unsafePairs.found}. No warning does not mean that all is well.
        </li>
        <li>They cannot check clinical facts, or the procedures of a hospital.</li>
        <li>They do not hear your voice or see your face, and they cannot ask you anything.</li>
        <li>They miss good things that are said in an unusual way, and misspelt words.</li>
        <li>
          They sometimes count words that mean something else. The report shows them, so that you can tell.
        </li>
        <li>They read English only.</li>
        <li>
          They mark one answer. A panel hears several and puts them together, so look at how you do over many
          answers and not at one mark.
        </li>
      </ul>
      <p>
        Sentences written to please the rules may earn points here. They will not help you with a panel, who
        will ask what happened next.
      </p>
    </>
  );
}
