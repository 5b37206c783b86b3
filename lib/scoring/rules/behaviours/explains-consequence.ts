import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What could have come of it. */
const harms =
  "ill|harm|hurt|die|died|kill|injure|damage|wrong|=missed|lost|fail|delay|reaction|overdose|bleed|burnt|collapse|infection|poisoned|wasted|stranded|unsafe|dangerous|crushed|worse|=late|blown";

/**
 * Detects: the harm that was possible: who could have been hurt, what would have been lost, why it mattered.
 * Why panels care: a check means something to somebody who knows what it prevents.
 * Source: the marking guide's "explains its consequence".
 * Misses: a danger that only somebody of that trade would see in the bare facts.
 */
export const rule: Rule = {
  id: "explains-consequence",
  title: "You say what could go wrong",
  advice: "Say what could happen if nobody acts.",
  detect: findCues(
    { mood: "any", polarity: "any", whole: true },
    `could|might|may|would|can have <8> ${harms}`,
    `could|might|can|would <1> make|cause|lead|mean|give|get|be|hurt|kill|harm|tie|put <6> ${harms}`,
    `better|safer|cheaper|worse|rather than|of a|an|the|someone|somebody <2> ${harms}|mistake`,
    "wrong person|patient|man|woman|child|baby|dose|drug|part|test|blood|one <3> have|get|go|given|inside|treated|tested",
    "somebody|someone|anyone|child|patient|customer|baby|person <5> could|might|would have <1> eaten|drunk|taken|swallowed",
    "would|'d|could|might have <1> gone|go <2> wrong|=out|someone|somebody",
    "would|'d|could|might have <1> cut|burn|choke|drown|electrocute|slip|fall|trip|break|scald|faint",
    "would|could|might have cost <4>",
    "could|might|would|can end <1> in|with|up",
    "or worse",
    "if <8> would|could|might|'d <6> wrong|ill|harm|hurt|die|=missed|lost|crushed|allergy",
    "if <4> fall|fell|collapse|leak|burst|fail <8> would|could|might|nobody <5>",
    "=risk|danger of|that|to <5>",
    "could|might|would <1> harm|hurt|kill|injure|die|suffer",
    "because|since|as <5> wrong|missed|=late <8> than|would|could|can",
  ),
  examples: {
    finds: [
      "He «would have cut his hand on it».",
      "Starting late «is better than a wrong part inside somebody».",
      "That flour «could have made a child seriously ill».",
      "«If it had leaked somebody would have been hurt».",
      "The wrong tube «could cause a delay for him».",
    ],
    ignores: [
      "I could see that I had it wrong.",
      "I could have taken the bus.",
      "It would be nice to work there.",
      "He was ill that day.",
      "You might have the missing half.",
    ],
  },
};
