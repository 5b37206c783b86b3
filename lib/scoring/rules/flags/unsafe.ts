import { findConcealment, isDiscreet } from "../../cues/concealment";
import { findCoverUps, findShortcuts, findTelling } from "../../cues/cover-ups";
import { findAny } from "../../cues/cue";
import { findRuleBreaking } from "../../cues/rule-breaking";
import { errors, knowingly, owns, silently } from "../../cues/shortcuts";
import type { Answer } from "../../reading/answer";
import type { Question, Span } from "../../report";
import type { FlagRule } from "../../rule";

function detect(answer: Answer, question: Question): Span[] | undefined {
  const silence = silently(answer, question).filter((span) => !isDiscreet(answer, span));
  const deeds = findAny(
    knowingly,

    () => findShortcuts(answer, question.kind === "hypothetical"),
    () => findCoverUps(answer),
    () => findRuleBreaking(answer, question),
    () => findConcealment(answer, question).filter((span) => !isDiscreet(answer, span)),
  )(answer, question);
  const faults = silence.length > 0 || deeds.length > 0 ? errors(answer, question) : [];
  if (deeds.length === 0 && (silence.length === 0 || faults.length === 0)) return undefined;
  // What was told before it went wrong owns nothing.
  const since = Math.min(...[...deeds, ...faults].map(({ start }) => start));
  if ([...owns(answer, question), ...findTelling(answer)].some(({ start }) => start > since))
    return undefined;
  return findAny(
    () => deeds,
    () => silence,
  )(answer, question);
}

/**
 * Detects: the writer's own shortcut around a safety check, a record made to look right, a hidden error, or work
 * beyond their competence, told without owning it as a mistake.
 * Why panels care: patients are safe with people who check, stop and say so; an owned error is a strength.
 * Source: the marking guide's "unsafe"; the professional duty of candour.
 * A lapse that alone may be innocent counts beside words that excuse it: nobody knew, no harm, rules are for others.
 * Misses: a shortcut in words without a check, a record, a silence or an excuse; one owned only by its tone.
 */
export const rule: FlagRule = {
  id: "unsafe",
  title: "A check is skipped, or an error stays hidden",
  message:
    "A panel would worry about the marked words. Say how you keep people safe, and who you tell. If it is a mistake of yours, say so: an error that is owned counts for you.",
  detect,
  examples: {
    finds: [
      "I «skipped the calibration» to save twenty minutes.",
      "I «put tape on the sensor» and the demonstration ran well.",
      "We were short, so I «left the second check out».",
      "I «didn't bother to test» the pump because it had been fine the day before.",
      "I'd weigh one in ten and «write what I expected» for the others.",
      "There is a switch on the gate. I «put a magnet over the switch so it» thinks it is shut.",
      "He slipped off the chair. It was only a bruise, so I «didn't fill in the form».",
      "I lost a file of results. I «kept it to myself».",
      "I stuck two labels the wrong way round. I didn't «tell my senior».",
      "We just «sign for each other». It will have been done.",
    ],
    ignores: [
      "I skipped the test by mistake, so I told my boss that I hadn't done it and we tested it together.",
      "He said we should skip the photos, and I did every one.",
      "The alarm kept going off, so I silenced it, checked the line and found a kink.",
      "I dropped the box, told my supervisor what had happened and filled in the form.",
      "I could have put the same figure as the day before. I went back up the stairs and read it.",
      "He slipped off the chair. I checked him, told the nurse and filled in the form.",
      "I quietly moved him to a side room so nobody would see him upset.",
      "I would never skip a check, even on a Friday.",
      "I'd repeat it, wait for the yes, and call out done so they know. If I missed it, someone else will too.",
      "I'm not signed off on that step, but I can carry on with the ones I am, and I'd find my supervisor.",
      "I'd keep quiet while they work, and ask in the debrief what set off the alarm so I know next time.",
      "I changed where he stands so that he has a man on each side.",
      "I would not tell the family anything over the phone until I knew who they were.",
      "I peeled the labels off the jars and put new ones on, and the stall looked lovely.",
      "I hadn't been trained on the new till, so I used the quiet hour to learn it with Pat beside me.",
      "I had a nap before my night shift, so that I'd be awake for the checks, and nobody noticed that I was new.",
      "I dropped the lamp and cracked the base. I mended it and put it back on the stand so it would light again.",
      "The dose was wrong, so I changed the entry to the right one and told the pharmacist.",
      "She never let on that she was ill, and I'm proud of how we covered her rounds.",
      "I gave out the wrong bag. I went straight to the pharmacist and owned up.",
    ],
  },
};
