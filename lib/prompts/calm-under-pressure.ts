import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const calmUnderPressurePrompts: readonly Prompt[] = [
  {
    id: "calm-several-demands",
    text: "Tell me about a time when several people needed something from you at the same moment.",
    kind: "past",
    competencies: ["calm-under-pressure"],
    setting: "everyday",
    listensFor: {
      positive: [
        "explains how they chose what came first, and what could wait",
        "told those who had to wait how long it would be",
        "asked somebody to share the load when it was too much",
        "can say how it ended for each of them",
      ],
      negative: [
        "tried to do everything at once, and nothing was finished",
        "says only that they worked faster",
      ],
    },
    probes: [
      { gap: "reason", text: "How did you decide who to help first?" },
      { gap: "own-part", text: "What did you say to the people who had to wait?" },
      { gap: "reflection", text: "What would you do differently next time?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-before-deadline",
    text: "Describe a time when something went wrong shortly before a deadline that could not be moved.",
    kind: "past",
    competencies: ["calm-under-pressure"],
    setting: "everyday",
    listensFor: {
      positive: [
        "stopped for a moment to see what was really needed",
        "told the people who depended on it early",
        "had a second plan, or found one in small steps",
      ],
      negative: [
        "says that it was all bad luck or somebody else's fault",
        "names working all night as the only answer",
      ],
    },
    probes: [
      { gap: "situation", text: "What would have happened if you had missed the deadline?" },
      { gap: "own-part", text: "What was the first thing you did when you saw that it had gone wrong?" },
      { gap: "result", text: "What did you hand in or deliver in the end, and how was it received?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-little-information",
    text: "Give an example of a decision that you had to make quickly, without knowing as much as you wanted to.",
    kind: "past",
    competencies: ["calm-under-pressure"],
    setting: "everyday",
    listensFor: {
      positive: [
        "separates what was certain from what was a guess",
        "thought of the worst outcome for other people, and chose the safer way",
        "checked soon afterwards, and was ready to correct it",
      ],
      negative: ["trusts instinct and gives no reason", "waited until somebody else decided"],
    },
    probes: [
      { gap: "reason", text: "Why did you choose that way, and not another?" },
      { gap: "situation", text: "What was at risk while you were deciding?" },
      { gap: "reflection", text: "Knowing what you know now, how good was the decision?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-long-concentration",
    text: "Open heart surgery can be long and intricate. Tell me about a long task of your own that needed your full attention until the end.",
    kind: "past",
    competencies: ["calm-under-pressure", "attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says how many hours it lasted, and what one slip would have caused",
        "had a way to stay alert, such as set checks, breaks or changing places",
        "saw when they were getting tired, and did something about it",
        "compares the quality of the last hour with the first",
      ],
      negative: [
        "claims that they never get tired",
        "describes a long day with many different jobs instead of one task",
      ],
    },
    probes: [
      { gap: "situation", text: "What depended on your doing this task well?" },
      { gap: "own-part", text: "What did you do to keep your mind on it in the last part?" },
      { gap: "reflection", text: "What did you find out about your own limits?" },
    ],
    minutes: 2,
    source: sources.entry,
  },
  {
    id: "calm-alarm-in-theatre",
    text: "You are a trainee and you are watching a heart operation. An alarm sounds on the heart-lung machine, and people around you begin to move quickly. What would you do?",
    kind: "hypothetical",
    competencies: ["calm-under-pressure"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "stays near their supervisor, and out of the way",
        "does at once and exactly what they are told, and says when it is done",
        "keeps questions until the danger is over, then asks them all",
        "says how they would steady themselves",
      ],
      negative: [
        "changes a setting without being told to",
        "asks for explanations in the middle of it",
        "says that it would not affect them",
      ],
    },
    probes: [
      { gap: "reason", text: "Why is that the best thing for a trainee to do at that moment?" },
      { gap: "own-part", text: "How would you handle your own feelings while this was going on?" },
      { gap: "result", text: "When it was over, how would you judge whether you had been useful?" },
    ],
    minutes: 2,
    source: sources.work,
  },
  {
    id: "calm-two-requests",
    text: "You are helping to prepare for an operation. Your supervisor asks you to fetch something, and at the same moment a nurse asks you for something else. Both sound urgent. What would you do?",
    kind: "hypothetical",
    competencies: ["calm-under-pressure", "teamwork"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says aloud that there are two tasks, so that both people know",
        "lets them settle which one the patient needs sooner",
        "looks for another person to take the second one",
        "comes back to each of them when it is finished",
      ],
      negative: [
        "leaves without a word to one of the two",
        "always obeys the more senior person, whatever the need",
      ],
    },
    probes: [
      { gap: "own-part", text: "What exactly would you say, and to whom?" },
      { gap: "reason", text: "What would help you to judge which one matters more?" },
      { gap: "example", text: "When have two people needed different things from you at the same time?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-late-emergency",
    text: "You are a trainee near the end of a long day. The team hears that an emergency patient is on the way to theatre, and everybody starts to prepare. You feel very tired. What would you do?",
    kind: "hypothetical",
    competencies: ["calm-under-pressure"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "tells the supervisor truthfully how they feel",
        "offers what they can still do safely, with a second person checking",
        "uses the written list and not their memory",
        "steps back if they have become a risk",
      ],
      negative: ["hides it so as not to look weak", "leaves without a word to anybody"],
    },
    probes: [
      { gap: "reason", text: "How would you judge whether you were still safe to help?" },
      { gap: "own-part", text: "Which tasks would you offer to do, and which not?" },
      { gap: "reflection", text: "What have earlier long days taught you about how you work?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-visitor-shouting",
    text: "You are the only member of staff in a hospital waiting area. A visitor starts to shout at you because they have waited for two hours. Other people are watching. What would you do?",
    kind: "hypothetical",
    competencies: ["calm-under-pressure", "interpersonal"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "speaks slowly and quietly, and lets them finish",
        "says sorry for the delay and finds out the reason",
        "gives a time when they will come back with news, and keeps to it",
        "knows when to call for help, for everyone's safety",
      ],
      negative: ["argues, or threatens at once", "walks away, or promises something that they cannot give"],
    },
    probes: [
      { gap: "own-part", text: "What would your first words to the visitor be?" },
      { gap: "reason", text: "Why would you expect that to help?" },
      { gap: "result", text: "How would you make sure that nothing more was needed afterwards?" },
    ],
    minutes: 2,
  },
  {
    id: "calm-why-this-pressure",
    text: "A perfusionist's work can mean hours of close attention, and sometimes a sudden change. What makes you think that this kind of work would suit you?",
    kind: "motivation",
    competencies: ["calm-under-pressure"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "gives evidence from something that they have done",
        "knows their own early signs of stress",
        "has habits that help them to recover",
        "understands why it matters to the patient",
      ],
      negative: [
        "speaks mainly of the excitement",
        "says that they work best under stress, and gives no example",
      ],
    },
    probes: [
      { gap: "example", text: "What have you done that was most like this?" },
      { gap: "own-part", text: "What do you do when you notice that it is becoming too much?" },
      { gap: "reflection", text: "What do you still need to get better at before you start?" },
    ],
    minutes: 2,
    source: sources.entry,
  },
];
