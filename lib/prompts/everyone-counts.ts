import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const everyoneCountsPrompts: readonly Prompt[] = [
  {
    id: "everyone-usual-way",
    text: "Tell me about a time when the usual way of doing something did not suit one of the people involved.",
    kind: "past",
    competencies: ["everyone-counts"],
    setting: "everyday",
    listensFor: {
      positive: [
        "asked that person what would work",
        "changed the method, the place or the time for them",
        "did it without making them feel like a burden",
        "made it normal for those who came after",
      ],
      negative: ["explains that rules are the same for all", "guessed from their age, origin or disability"],
    },
    probes: [
      { gap: "situation", text: "What was it that did not fit, and how did you notice?" },
      { gap: "own-part", text: "What did you change, and who had to agree?" },
      { gap: "result", text: "What could the person do then that they could not do before?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-left-outside",
    text: "Describe a time when somebody was left out of a group or an activity.",
    kind: "past",
    competencies: ["everyone-counts", "compassion"],
    setting: "everyday",
    listensFor: {
      positive: [
        "saw it early, and acted themselves",
        "talked to the person alone, to learn what they wished",
        "altered something so that taking part was possible",
        "spoke to the others without accusing them",
      ],
      negative: [
        "thought that it was the person's own choice, and never asked",
        "felt sorry, and did nothing",
      ],
    },
    probes: [
      { gap: "situation", text: "How did this person come to be left out?" },
      { gap: "own-part", text: "What did you do, and what did the others do?" },
      { gap: "reflection", text: "What have you paid attention to in groups since then?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-unfair-to-another",
    text: "Give an example of something that you thought was unfair to somebody else.",
    kind: "past",
    competencies: ["everyone-counts"],
    setting: "everyday",
    listensFor: {
      positive: [
        "raised it with the person who could change it",
        "had facts, and had talked to those it concerned",
        "stayed polite, and did not give up at the first no",
        "says what came of it, even if it was little",
      ],
      negative: ["complained among friends", "spoke for people without asking them"],
    },
    probes: [
      { gap: "reason", text: "Why did it seem unfair to you?" },
      { gap: "own-part", text: "What did you do about it?" },
      { gap: "result", text: "What changed, and what did not?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-not-enough",
    text: "Tell me about a time when several people needed something, and there was not enough of it.",
    kind: "past",
    competencies: ["everyone-counts", "leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "looked at who had the greater need, and said so openly",
        "asked for views before it was decided",
        "used less themselves, or found another source",
        "thought of those who do not ask",
      ],
      negative: [
        "gave it to whoever came first, without more thought",
        "favoured friends, or those who were loudest",
      ],
    },
    probes: [
      { gap: "reason", text: "What did you think was a fair way to divide it, and why?" },
      { gap: "own-part", text: "What did you do so that more people got something?" },
      { gap: "result", text: "How did the people who received less feel about it?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-study-group",
    text: "You organise a study group of five. One member works in the evenings, and another looks after a relative and cannot plan ahead. How would you arrange it?",
    kind: "hypothetical",
    competencies: ["everyone-counts", "teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "talks to the two before fixing anything",
        "finds more than one way to take part, such as notes, recordings or changing times",
        "shares the inconvenience among all",
        "looks again after a few weeks",
      ],
      negative: ["takes the time that suits most", "tells the two that they may drop out"],
    },
    probes: [
      { gap: "own-part", text: "What would you ask the two members?" },
      { gap: "reason", text: "Why is it worth the trouble for the other three?" },
      { gap: "result", text: "How would you know that it works for all five?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-deaf-patient",
    text: "A Deaf patient who uses British Sign Language is going to have a heart operation. In theatre everybody wears a mask. You are a trainee and help to prepare. What would you do?",
    kind: "hypothetical",
    competencies: ["everyone-counts", "communication"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "asks the person beforehand how they want to communicate",
        "checks that a qualified interpreter is booked, and tells the supervisor if not",
        "thinks ahead: lips cannot be seen then, so signs and cards are agreed before",
        "tells the rest of the team, including those who will be there when the patient wakes up",
      ],
      negative: ["uses a relative to interpret", "thinks that it no longer matters once they are asleep"],
    },
    probes: [
      { gap: "reason", text: "At which moments would it be hardest for the patient, and why?" },
      { gap: "own-part", text: "What would you do on the day before?" },
      { gap: "result", text: "How would you know that the patient had understood and been understood?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-practice-sets",
    text: "You need practice in preparing equipment, but each set can be opened only once and is paid for by the hospital. How would you learn enough and waste as little as possible?",
    kind: "hypothetical",
    competencies: ["everyone-counts", "leadership-initiative"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "asks for out-of-date or already opened ones",
        "prepares well, so that each try counts",
        "shares one session with other trainees",
        "never saves at the cost of a patient's safety",
      ],
      negative: [
        "opens as many as they like, because training is important",
        "practises too little in order to save",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you do before you open the first one?" },
      { gap: "reason", text: "Who is affected when such things are wasted?" },
      { gap: "result", text: "How would you know that you had practised enough?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-no-blood",
    text: "On the ward, a patient tells you and your supervisor that their beliefs do not allow them to receive blood. Later, a colleague who was not there calls this foolish. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["everyone-counts", "respect-and-dignity"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "defends the right to decide, whatever their own view is",
        "makes sure that the wish has reached the surgeon and the anaesthetist, and is recorded",
        "answers the remark calmly and without a quarrel",
        "leaves the medical questions to those responsible",
      ],
      negative: ["agrees with the remark, or keeps quiet", "tries to change the person's mind"],
    },
    probes: [
      { gap: "own-part", text: "What would you say to your colleague?" },
      { gap: "reason", text: "Why would you answer your colleague in that way?" },
      { gap: "result", text: "How would you make sure that everyone who needs to know has been told?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "everyone-forgotten-glasses",
    text: "You give a patient a form to complete. They say that they have forgotten their glasses, and ask to take it home. You have seen this patient say the same once before. What would you do?",
    kind: "hypothetical",
    competencies: ["everyone-counts", "respect-and-dignity"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "thinks of reading, language or sight, and says none of it aloud in public",
        "offers to go through it together in a quiet room, as they would with anyone",
        "has other ways ready: large print, pictures, an interpreter",
        "asks if it may be noted, so that they need not explain again",
      ],
      negative: ["sends them away until it is done", "asks straight out if they cannot read"],
    },
    probes: [
      { gap: "reason", text: "What might be behind it, and why might the patient not say so?" },
      { gap: "own-part", text: "What would you say, so that the patient feels at ease?" },
      { gap: "result", text: "How would you make the next visit easier for this patient?" },
    ],
    minutes: 2,
  },
  {
    id: "everyone-what-it-means",
    text: "One of the NHS values is 'everyone counts'. What does it mean to you, and why?",
    kind: "motivation",
    competencies: ["everyone-counts"],
    setting: "everyday",
    listensFor: {
      positive: [
        "starts from a person they met or an event they saw",
        "knows that fair does not always mean the same for all",
        "includes careful use of what belongs to the community",
        "says what they did about it",
      ],
      negative: ["gives only a definition", "says that they treat all people the same"],
    },
    probes: [
      { gap: "example", text: "Who are you thinking of when you say that?" },
      { gap: "own-part", text: "What have you done yourself, because you believe that?" },
      { gap: "reflection", text: "Where do you find it hard to live up to?" },
    ],
    minutes: 2,
    source: sources.values,
  },
];
