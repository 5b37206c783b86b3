import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const communicationPrompts: readonly Prompt[] = [
  {
    id: "communication-complicated-topic",
    text: "Tell me about a time when you had to explain something complicated to a person who knew little about it.",
    kind: "past",
    competencies: ["communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "found out first what the listener already had in mind",
        "used everyday words, a drawing or a comparison",
        "asked them to say it back, or watched them do it",
        "changed the way they spoke when it was not clear",
      ],
      negative: [
        "describes the topic at length, but not the listener",
        "believes that it was understood because nobody asked",
      ],
    },
    probes: [
      { gap: "own-part", text: "What words or pictures did you use?" },
      { gap: "result", text: "How did you know that the person had understood?" },
      { gap: "reflection", text: "How would you explain it today?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-misunderstood",
    text: "Describe a time when something that you said or wrote was understood differently from how you meant it.",
    kind: "past",
    competencies: ["communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "accepts their own part in it",
        "went to the person and cleared it up soon",
        "knows what effect it had on the other person or on the work",
        "has a new habit because of it",
      ],
      negative: ["says that the other person did not listen", "picks a case with no effect at all"],
    },
    probes: [
      { gap: "situation", text: "What did you mean, and what did the other person take from it?" },
      { gap: "own-part", text: "What did you do as soon as you realised it?" },
      { gap: "reflection", text: "What do you do now, so that it does not happen again?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-unwelcome-news",
    text: "Give an example of something that you had to tell someone, knowing that they would not want to hear it.",
    kind: "past",
    competencies: ["communication", "interpersonal"],
    setting: "everyday",
    listensFor: {
      positive: [
        "chose the moment and a private place",
        "was honest and brief, and took responsibility for the message",
        "gave the other person room to react, and listened",
        "offered what could still be done",
      ],
      negative: [
        "sent a message in order to avoid the talk",
        "made it sound so mild that it was not understood",
      ],
    },
    probes: [
      { gap: "reason", text: "Why did you choose to tell them in that way?" },
      { gap: "own-part", text: "What were your first two sentences?" },
      { gap: "result", text: "How did the person react, and how have things been between you since then?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-written-for-someone",
    text: "Tell me about a time when you left written information for somebody who had to use it without you there.",
    kind: "past",
    competencies: ["communication"],
    setting: "everyday",
    listensFor: {
      positive: [
        "thought about who reads it, and what they would do next",
        "put the most important point first, and left out the rest",
        "asked another person to read it or try it",
      ],
      negative: ["wrote down everything they knew", "cannot say whether it was of any use"],
    },
    probes: [
      { gap: "situation", text: "Who was going to use it, and what could go wrong if it was not clear?" },
      { gap: "reason", text: "How did you decide what to put in and what to leave out?" },
      { gap: "result", text: "How do you know that it worked for them?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-what-does-it-do",
    text: "You are a trainee, and you visit a patient on the ward together with your supervisor. The patient has a heart operation tomorrow and asks you: 'What will that machine do to me while I am asleep?' How would you answer?",
    kind: "hypothetical",
    competencies: ["communication", "compassion"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "finds out what worry is behind the question",
        "gives a short, true picture in everyday words",
        "passes on anything about risk or treatment to the supervisor",
        "asks whether that helped, and leaves room for more",
      ],
      negative: [
        "gives a lecture",
        "says that there is nothing to fear",
        "answers beyond what a trainee can know",
      ],
    },
    probes: [
      {
        gap: "own-part",
        text: "Please say it to me now, as you would say it to the patient. What would your words be?",
      },
      { gap: "reason", text: "What would you leave to your supervisor, and why?" },
      { gap: "result", text: "How would you know that the patient felt better informed?" },
    ],
    minutes: 2,
    source: sources.entry,
  },
  {
    id: "communication-handing-over",
    text: "You have helped to prepare the equipment for an operation. Before it begins, another trainee takes your place and you have to leave. How would you hand over to them?",
    kind: "hypothetical",
    competencies: ["communication", "attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says what is done, what is not done and what needs watching",
        "follows the written list, standing at the equipment",
        "asks the other person to repeat the open points",
        "makes sure the perfusionist in charge knows of the change",
      ],
      negative: ["says 'it is all ready' and goes", "relies on the other person to ask"],
    },
    probes: [
      { gap: "own-part", text: "What would you say first, and what last?" },
      { gap: "reason", text: "What could happen to the patient if one point got lost?" },
      {
        gap: "example",
        text: "When have you handed over something important before, and how did you do it?",
      },
    ],
    minutes: 2,
  },
  {
    id: "communication-half-heard",
    text: "It is noisy in theatre during an operation. Somebody gives you an instruction, and you hear only half of it. What would you do?",
    kind: "hypothetical",
    competencies: ["communication"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "says at once that they did not catch it",
        "repeats back what they understood before they act",
        "reports when it is done",
        "thinks about what a wrong guess could cause",
      ],
      negative: ["guesses, so as not to interrupt", "does nothing and hopes that it was for another person"],
    },
    probes: [
      { gap: "own-part", text: "What exactly would you say?" },
      { gap: "reason", text: "What could happen if you acted on the half that you heard?" },
      { gap: "example", text: "When did you last have to ask somebody to repeat something important?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-smile-and-nod",
    text: "A patient has to follow some instructions at home before a test tomorrow. They speak a little English. They smile and nod at everything you say. What would you do?",
    kind: "hypothetical",
    competencies: ["communication", "everyone-counts"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "lets the person show or tell each step, to see if it is clear",
        "gets an interpreter, and does not rely on a relative",
        "gives it in writing or in pictures, in the right language",
        "writes down the need, so that the next person knows",
      ],
      negative: ["speaks louder and repeats the same words", "gives out the leaflet and moves on"],
    },
    probes: [
      { gap: "reason", text: "What different things might the nodding mean?" },
      { gap: "own-part", text: "What would you do if no interpreter could come today?" },
      { gap: "result", text: "How would you know that the patient will do the right thing at home?" },
    ],
    minutes: 2,
  },
  {
    id: "communication-caller-asks",
    text: "You answer the telephone in a hospital department. The caller says that they are the son of a patient who is in theatre, and asks how the operation is going. What would you do?",
    kind: "hypothetical",
    competencies: ["communication", "respect-and-dignity"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "is warm, and says that waiting must be hard",
        "gives no details, and explains why in plain words",
        "finds the person who may speak to the family",
        "takes a number, and makes sure that somebody rings back",
      ],
      negative: ["tells what they know, to be kind", "says 'I cannot tell you that' and ends the call"],
    },
    probes: [
      { gap: "own-part", text: "What would you say to the caller, word for word?" },
      { gap: "reason", text: "How would you decide what you may say?" },
      { gap: "result", text: "How would you make sure that the caller is not forgotten?" },
    ],
    minutes: 2,
  },
];
