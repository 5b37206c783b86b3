import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const technologyPrompts: readonly Prompt[] = [
  {
    id: "technology-learnt-from-nothing",
    text: "Tell me about a device, a machine or a program that you had to learn from the beginning.",
    kind: "past",
    competencies: ["technology"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says how they went about it: manual, training, a person, practice",
        "tried it first where a mistake could do no harm",
        "knows what they could do with it in the end, and what they could not",
      ],
      negative: ["lists all the programs they know", "pressed buttons until it worked, and is proud of it"],
    },
    probes: [
      { gap: "situation", text: "What did you need it for, and how much time did you have?" },
      { gap: "own-part", text: "What did you do when you came to something that you did not understand?" },
      { gap: "result", text: "How did you know that you could use it well enough?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-stopped-working",
    text: "Describe a time when a piece of equipment stopped working while you needed it.",
    kind: "past",
    competencies: ["technology"],
    setting: "everyday",
    listensFor: {
      positive: [
        "made things safe for others before looking for the fault",
        "tested one possible cause after another, the simple ones first",
        "stopped trying at the right point and called somebody",
        "made sure that it would not happen to the next person",
      ],
      negative: [
        "tried things at random",
        "opened or forced it without the knowledge to do so",
        "left it broken and told nobody",
      ],
    },
    probes: [
      { gap: "reason", text: "Why did you try that first?" },
      { gap: "own-part", text: "At what point did you ask for help, and who did you ask?" },
      { gap: "reflection", text: "What do you do now, before you rely on such equipment?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-helped-a-user",
    text: "Give an example of a time when somebody asked you for help with a device or a program.",
    kind: "past",
    competencies: ["technology", "communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "found out first what the person was trying to do",
        "let the person do the steps themselves",
        "used words that the person already knew",
        "came back later to see whether they could manage alone",
      ],
      negative: ["took over and did it for them", "makes fun of the person for not knowing"],
    },
    probes: [
      { gap: "own-part", text: "How did you explain it, step by step?" },
      { gap: "result", text: "What could the person do on their own a week later?" },
      { gap: "reflection", text: "What did their difficulty teach you about the device itself?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-odd-reading",
    text: "You are a trainee, and you are helping to check the equipment before an operation. One display shows a number that does not look right to you. Nobody else seems worried. What would you do?",
    kind: "hypothetical",
    competencies: ["technology", "attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "speaks to the perfusionist straight away, in clear words",
        "says what they see and what they would have expected",
        "does not touch or reset anything alone",
        "keeps asking until they understand the answer",
      ],
      negative: [
        "supposes that the experienced people must have seen it",
        "adjusts something to make it look right",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you say to the perfusionist, in your own words?" },
      {
        gap: "reason",
        text: "Everybody else has more experience than you. What would decide whether you say something?",
      },
      { gap: "result", text: "Suppose the number turns out to be normal. What would you learn from that?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "technology-new-monitor",
    text: "Your perfusion department is going to bring in a new monitor, and nobody there has used it before. You are a trainee. How would you prepare for it?",
    kind: "hypothetical",
    competencies: ["technology"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "reads the instructions and goes to the training, with questions",
        "practises away from patients, including what to do if it fails",
        "compares it with the old one before they trust it",
        "shares short notes with the rest of the department",
      ],
      negative: [
        "expects to learn it while it is in use on a patient",
        "thinks that being good with computers is enough",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you do in the first week, before it arrives?" },
      { gap: "result", text: "How would you know that you were ready to use it with a patient?" },
      { gap: "example", text: "What was the last new thing that you had to learn together with others?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-machine-not-taught",
    text: "On a busy ward you are asked to fetch a machine and start it. You have seen others use it many times, but nobody has ever taught you. What would you do?",
    kind: "hypothetical",
    competencies: ["technology"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "brings it, and says plainly that they have had no training for it",
        "asks a trained person to start it, and watches closely",
        "arranges to be shown properly, so that they can help next time",
      ],
      negative: [
        "tries it, because it looked simple",
        "refuses, and leaves the problem with the other person",
      ],
    },
    probes: [
      { gap: "reason", text: "What could go wrong with a machine that you have only seen others use?" },
      { gap: "own-part", text: "What would you say to the person who asked you?" },
      { gap: "result", text: "How would you make sure that you could help the next time?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-alarm-switched-off",
    text: "A device in theatre gives an alarm several times a day, and nearly always nothing is wrong. A colleague tells you that people simply switch off the sound. What would you do?",
    kind: "hypothetical",
    competencies: ["technology", "commitment-to-quality-of-care"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "would look at the patient and the screen every time",
        "sees the danger of the one real warning that nobody hears",
        "tells the supervisor, and asks for the cause to be found",
        "writes down when it happens, so that the engineers have facts",
      ],
      negative: ["does as the others do", "changes the limits without asking"],
    },
    probes: [
      { gap: "reason", text: "What do you think about people switching the sound off, and why?" },
      { gap: "own-part", text: "What would you do the next time that it sounds and you are nearest?" },
      { gap: "result", text: "How would you know that the problem had really been solved?" },
    ],
    minutes: 2,
  },
  {
    id: "technology-battery-check",
    text: "The checks on a heart-lung machine include its batteries. Your supervisor wants you to learn this part of the checks until you can do it well. How would you go about it?",
    kind: "hypothetical",
    competencies: ["technology"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "wants to know what happens to the patient if the power fails",
        "reads the procedure, watches it, does it while someone observes",
        "also practises what to do when something is not right",
        "accepts that the supervisor decides when they may do it alone",
      ],
      negative: ["thinks that one look is enough", "memorises the steps without knowing what they are for"],
    },
    probes: [
      { gap: "reason", text: "Why do you think that this check is done at all?" },
      {
        gap: "own-part",
        text: "What would you do between the first time you see it and the first time you do it?",
      },
      { gap: "result", text: "What would show your supervisor that you can do it well?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "technology-enjoy-and-find-hard",
    text: "What do you enjoy about complex equipment, and what do you find hard about it?",
    kind: "motivation",
    competencies: ["technology"],
    setting: "everyday",
    listensFor: {
      positive: [
        "speaks of one machine or system that they really know",
        "says what they did to get better at the hard part",
        "sees equipment as a means to do something for a person",
      ],
      negative: ["finds nothing hard", "names brands and models, but no experience with them"],
    },
    probes: [
      { gap: "example", text: "Which piece of equipment do you know best, and what have you done with it?" },
      { gap: "own-part", text: "What do you do about the part that you find hard?" },
      { gap: "reflection", text: "What has working with equipment taught you about yourself?" },
    ],
    minutes: 2,
  },
];
