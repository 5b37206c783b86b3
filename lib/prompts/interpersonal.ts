import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const interpersonalPrompts: readonly Prompt[] = [
  {
    id: "interpersonal-hard-to-work-with",
    text: "Tell me about somebody you found it hard to work or study with.",
    kind: "past",
    competencies: ["interpersonal"],
    setting: "everyday",
    listensFor: {
      positive: [
        "describes what the person did, without calling them names",
        "tried to see it from the other side, and asked them",
        "spoke to them alone and early",
        "also looks at their own share",
      ],
      negative: ["calls the person lazy, difficult or similar", "complained to everybody except the person"],
    },
    probes: [
      { gap: "own-part", text: "What did you do to make it better?" },
      { gap: "reason", text: "What do you think it was like for the other person?" },
      { gap: "result", text: "How did the two of you get on after that?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-both-had-a-point",
    text: "Describe a disagreement in which both you and the other person had good reasons.",
    kind: "past",
    competencies: ["interpersonal"],
    setting: "everyday",
    listensFor: {
      positive: [
        "can state the opposite view fairly",
        "asked questions before defending their own",
        "looked for what both wanted, and was willing to change something",
        "could work well with the person afterwards",
      ],
      negative: ["tells only how they won", "agreed only to end the argument"],
    },
    probes: [
      { gap: "situation", text: "What was it about, and why did it matter to each of you?" },
      { gap: "own-part", text: "What did you say or do that helped?" },
      { gap: "reflection", text: "What did you learn about how you behave in a disagreement?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-told-in-private",
    text: "Give an example of a time when somebody told you something private. Please tell me only what you feel you can share.",
    kind: "past",
    competencies: ["interpersonal", "respect-and-dignity"],
    setting: "everyday",
    listensFor: {
      positive: [
        "tells the story now in a way that nobody could recognise the person",
        "listened, and did not rush to give advice",
        "was clear about what could stay between them, and what could not if someone was in danger",
        "passed it on only to a person who needed it, and said so first",
      ],
      negative: ["gives away details in this very answer", "promised to keep it secret whatever it was"],
    },
    probes: [
      { gap: "reason", text: "How did you decide what to keep to yourself?" },
      { gap: "own-part", text: "What did you say to the person at that moment?" },
      { gap: "result", text: "What did it mean for the person, as far as you know?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-somebody-new",
    text: "Tell me about a time when somebody new came into a group that you already belonged to.",
    kind: "past",
    competencies: ["interpersonal"],
    setting: "everyday",
    listensFor: {
      positive: [
        "did something that made the other person feel welcome, without being asked",
        "found out what they needed or could do well",
        "kept this up over days or weeks",
      ],
      negative: ["says only that they were friendly", "left it to the person in charge"],
    },
    probes: [
      { gap: "own-part", text: "What did you do in the first days?" },
      { gap: "result", text: "How could you tell that the person felt part of the group?" },
      { gap: "reflection", text: "What has it taught you about being new yourself?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-cannot-do-this",
    text: "You visit a patient before heart surgery together with your supervisor. Your supervisor is called away for a moment. The patient says to you: 'I do not think that I can do this.' How would you respond?",
    kind: "hypothetical",
    competencies: ["interpersonal", "compassion"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "stays, sits down and lets them talk",
        "asks what is on their mind, and does not fill the silence",
        "makes no promise about how it will end",
        "tells the team straight away that the person may be having doubts",
      ],
      negative: [
        "says that everything will be fine",
        "tries to persuade them to go ahead",
        "leaves to look for somebody, without a word of explanation",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would your first words be?" },
      { gap: "reason", text: "Why would you tell, or not tell, other people what was said?" },
      { gap: "result", text: "What would you hope to have achieved in those few minutes?" },
    ],
    minutes: 2,
    source: sources.entry,
  },
  {
    id: "interpersonal-private-life-talk",
    text: "In the staff room next to theatre, a colleague begins to talk about the private life of another perfusionist, and asks what you think. What would you do?",
    kind: "hypothetical",
    competencies: ["interpersonal", "respect-and-dignity"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "does not join in, and says so in a friendly way",
        "turns to another subject, or suggests asking the person directly",
        "thinks of what such talk does to trust among people who depend on each other",
        "would act if the person seemed to be in trouble",
      ],
      negative: [
        "listens with interest but adds nothing",
        "tells the absent person everything that was said",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you say, in your own words?" },
      { gap: "reason", text: "What harm do you see in it, if it stays in that room?" },
      { gap: "example", text: "When have you been in a conversation like that, and what did you do?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-impatient-answer",
    text: "You are a trainee. You ask a senior member of the theatre team a question, and get an impatient answer in front of everybody. What would you do?",
    kind: "hypothetical",
    competencies: ["interpersonal"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "lets the work go on, and does not argue in front of the others",
        "asks themselves if it was a bad moment",
        "looks for a quiet minute later to talk about it",
        "goes on speaking up when it concerns safety",
      ],
      negative: ["decides not to ask again", "complains about the person to others"],
    },
    probes: [
      { gap: "reason", text: "What might explain the person's answer?" },
      { gap: "own-part", text: "How would you begin the conversation later on?" },
      { gap: "reflection", text: "What helps you to keep asking after a reaction like that?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-short-answers",
    text: "You need a few details from a patient before a test. The patient gives very short answers and looks away. What would you do?",
    kind: "hypothetical",
    competencies: ["interpersonal", "communication"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "stops the questions and asks how the person is",
        "thinks of several causes: pain, fear, hearing, language, no privacy",
        "explains why they need to know, and offers a choice of time or place",
        "lets a colleague know what they noticed",
      ],
      negative: ["decides that the person is rude", "goes through the form more quickly to finish"],
    },
    probes: [
      { gap: "reason", text: "What reasons could there be for the way the patient behaves?" },
      { gap: "own-part", text: "What would you change in your own manner?" },
      { gap: "result", text: "How would you know that the patient felt more at ease?" },
    ],
    minutes: 2,
  },
  {
    id: "interpersonal-short-meetings",
    text: "In this role you may meet patients, but sometimes only for a few minutes before an operation. What attracts you to that kind of contact, and what would you find hard?",
    kind: "motivation",
    competencies: ["interpersonal"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "describes meeting somebody only briefly, at an important point",
        "knows what one can give somebody in a short time",
        "is honest about missing a longer relationship, or about strong feelings",
      ],
      negative: ["sees patients as an interruption of the real work", "says that they simply like people"],
    },
    probes: [
      { gap: "example", text: "When have you had only a few minutes with a person who needed you?" },
      { gap: "reason", text: "What do you think a patient wants from those few minutes?" },
      { gap: "reflection", text: "What would you have to learn in order to do it well?" },
    ],
    minutes: 2,
    source: sources.entry,
  },
];
