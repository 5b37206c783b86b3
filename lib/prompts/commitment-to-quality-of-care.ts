import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const commitmentToQualityOfCarePrompts: readonly Prompt[] = [
  {
    id: "quality-mistake-of-yours",
    text: "Tell me about a mistake of yours that had an effect on other people.",
    kind: "past",
    competencies: ["commitment-to-quality-of-care"],
    setting: "everyday",
    listensFor: {
      positive: [
        "owns it without excuses",
        "told those concerned, and did it early",
        "helped to repair what could be repaired",
        "found the cause, and changed how they work",
      ],
      negative: [
        "picks something trivial",
        "moves the blame to the system or a colleague",
        "did not tell anybody",
      ],
    },
    probes: [
      { gap: "situation", text: "Who felt the effect, and what was it?" },
      { gap: "own-part", text: "What did you do in the first hour after you knew?" },
      { gap: "reflection", text: "What do you do today, because of it?" },
    ],
    minutes: 3,
  },
  {
    id: "quality-hard-criticism",
    text: "Describe criticism of your work that was hard to accept.",
    kind: "past",
    competencies: ["commitment-to-quality-of-care"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says honestly what they felt at first",
        "asked questions in order to understand it",
        "did something with it, step by step",
        "went back to the person to hear if it was better",
      ],
      negative: ["explains why it was unfair", "names a strength and calls it a weakness"],
    },
    probes: [
      { gap: "situation", text: "What was said, and what was the work about?" },
      { gap: "own-part", text: "What did you change, and how?" },
      { gap: "result", text: "How do you know that your work is better now?" },
    ],
    minutes: 2,
  },
  {
    id: "quality-easier-to-do-less",
    text: "Give an example of a time when it would have been easy to do a task less well, and nobody would have known.",
    kind: "past",
    competencies: ["commitment-to-quality-of-care", "attention-to-detail"],
    setting: "everyday",
    listensFor: {
      positive: [
        "names the shortcut that was open to them",
        "explains who would have been harmed by it",
        "asked for more time or help where they had to",
      ],
      negative: [
        "says how good they are, without a reason",
        "speaks badly of those who did it the quick way",
      ],
    },
    probes: [
      { gap: "reason", text: "What made you do it properly?" },
      { gap: "own-part", text: "What did that mean for you, in time or effort?" },
      { gap: "result", text: "What difference did it make in the end?" },
    ],
    minutes: 2,
  },
  {
    id: "quality-procedure-followed",
    text: "Perfusion teams use written checklists before the heart-lung machine is connected to a patient. Tell me about a procedure that you had to follow closely, and about a moment when that was hard.",
    kind: "past",
    competencies: ["commitment-to-quality-of-care", "attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "understands the purpose behind the steps",
        "kept to it although they were tired, bored or in a hurry",
        "raised it openly when a step made no sense, and did not drop it in secret",
        "links it to what depends on such a list in theatre",
      ],
      negative: ["follows rules because they are rules", "is proud of knowing when to leave something out"],
    },
    probes: [
      { gap: "situation", text: "What was the procedure there to prevent?" },
      { gap: "own-part", text: "What did you do at the hard moment?" },
      { gap: "reflection", text: "How have you thought about procedures since then?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "quality-signed-unchecked",
    text: "You are a trainee. You see an experienced colleague sign for an item on the checklist, and you believe that the item was not looked at. What would you do?",
    kind: "hypothetical",
    competencies: ["commitment-to-quality-of-care", "working-together-for-patients"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "speaks at once, because the patient comes next",
        "puts it as a question, since they may be mistaken",
        "wants it done now, and offers to help",
        "takes it to a senior person if the answer is not enough",
      ],
      negative: [
        "trusts that experience is enough",
        "reports it next week without having said a word at the time",
      ],
    },
    probes: [
      { gap: "own-part", text: "How would you say it to your colleague?" },
      { gap: "reason", text: "What might make it hard to say something, and what would decide it for you?" },
      { gap: "result", text: "What if the colleague tells you not to worry?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "quality-wrong-way-round",
    text: "While you were learning to prepare equipment for an operation, you connected one piece the wrong way round. Your supervisor found it during the checks and put it right. No patient was affected. What would you do next?",
    kind: "hypothetical",
    competencies: ["commitment-to-quality-of-care"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "treats a near miss as seriously as harm",
        "asks to have it reported, so that others can learn",
        "works out how it came about, with the supervisor",
        "repeats that step under observation until it is secure",
      ],
      negative: [
        "is glad that nobody was hurt and forgets it",
        "is so ashamed that they say nothing more about it",
      ],
    },
    probes: [
      { gap: "reason", text: "No patient was affected. Why do anything at all?" },
      { gap: "own-part", text: "What would you do in the same week?" },
      { gap: "result", text: "How would you know that it will not happen again?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "quality-sleeve-touched",
    text: "You are helping in theatre, and your sleeve touches something that has to stay sterile. You are almost sure that nobody saw it. What would you do?",
    kind: "hypothetical",
    competencies: ["commitment-to-quality-of-care"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says it aloud immediately",
        "stands still, and lets the nurse in charge decide",
        "accepts the delay and the cost",
        "thinks about how it came about, to do better",
      ],
      negative: ["waits to see if it matters", "wipes it, or moves it out of sight"],
    },
    probes: [
      { gap: "reason", text: "What would be at stake if you said nothing?" },
      { gap: "own-part", text: "What exactly would you say, and how soon?" },
      { gap: "example", text: "When have you told others about something that only you had seen?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "quality-wrong-record",
    text: "On your way home from a hospital department, you realise that you wrote a test result into the record of the wrong patient. Nobody else has noticed. What would you do?",
    kind: "hypothetical",
    competencies: ["commitment-to-quality-of-care"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "rings the department now, and does not wait until morning",
        "thinks of both people who could be harmed",
        "has it corrected in the official way, so that the change can be seen",
        "reports it and tells their manager themselves",
      ],
      negative: ["changes it quietly the next day", "hopes that somebody will catch it"],
    },
    probes: [
      { gap: "reason", text: "Which patients could be affected, and how?" },
      { gap: "own-part", text: "Who would you call, and what would you say?" },
      { gap: "result", text: "What would you want to see changed afterwards?" },
    ],
    minutes: 2,
  },
  {
    id: "quality-what-good-looks-like",
    text: "What does good quality look like in something that you do now, at work, in your studies or at home, and why do you care about it?",
    kind: "motivation",
    competencies: ["commitment-to-quality-of-care"],
    setting: "everyday",
    listensFor: {
      positive: [
        "has a clear measure, and names who benefits",
        "says what they do every day to reach it",
        "asks the people who receive it how it is for them",
      ],
      negative: ["speaks of high standards in general", "cares for praise or marks alone"],
    },
    probes: [
      { gap: "example", text: "What did you do last week that met that standard?" },
      { gap: "own-part", text: "How do you check your own work?" },
      { gap: "reflection", text: "Where are you not yet as good as you want to be?" },
    ],
    minutes: 2,
  },
];
