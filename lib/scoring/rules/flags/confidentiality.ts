import { findIdentifyingDetails } from "../../identifying";
import type { FlagRule } from "../../rule";

/**
 * Detects: details that identify a patient, a service user, or a colleague in a sensitive matter: a record number, a
 * date of birth, or a name, bed, ward, address or age that together point at one person. A colleague's name in
 * praise, a hospital, first names in the family and "an elderly patient" are none.
 * Why panels care: confidentiality is a duty of everybody in the NHS, also in an interview.
 * Source: the marking guide's "confidentiality"; NHS Code of Practice on confidential information.
 * Misses: a nickname or an office without a named place; names in lower case; a name without any word that tells whose
 * it is.
 */
export const rule: FlagRule = {
  id: "confidentiality",
  title: "Somebody could be identified",
  message:
    "The marked words could tell a reader who this person is. Take them out: “a patient in her eighties on a surgical ward” says all that a panel needs.",
  detect: ({ text }) => {
    const spans = findIdentifyingDetails(text);
    return spans.length > 0 ? spans : undefined;
  },
  examples: {
    finds: [
      "I looked after «Joan Ellerby», «77», in «bed 4» on «Maple Ward».",
      "Her «date of birth was 3 May 1946», and the form said 1964.",
      "The label said «NHS number 943 476 5919».",
      "The lady in «bed 6» on «Ash Ward» came in on «4 March», so I asked her.",
      "«Big Kev» who runs the chip shop in Whitby was brought in after an overdose.",
      "«The vicar of Thornham» came in to our clinic with chlamydia.",
      "«Kyle Brannigan» who plays left back was coming to training with bruises.",
      "Our sister «Joanne Whitlam» had been sectioned after an overdose.",
    ],
    ignores: [
      "I rang Derek Lomas, who trained me and is the calmest man in the county.",
      "At Leeds General Infirmary I looked after an elderly patient in a side room.",
      "I ask people to say their date of birth, and hers was not the one on the form.",
      "My daughter Kirsty had an operation on a 28-bed ward.",
      "Our vicar at St Mary's in Ryde asked me to visit people in prison.",
      "Professor Alan Whitcombe at Durham taught me about addiction and rehab.",
      "My nan, 84, lives on Station Road and has dementia.",
      "My name is Sarah Jones, 24, and I was born on 3 May 2001.",
    ],
  },
};
