import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const teamworkPrompts: readonly Prompt[] = [
  {
    id: "teamwork-achieved-together",
    text: "Tell me about something that you achieved as part of a team.",
    kind: "past",
    competencies: ["teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "makes clear which job was theirs",
        "names what others did well",
        "shared information or adapted when the plan changed",
        "says who was better off in the end",
      ],
      negative: ["says 'we' from beginning to end", "sounds as if they did it all alone"],
    },
    probes: [
      { gap: "own-part", text: "Which parts of that were your job, and which were not?" },
      { gap: "result", text: "What was different at the end, and for whom?" },
      { gap: "reflection", text: "What would the others say about working with you?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-group-in-difficulty",
    text: "Describe a team or group that was not working well while you were in it.",
    kind: "past",
    competencies: ["teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "explains the cause without naming a guilty person",
        "did one concrete thing to help, and others joined",
        "reminded people of the aim that they shared",
        "counts themselves among those who could have done better",
      ],
      negative: ["blames one member", "waited until it was over", "did everybody's share alone"],
    },
    probes: [
      { gap: "situation", text: "What was the group meant to do, and what went badly?" },
      { gap: "own-part", text: "What did you try, and when?" },
      { gap: "reflection", text: "What would you do sooner in your next team?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-someone-could-not",
    text: "Give an example of a time when a member of your team could not do their share of the work.",
    kind: "past",
    competencies: ["teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "asked the person what was wrong and what would help",
        "found a fair way to divide the load again",
        "kept the reason private",
        "made sure that the person could come back without shame",
      ],
      negative: ["took everything over and resented it", "reported them before talking to them"],
    },
    probes: [
      { gap: "own-part", text: "What did you take on yourself, and what did you leave to others?" },
      { gap: "reason", text: "How did you decide what was fair?" },
      { gap: "result", text: "How did it end for the person, and for the work?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-not-alone",
    text: "Tell me about a time when you could not finish your share of a group task on your own.",
    kind: "past",
    competencies: ["teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "said so while there was still time",
        "asked for something exact, from the person best placed to give it",
        "gave something back, or thanked them in front of others",
        "knows why it happened, and plans differently now",
      ],
      negative: ["went on alone, in secret, until it was late", "sees asking as a weakness"],
    },
    probes: [
      { gap: "situation", text: "Who was depending on your share of the task?" },
      { gap: "own-part", text: "What did you ask for, and how did you ask?" },
      { gap: "reflection", text: "What made it easy or hard for you to ask?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-joining-theatre",
    text: "You have just joined a heart surgery team. Its surgeons, anaesthetists, nurses and perfusionists have worked together for years. How would you become somebody that they can rely on?",
    kind: "hypothetical",
    competencies: ["teamwork"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "learns what each profession needs, and when not to disturb",
        "does small tasks exactly as agreed, and says when they are done",
        "admits what they do not know yet",
        "asks for feedback after the first weeks",
      ],
      negative: ["wants to impress quickly", "speaks only to the other perfusionists"],
    },
    probes: [
      { gap: "own-part", text: "What would you do in your first week to earn their trust?" },
      { gap: "result", text: "After three months, what would tell you that they rely on you?" },
      { gap: "example", text: "When did you last join a group whose members already knew each other well?" },
    ],
    minutes: 2,
    source: sources.work,
  },
  {
    id: "teamwork-two-ways",
    text: "Two experienced perfusionists show you different ways to prepare the same equipment. Each of them tells you that the other way is wrong. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["teamwork", "communication"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "goes to the written procedure of the department",
        "asks both for their reasons, with respect, and takes no side",
        "raises it with the supervisor, because it could confuse others too",
        "does it in the agreed manner until it is settled",
      ],
      negative: [
        "changes the method to please whoever is present",
        "tells one what the other said about them",
      ],
    },
    probes: [
      { gap: "own-part", text: "How would you raise it without upsetting either of them?" },
      { gap: "reason", text: "Why not just choose the way that seems better to you?" },
      { gap: "result", text: "What would a good outcome be for the whole team?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-another-profession-behind",
    text: "You have finished your tasks before an operation. You see that a colleague from another profession has not finished theirs, and the patient will arrive in ten minutes. What would you do?",
    kind: "hypothetical",
    competencies: ["teamwork", "working-together-for-patients"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "offers, and lets the colleague say what would be useful",
        "does only what they have been trained to do",
        "lets their own supervisor know where they are",
        "thinks about the person who is about to come in",
      ],
      negative: [
        "says that it is not their job",
        "takes over without asking",
        "makes a remark about being late",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you say to the colleague?" },
      { gap: "reason", text: "What would you not do, even if you were asked, and why?" },
      { gap: "example", text: "When have you helped somebody whose job was quite different from yours?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-who-clears-up",
    text: "You are new in a clinic. At the end of each day the same two people clear up, while the others go home. Nobody has ever asked you to stay. What would you do?",
    kind: "hypothetical",
    competencies: ["teamwork"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "begins with their own behaviour, and helps as far as their time allows",
        "asks the two how they see it, and does not suppose",
        "brings it up with everyone in a friendly way, and proposes a rota",
      ],
      negative: ["takes no interest, because nobody asked", "tells the manager who is not helping"],
    },
    probes: [
      { gap: "own-part", text: "What would you do this evening?" },
      { gap: "reason", text: "Why might the two people have said nothing so far?" },
      { gap: "result", text: "How would you know, after a month, that things are fairer?" },
    ],
    minutes: 2,
  },
  {
    id: "teamwork-like-and-find-hard",
    text: "What do you like about working in a team, and what do you find hard?",
    kind: "motivation",
    competencies: ["teamwork"],
    setting: "everyday",
    listensFor: {
      positive: [
        "speaks from one real group, and what they did in it",
        "knows the effect that they have on others, good and bad",
        "says what they do about the hard side",
      ],
      negative: ["only calls themselves 'a team player'", "finds fault only with other people"],
    },
    probes: [
      { gap: "example", text: "Which team are you thinking of, and what did you do in it?" },
      { gap: "own-part", text: "What do you do about the side that you find hard?" },
      { gap: "reflection", text: "What has a team taught you that you could not have learnt alone?" },
    ],
    minutes: 2,
  },
];
