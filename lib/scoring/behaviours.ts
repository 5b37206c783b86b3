import type { CompetencyId } from "../competencies";
import type { Rule } from "./rule";
import { rule as actsEarly } from "./rules/behaviours/acts-early";
import { rule as actsWithinRemit } from "./rules/behaviours/acts-within-remit";
import { rule as adaptsToListener } from "./rules/behaviours/adapts-to-listener";
import { rule as asksForHelp } from "./rules/behaviours/asks-for-help";
import { rule as asksWhatIsNeeded } from "./rules/behaviours/asks-what-is-needed";
import { rule as bringsAlong } from "./rules/behaviours/brings-along";
import { rule as carefulWithResources } from "./rules/behaviours/careful-with-resources";
import { rule as challengesUnfairness } from "./rules/behaviours/challenges-unfairness";
import { rule as changesPractice } from "./rules/behaviours/changes-practice";
import { rule as checks } from "./rules/behaviours/checks";
import { rule as checksUnderstanding } from "./rules/behaviours/checks-understanding";
import { rule as choosesChannel } from "./rules/behaviours/chooses-channel";
import { rule as confirmsBack } from "./rules/behaviours/confirms-back";
import { rule as courteous } from "./rules/behaviours/courteous";
import { rule as creditsOthers } from "./rules/behaviours/credits-others";
import { rule as earnsTrust } from "./rules/behaviours/earns-trust";
import { rule as explains } from "./rules/behaviours/explains";
import { rule as explainsConsequence } from "./rules/behaviours/explains-consequence";
import { rule as explainsScience } from "./rules/behaviours/explains-science";
import { rule as faultFinds } from "./rules/behaviours/fault-finds";
import { rule as findsError } from "./rules/behaviours/finds-error";
import { rule as fixesCause } from "./rules/behaviours/fixes-cause";
import { rule as followsProcedure } from "./rules/behaviours/follows-procedure";
import { rule as followsUp } from "./rules/behaviours/follows-up";
import { rule as handlesConflict } from "./rules/behaviours/handles-conflict";
import { rule as holdsOff } from "./rules/behaviours/holds-off";
import { rule as honestWithPeople } from "./rules/behaviours/honest-with-people";
import { rule as includes } from "./rules/behaviours/includes";
import { rule as invitesFeedback } from "./rules/behaviours/invites-feedback";
import { rule as involvesOthers } from "./rules/behaviours/involves-others";
import { rule as keepsItGoing } from "./rules/behaviours/keeps-it-going";
import { rule as knowsLimits } from "./rules/behaviours/knows-limits";
import { rule as learnsDevice } from "./rules/behaviours/learns-device";
import { rule as listens } from "./rules/behaviours/listens";
import { rule as makesTime } from "./rules/behaviours/makes-time";
import { rule as measures } from "./rules/behaviours/measures";
import { rule as namesFeeling } from "./rules/behaviours/names-feeling";
import { rule as noticesDistress } from "./rules/behaviours/notices-distress";
import { rule as offersHelp } from "./rules/behaviours/offers-help";
import { rule as ownsError } from "./rules/behaviours/owns-error";
import { rule as ownsPart } from "./rules/behaviours/owns-part";
import { rule as patientFirst } from "./rules/behaviours/patient-first";
import { rule as plainWords } from "./rules/behaviours/plain-words";
import { rule as plansResources } from "./rules/behaviours/plans-resources";
import { rule as prioritises } from "./rules/behaviours/prioritises";
import { rule as protectsPrivacy } from "./rules/behaviours/protects-privacy";
import { rule as raisesConcern } from "./rules/behaviours/raises-concern";
import { rule as readsUp } from "./rules/behaviours/reads-up";
import { rule as reassures } from "./rules/behaviours/reassures";
import { rule as safeOutcome } from "./rules/behaviours/safe-outcome";
import { rule as sameEveryTime } from "./rules/behaviours/same-every-time";
import { rule as secondCheck } from "./rules/behaviours/second-check";
import { rule as seesWiderNeed } from "./rules/behaviours/sees-wider-need";
import { rule as seesWorkFirstHand } from "./rules/behaviours/sees-work-first-hand";
import { rule as sharesInformation } from "./rules/behaviours/shares-information";
import { rule as sharesOutWork } from "./rules/behaviours/shares-out-work";
import { rule as smallKindness } from "./rules/behaviours/small-kindness";
import { rule as spotsImprovement } from "./rules/behaviours/spots-improvement";
import { rule as staysComposed } from "./rules/behaviours/stays-composed";
import { rule as takesInitiative } from "./rules/behaviours/takes-initiative";
import { rule as teaches } from "./rules/behaviours/teaches";
import { rule as testsKnowledge } from "./rules/behaviours/tests-knowledge";
import { rule as triesOut } from "./rules/behaviours/tries-out";

/**
 * Which behaviours count for which competency: the positive indicators of the marking guide, the most telling first.
 * A behaviour that serves several competencies stands in each of their rows.
 */
export const behaviourRules: Readonly<Record<CompetencyId, readonly Rule[]>> = {
  "science-interest": [
    readsUp,
    seesWorkFirstHand,
    testsKnowledge,
    explainsScience,
    invitesFeedback,
    measures,
  ],
  "calm-under-pressure": [
    prioritises,
    staysComposed,
    seesWiderNeed,
    asksForHelp,
    knowsLimits,
    followsProcedure,
    sharesInformation,
    sharesOutWork,
    holdsOff,
    actsEarly,
    safeOutcome,
    explainsConsequence,
    raisesConcern,
  ],
  technology: [
    learnsDevice,
    followsProcedure,
    checks,
    faultFinds,
    holdsOff,
    asksForHelp,
    teaches,
    findsError,
    checksUnderstanding,
    confirmsBack,
    knowsLimits,
    explainsConsequence,
    changesPractice,
    raisesConcern,
    testsKnowledge,
    explains,
  ],
  communication: [
    adaptsToListener,
    plainWords,
    checksUnderstanding,
    confirmsBack,
    listens,
    asksWhatIsNeeded,
    explains,
    choosesChannel,
    reassures,
    followsUp,
    honestWithPeople,
    ownsError,
    courteous,
    makesTime,
    changesPractice,
  ],
  "attention-to-detail": [
    checks,
    findsError,
    explainsConsequence,
    raisesConcern,
    actsEarly,
    holdsOff,
    fixesCause,
    sameEveryTime,
    secondCheck,
    ownsError,
    changesPractice,
  ],
  interpersonal: [
    listens,
    asksWhatIsNeeded,
    namesFeeling,
    noticesDistress,
    protectsPrivacy,
    courteous,
    handlesConflict,
    earnsTrust,
    followsUp,
    honestWithPeople,
    smallKindness,
    makesTime,
    reassures,
    changesPractice,
  ],
  teamwork: [
    ownsPart,
    creditsOthers,
    sharesOutWork,
    sharesInformation,
    offersHelp,
    asksForHelp,
    handlesConflict,
    bringsAlong,
    knowsLimits,
    asksWhatIsNeeded,
    measures,
  ],
  "leadership-initiative": [
    takesInitiative,
    actsWithinRemit,
    bringsAlong,
    plansResources,
    sharesOutWork,
    ownsPart,
    ownsError,
    measures,
    teaches,
    keepsItGoing,
    creditsOthers,
    followsUp,
    knowsLimits,
    asksWhatIsNeeded,
    prioritises,
    carefulWithResources,
    raisesConcern,
    sharesInformation,
  ],
  "working-together-for-patients": [
    patientFirst,
    involvesOthers,
    raisesConcern,
    actsEarly,
    sharesInformation,
    asksForHelp,
    asksWhatIsNeeded,
    followsUp,
    explainsConsequence,
    takesInitiative,
    choosesChannel,
  ],
  "respect-and-dignity": [
    asksWhatIsNeeded,
    listens,
    protectsPrivacy,
    honestWithPeople,
    courteous,
    adaptsToListener,
    plainWords,
    smallKindness,
    explains,
    challengesUnfairness,
    reassures,
    includes,
    earnsTrust,
    handlesConflict,
    makesTime,
  ],
  "commitment-to-quality-of-care": [
    checks,
    sameEveryTime,
    ownsError,
    raisesConcern,
    invitesFeedback,
    changesPractice,
    fixesCause,
    holdsOff,
    actsEarly,
    followsProcedure,
    followsUp,
    measures,
    explainsConsequence,
    findsError,
    secondCheck,
    patientFirst,
    sharesInformation,
  ],
  compassion: [
    noticesDistress,
    namesFeeling,
    smallKindness,
    makesTime,
    listens,
    asksWhatIsNeeded,
    followsUp,
    reassures,
    protectsPrivacy,
    involvesOthers,
    asksForHelp,
    earnsTrust,
  ],
  "improving-lives": [
    spotsImprovement,
    triesOut,
    measures,
    keepsItGoing,
    asksWhatIsNeeded,
    actsWithinRemit,
    bringsAlong,
    takesInitiative,
    fixesCause,
    testsKnowledge,
  ],
  "everyone-counts": [
    includes,
    adaptsToListener,
    plainWords,
    asksWhatIsNeeded,
    challengesUnfairness,
    carefulWithResources,
    checksUnderstanding,
    confirmsBack,
    protectsPrivacy,
    involvesOthers,
    measures,
    courteous,
    takesInitiative,
    smallKindness,
    offersHelp,
  ],
};
