import type { Prompt } from "./prompt";

export const respectAndDignityPrompts: readonly Prompt[] = [
  {
    id: "respect-very-different",
    text: "Tell me about a time when you helped or worked with a person whose way of life or opinions were very different from yours.",
    kind: "past",
    competencies: ["respect-and-dignity", "everyone-counts"],
    setting: "everyday",
    listensFor: {
      positive: [
        "asked instead of supposing what the other wanted",
        "changed something in their own manner because of it",
        "speaks of the other as an individual and an equal",
        "says what they took from it for later",
      ],
      negative: ["describes a whole group of people", "is proud of having been patient with the person"],
    },
    probes: [
      { gap: "situation", text: "What brought the two of you together?" },
      { gap: "own-part", text: "What did you do differently because of who they were?" },
      { gap: "reflection", text: "What did you believe before, that you no longer believe?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-had-to-say-no",
    text: "Describe a time when you could not give somebody what they asked for.",
    kind: "past",
    competencies: ["respect-and-dignity", "communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "heard them out, and took the wish seriously",
        "was honest from the start, with the reason",
        "looked for what was possible instead",
        "left the other person feeling respected",
      ],
      negative: [
        "promised to see what can be done, and did nothing",
        "gave a rule as the only reason",
        "calls the person demanding",
      ],
    },
    probes: [
      { gap: "reason", text: "Why was it so important to the person?" },
      { gap: "own-part", text: "How did you tell them, and what did you offer?" },
      { gap: "result", text: "How did they leave the conversation?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-spoken-to-badly",
    text: "Give an example of a time when you saw somebody being spoken to badly.",
    kind: "past",
    competencies: ["respect-and-dignity", "everyone-counts"],
    setting: "everyday",
    listensFor: {
      positive: [
        "did something, at that moment or soon after",
        "went to the one who was hurt, and asked what they wanted",
        "spoke to the person who had done it, without insults",
        "is open about what held them back, if they waited",
      ],
      negative: ["watched, and felt sorry", "became loud, which did not help the one concerned"],
    },
    probes: [
      { gap: "own-part", text: "What did you do, and how long did it take you?" },
      { gap: "reason", text: "What went through your mind before you did it?" },
      { gap: "result", text: "What difference did it make to the person who was spoken to?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-uncovered",
    text: "You are in theatre before an operation. The patient is already asleep and lies uncovered, while people talk about other things. Nothing is being done at this moment. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["respect-and-dignity"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "treats the person as if they were awake",
        "asks the nurse or the anaesthetist if a blanket may be put over them",
        "asks first, because something sterile may be there",
        "speaks in a friendly way, and does not shame the others",
      ],
      negative: [
        "thinks that it does not matter to someone who is asleep",
        "acts alone and touches a sterile area",
      ],
    },
    probes: [
      { gap: "own-part", text: "Who would you ask, and in what words?" },
      { gap: "reason", text: "The patient will never know. Why does it matter?" },
      { gap: "reflection", text: "What has taught you to notice things like this?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-patient-says-no",
    text: "Your supervisor asks a patient if you, as a trainee, may be present at their operation. The patient says no. You had prepared for it all week. How would you respond?",
    kind: "hypothetical",
    competencies: ["respect-and-dignity"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "accepts it at once, with a friendly word and no pressure",
        "does not ask them to justify it",
        "makes sure that care stays just as kind afterwards",
        "finds another way to learn what they wanted to see",
      ],
      negative: [
        "tries to change their mind",
        "shows disappointment so that the person feels guilty",
        "tries to be there all the same",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you say to the patient?" },
      { gap: "reason", text: "What reasons might a person have to say no?" },
      { gap: "result", text: "What would you do with the day instead?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-joke-in-theatre",
    text: "During an operation somebody makes a joke about the body of the patient, and a few people laugh. What would you do?",
    kind: "hypothetical",
    competencies: ["respect-and-dignity"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "does not join in",
        "chooses a moment that is safe, and speaks to the one who said it",
        "thinks of how it would be for the family to hear it",
        "takes it to a senior person, if it goes on",
      ],
      negative: ["laughs to be part of the group", "says that such humour is normal there"],
    },
    probes: [
      { gap: "own-part", text: "What would you do in that minute, and what later?" },
      { gap: "reason", text: "When does a joke become wrong, in your view, and why?" },
      { gap: "example", text: "When have you spoken to someone about a remark like that?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-asks-the-companion",
    text: "A patient who uses a wheelchair comes to your department with a friend. A colleague puts all the questions to the friend. What would you do?",
    kind: "hypothetical",
    competencies: ["respect-and-dignity", "everyone-counts"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "turns to the patient, by name and at eye level",
        "asks them how they would like to be helped, and who should stay",
        "does not embarrass the colleague, but talks about it later",
        "makes no guess about what the person is able to do",
      ],
      negative: [
        "says nothing because it is the colleague's patient",
        "takes hold of the wheelchair without asking",
      ],
    },
    probes: [
      { gap: "own-part", text: "How would you step in, in that moment?" },
      { gap: "reason", text: "Why do you think that your colleague does it?" },
      { gap: "result", text: "How would you know that the patient felt respected?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-talk-in-the-lift",
    text: "In a hospital lift, two members of staff talk about a patient. They give no name, but you know at once who is meant. There are visitors in the lift. What would you do?",
    kind: "hypothetical",
    competencies: ["respect-and-dignity"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "interrupts kindly, with a sign or a short sentence",
        "explains, once outside the lift, that others could recognise the person",
        "reports it in the proper way, if it was serious or happens again",
        "checks their own habits as well",
      ],
      negative: ["finds it harmless without a name", "repeats to others what was said"],
    },
    probes: [
      { gap: "own-part", text: "What would you say, with visitors standing there?" },
      { gap: "reason", text: "No name was given. What is the harm?" },
      { gap: "reflection", text: "When are you yourself at risk of saying too much?" },
    ],
    minutes: 2,
  },
  {
    id: "respect-dignity-to-you",
    text: "What does it mean to you to treat a person with dignity, and where did you learn it?",
    kind: "motivation",
    competencies: ["respect-and-dignity"],
    setting: "everyday",
    listensFor: {
      positive: [
        "tells of something seen or felt, not of a definition",
        "gives two or three small acts in which it shows",
        "is honest about a time when they failed at it",
      ],
      negative: [
        "says that one should treat others as one wants to be treated, and stops",
        "speaks only about good manners",
      ],
    },
    probes: [
      { gap: "example", text: "Which moment made you understand it?" },
      { gap: "own-part", text: "What do you do because of it, in a normal week?" },
      { gap: "reflection", text: "When did you not manage it, and what followed?" },
    ],
    minutes: 2,
  },
];
