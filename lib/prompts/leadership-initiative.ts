import type { Prompt } from "./prompt";

export const leadershipInitiativePrompts: readonly Prompt[] = [
  {
    id: "leadership-without-the-title",
    text: "Tell me about a time when you led something, although nobody had made you the leader.",
    kind: "past",
    competencies: ["leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "saw a need, and says what would have happened otherwise",
        "asked others and gave them a real share in it",
        "kept the person responsible informed",
        "shows by a figure or a reaction what it achieved",
      ],
      negative: ["told people what to do", "left out the person who should have decided"],
    },
    probes: [
      { gap: "situation", text: "Why was somebody needed to do this at all?" },
      { gap: "own-part", text: "How did you get the others to join in?" },
      { gap: "result", text: "What came of it, and how do you know?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-little-to-work-with",
    text: "Describe something that you had to get done with too little money, time or equipment.",
    kind: "past",
    competencies: ["leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "worked out what they had and what was essential",
        "borrowed, shared or reused before asking for more",
        "told people honestly what could not be done",
        "made no saving on safety",
      ],
      negative: [
        "complains about those who gave too little",
        "paid for everything themselves, and calls that a plan",
      ],
    },
    probes: [
      { gap: "reason", text: "How did you decide what to go without?" },
      { gap: "own-part", text: "What did you arrange yourself?" },
      { gap: "result", text: "What was achieved, and what was left undone?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-new-way",
    text: "Give an example of a time when you wanted other people to do something in a new way.",
    kind: "past",
    competencies: ["leadership-initiative", "improving-lives"],
    setting: "everyday",
    listensFor: {
      positive: [
        "listened to the doubts and changed the proposal because of them",
        "began on a small scale with those who were willing",
        "compared before and after",
        "gave credit to the people who carried it on",
      ],
      negative: ["forced the change on people", "gave up at the first objection"],
    },
    probes: [
      { gap: "reason", text: "Why did you believe that the new way was better?" },
      { gap: "own-part", text: "What did you do about the people who did not want it?" },
      { gap: "result", text: "What do people do today, as far as you know?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-in-your-care",
    text: "Tell me about a time when you were responsible for other people, for money or for equipment.",
    kind: "past",
    competencies: ["leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says how much or how many, and for how long",
        "planned ahead and kept a record",
        "dealt openly with a problem that arose",
        "knew which decisions were not theirs to make",
      ],
      negative: [
        "speaks of the title and not of the tasks",
        "says that everything went well, and learnt nothing from it",
      ],
    },
    probes: [
      { gap: "situation", text: "What exactly had you been trusted with?" },
      { gap: "own-part", text: "Which decision in that time was the hardest one for you?" },
      { gap: "reflection", text: "What would you do better if you had this responsibility again?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-running-low",
    text: "You are a trainee. You notice that one item in the perfusion store is almost used up again and again before the next delivery. Ordering is not your job. What would you do?",
    kind: "hypothetical",
    competencies: ["leadership-initiative"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "counts over some days before they speak",
        "goes to the person who places the orders, with the numbers",
        "offers simple help, such as a mark on the shelf",
        "returns to it a month later, to see if it helped",
      ],
      negative: [
        "orders more without permission",
        "keeps a private supply",
        "thinks that someone must know already",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you bring with you when you speak to the person who orders?" },
      { gap: "reason", text: "What could it mean for a patient if the item runs out?" },
      { gap: "result", text: "How would you know that the problem had gone away?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-carry-on-alone",
    text: "Your supervisor has left the room while you are preparing equipment. Somebody asks you to carry on with a step that you have watched often, but are not yet allowed to do by yourself. What would you do?",
    kind: "hypothetical",
    competencies: ["leadership-initiative"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says plainly that they may not do this one yet",
        "fetches the supervisor or another qualified person",
        "uses the wait for something that they are permitted to do",
        "understands that the limit protects the patient",
      ],
      negative: [
        "does it, because there is no time and they know how",
        "waits in silence until somebody gets angry",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you say to the person who asks you?" },
      { gap: "reason", text: "You have watched it many times. How would you decide what to do?" },
      { gap: "result", text: "What would you do afterwards, so that you are allowed to do it soon?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-training-afternoon",
    text: "Your perfusion department asks you, as a trainee, to organise the next training afternoon about equipment for emergencies. How would you do it?",
    kind: "hypothetical",
    competencies: ["leadership-initiative", "teamwork"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "asks colleagues what they most need to practise",
        "books people, room and machines early, without taking anything that patients need that day",
        "lets experts teach, and keeps to the organising",
        "finds out afterwards what people can do better",
      ],
      negative: [
        "gives the talk alone on a subject that they hardly know",
        "plans the timetable, but not what people will learn",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would be on your list for the first two days?" },
      { gap: "reason", text: "How would you choose what to put into one afternoon?" },
      { gap: "result", text: "How would you know that the afternoon had been worth it?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-wrong-sign",
    text: "A sign in a hospital corridor sends visitors the wrong way. It has been there for weeks, and all the staff know about it. What would you do?",
    kind: "hypothetical",
    competencies: ["leadership-initiative"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "helps those who are lost now",
        "finds out who looks after it, and reports it in the proper way",
        "asks when it will be done, and comes back to it",
        "does nothing that creates a new danger, such as covering a safety notice",
      ],
      negative: ["ignores it like everybody else", "takes it down without asking"],
    },
    probes: [
      { gap: "own-part", text: "What would you do today, and what this week?" },
      { gap: "reason", text: "Why do you think that nobody has acted so far?" },
      { gap: "example", text: "When have you put right something that everybody else had got used to?" },
    ],
    minutes: 2,
  },
  {
    id: "leadership-kind-of-leader",
    text: "What kind of leader would you like to become, and where does that idea come from?",
    kind: "motivation",
    competencies: ["leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "describes what a real person did, and its effect on them",
        "has already tried some of it, even on a small scale",
        "sees that a trainee can show it too, inside their limits",
      ],
      negative: ["recites leadership styles from a book", "wants to be in charge"],
    },
    probes: [
      { gap: "example", text: "When have you yourself acted like the leader that you describe?" },
      { gap: "reason", text: "Why does that way of leading matter to you?" },
      { gap: "reflection", text: "What do you still find difficult about it?" },
    ],
    minutes: 2,
  },
];
