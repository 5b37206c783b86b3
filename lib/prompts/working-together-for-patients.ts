import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const workingTogetherForPatientsPrompts: readonly Prompt[] = [
  {
    id: "together-needed-others",
    text: "Tell me about a time when you could help somebody only by working with people outside your own group.",
    kind: "past",
    competencies: ["working-together-for-patients", "teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says who it was for: a customer, a pupil, a neighbour, a patient",
        "went to the others first, and learnt how they work",
        "passed on everything that they had to know",
        "followed it to the end, and not only until it was somebody else's job",
      ],
      negative: ["complains about the others", "passed it on and considered it finished"],
    },
    probes: [
      { gap: "situation", text: "Who needed help, and why was your own group not enough?" },
      { gap: "own-part", text: "What did you do to bring the others in?" },
      { gap: "result", text: "What did it change for the person you wanted to help?" },
    ],
    minutes: 2,
  },
  {
    id: "together-something-not-right",
    text: "Describe a time when you thought that something was not safe or not right, and others did not seem to see it.",
    kind: "past",
    competencies: ["working-together-for-patients", "commitment-to-quality-of-care"],
    setting: "everyday",
    listensFor: {
      positive: [
        "spoke up soon, to a person who was able to act",
        "described facts, and did not accuse anybody",
        "told somebody else when the first person did nothing",
        "says who was protected by it",
      ],
      negative: ["told a friend but nobody in charge", "kept quiet to avoid trouble"],
    },
    probes: [
      { gap: "own-part", text: "What did you say, and to whom?" },
      { gap: "reason", text: "What made you act, when the others did not?" },
      { gap: "reflection", text: "What would make it easier for you next time?" },
    ],
    minutes: 2,
  },
  {
    id: "together-plan-for-another",
    text: "Give an example of a plan for another person that you helped to make.",
    kind: "past",
    competencies: ["working-together-for-patients"],
    setting: "everyday",
    listensFor: {
      positive: [
        "began with what this individual wanted, in their own words",
        "brought in family, friends or others who knew them well",
        "changed it after hearing what did not fit",
        "checked later if it still served its purpose",
      ],
      negative: [
        "decided what was best and then told them",
        "describes the arrangements, but not the human being",
      ],
    },
    probes: [
      { gap: "own-part", text: "Which part of the plan came from you?" },
      { gap: "reason", text: "How did you find out what mattered to the person?" },
      { gap: "result", text: "What did the plan make possible for them?" },
    ],
    minutes: 2,
  },
  {
    id: "together-did-not-arrive",
    text: "Tell me about a time when information did not reach somebody who needed it.",
    kind: "past",
    competencies: ["working-together-for-patients", "communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says what it meant for those concerned",
        "took a step to put it right at once, whoever had made the mistake",
        "found the place where it got lost",
        "agreed a simple new routine with the others",
      ],
      negative: ["looks for who was guilty", "says only that such things happen"],
    },
    probes: [
      { gap: "situation", text: "What was the information, and why was it important?" },
      { gap: "own-part", text: "What did you do when you learnt that it had not arrived?" },
      { gap: "result", text: "What has changed since then?" },
    ],
    minutes: 2,
  },
  {
    id: "together-briefing-skipped",
    text: "Your theatre team meets for a short safety briefing before each operation. Today a senior colleague says: 'We all know this patient. Let us leave it out today.' You are the most junior person in the room. What would you do?",
    kind: "hypothetical",
    competencies: ["working-together-for-patients", "calm-under-pressure"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says something there and then, politely and in one sentence",
        "asks for it as a help to themselves, or for the good of the person in their care",
        "turns to their supervisor if they are not heard",
        "reports it afterwards, if it was left out",
      ],
      negative: ["thinks that it is not a junior's place", "criticises the colleague in front of everybody"],
    },
    probes: [
      { gap: "own-part", text: "What would your one sentence be?" },
      { gap: "reason", text: "Why have a briefing, when everybody knows the patient?" },
      { gap: "result", text: "What would you do if the operation began without it?" },
    ],
    minutes: 2,
  },
  {
    id: "together-allergy-mentioned",
    text: "While you talk with a patient on the ward, they mention an allergy. Later, in theatre, the team goes through the checks and nobody mentions it. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["working-together-for-patients", "attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "speaks before anything begins, loud enough to be heard",
        "says exactly what they were told, and by whom",
        "makes sure that it is written where the others will look",
        "goes on until a qualified person has confirmed it",
      ],
      negative: ["supposes that it must be in the notes", "waits for a pause or for somebody else"],
    },
    probes: [
      { gap: "reason", text: "It may already be known. What would decide whether you say it?" },
      { gap: "own-part", text: "What exactly would you say, and when?" },
      { gap: "result", text: "How would you know that the right people had heard it?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "together-handover-gap",
    text: "An operation is over and the patient has been taken to intensive care. The team hands over. You notice that something you saw during the operation was left out. What would you do?",
    kind: "hypothetical",
    competencies: ["working-together-for-patients"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "tells the perfusionist or the person who is speaking, before they leave",
        "leaves the judgement of its importance to those with the knowledge",
        "makes certain that the nurse at the bedside gets it too",
        "talks about it later in order to learn",
      ],
      negative: [
        "is silent because it was perhaps not important",
        "tells the family, or corrects people in a loud voice",
      ],
    },
    probes: [
      { gap: "own-part", text: "Who would you tell first, and how?" },
      { gap: "reason", text: "You are not sure that it matters. What makes you speak, or not?" },
      { gap: "example", text: "When have you added something that another person had forgotten to say?" },
    ],
    minutes: 2,
  },
  {
    id: "together-late-arrivals",
    text: "Patients often arrive late for tests in your department. The ward says that it is because of the porters, and the porters say that it is because of the ward. What would you do?",
    kind: "hypothetical",
    competencies: ["working-together-for-patients", "improving-lives"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "describes what the delay means for those who wait, and takes nobody's side",
        "goes to see for themselves how the journey runs",
        "brings both groups together to look at the facts",
        "looks at their own share as well, such as how they book",
      ],
      negative: ["decides who is at fault", "writes an angry message to both"],
    },
    probes: [
      { gap: "own-part", text: "Where would you start, tomorrow morning?" },
      { gap: "reason", text: "Why would both groups want to talk to you?" },
      { gap: "result", text: "What would you measure, to see if it gets better?" },
    ],
    minutes: 2,
  },
  {
    id: "together-patient-asleep",
    text: "Most of the time that a perfusionist spends near a patient, the patient is asleep. What does 'working together for patients' mean to you in such a job?",
    kind: "motivation",
    competencies: ["working-together-for-patients"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "gives a personal meaning, and an event that shaped it",
        "sees that those who cannot speak need others to speak up",
        "thinks of the family, and of the time before and after",
        "says how it shows in daily habits",
      ],
      negative: ["repeats the words of the value", "speaks only of the technical task"],
    },
    probes: [
      { gap: "example", text: "When have you acted for somebody who could not speak for themselves?" },
      { gap: "reason", text: "Why does this value matter to you?" },
      { gap: "own-part", text: "How would somebody who watched you at work notice it?" },
    ],
    minutes: 2,
    source: sources.values,
  },
];
