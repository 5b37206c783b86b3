import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const compassionPrompts: readonly Prompt[] = [
  {
    id: "compassion-difficult-time",
    text: "Tell me about a time when somebody near you was going through something difficult. Please leave out anything that would show who it was.",
    kind: "past",
    competencies: ["compassion"],
    setting: "everyday",
    listensFor: {
      positive: [
        "saw the signs without being told, and can name them",
        "asked, and did not force a conversation",
        "did one small thing that helped",
        "came back to see how they were",
      ],
      negative: ["talks mostly about themselves", "gave advice and moved on"],
    },
    probes: [
      { gap: "situation", text: "What made you think that something was wrong?" },
      { gap: "own-part", text: "What did you do, apart from listening?" },
      { gap: "result", text: "How was the person some days later?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-more-than-the-task",
    text: "Describe a time when you had a job to do, little time to do it, and the person in front of you needed something more.",
    kind: "past",
    competencies: ["compassion"],
    setting: "everyday",
    listensFor: {
      positive: [
        "put into words what the other might be feeling",
        "gave a few minutes, or arranged that somebody else could",
        "was honest about how long they had",
        "knows what those minutes meant",
      ],
      negative: ["finished, and was sorry about it", "forgot the work entirely and left it to others"],
    },
    probes: [
      { gap: "reason", text: "What made you stop, although you had little time?" },
      { gap: "own-part", text: "What did you say or do in those minutes?" },
      { gap: "reflection", text: "What did you learn about time and people?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-behind-the-anger",
    text: "Give an example of a person who was angry with you. How did you respond?",
    kind: "past",
    competencies: ["compassion", "calm-under-pressure"],
    setting: "everyday",
    listensFor: {
      positive: [
        "asked themselves whether the person was worried, in pain or afraid",
        "let them speak, and did not defend themselves first",
        "did something about the cause, where they could",
        "tells it without anger",
      ],
      negative: ["calls the person aggressive or unreasonable", "kept to the rules and stayed cold"],
    },
    probes: [
      { gap: "reason", text: "What do you think was the reason for the anger?" },
      { gap: "own-part", text: "What did you say, once they had finished?" },
      { gap: "result", text: "How did it end between you?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-no-words",
    text: "Tell me about a time when you did not know what to say to somebody who was sad or frightened.",
    kind: "past",
    competencies: ["compassion"],
    setting: "everyday",
    listensFor: {
      positive: [
        "stayed, and did not cover the silence with cheerful phrases",
        "found a practical kindness, such as a drink, a chair or a telephone call",
        "let the other decide what was wanted",
        "is open about their own uncertainty",
      ],
      negative: ["told them to cheer up", "went away to leave them in peace, without asking"],
    },
    probes: [
      { gap: "own-part", text: "What did you do, when you had no words?" },
      { gap: "result", text: "What did the person tell you later, or show you?" },
      { gap: "reflection", text: "What would you do now, in the same situation?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-waiting-outside",
    text: "There is a delay, and a patient has to wait on a bed outside theatre for their heart operation. They lie still and look at the ceiling. You pass by with some equipment. What would you do?",
    kind: "hypothetical",
    competencies: ["compassion"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "stops, says who they are, and asks how the person is",
        "does something small: a blanket, news of the delay, someone to stay",
        "tells the nurse what they have seen",
        "is careful with the things in their hands, and says when they must go",
      ],
      negative: ["goes on, because it is the nurse's task", "chats about the operation and its risks"],
    },
    probes: [
      { gap: "reason", text: "What do you suppose is going on in the patient's mind?" },
      { gap: "own-part", text: "What would you say as you stop beside the bed?" },
      { gap: "result", text: "How would you know that it was better for them than before?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-other-trainee",
    text: "You and another trainee were in theatre, and the patient did not survive the operation. Afterwards you find the other trainee in the changing room, sitting alone and silent. What would you do?",
    kind: "hypothetical",
    competencies: ["compassion", "teamwork"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "sits with them, and does not press them to talk",
        "says that it is hard for them too",
        "helps with the next practical step: water, getting home, telling the supervisor",
        "asks again in the following days, and knows where staff can get support",
      ],
      negative: [
        "says that one gets used to it",
        "begins to discuss what went wrong",
        "leaves them alone, in order not to intrude",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you do in the first five minutes?" },
      { gap: "reason", text: "Why that, and not something else?" },
      { gap: "reflection", text: "How would you look after yourself on such a day?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-parent-at-the-door",
    text: "Perfusionists also work with babies and children. A parent walks beside their child's bed as far as the door of theatre, and has to stop there. You are with the team that takes the child in. What would you do?",
    kind: "hypothetical",
    competencies: ["compassion", "interpersonal"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "sees two people in need, and speaks to both",
        "leaves a moment for the goodbye, if the team agrees",
        "makes sure somebody stays with the parent, who knows where to wait and who will bring news",
        "says nothing that they cannot be certain of",
      ],
      negative: ["looks only at the equipment", "says 'do not worry, the child is in the best hands'"],
    },
    probes: [
      { gap: "own-part", text: "What would you say, and to whom?" },
      { gap: "reason", text: "What does the parent need at that door, do you think?" },
      { gap: "result", text: "How would you find out if the parent was looked after?" },
    ],
    minutes: 2,
    source: sources.society,
  },
  {
    id: "compassion-letter-in-hand",
    text: "You are on the way to a meeting in the hospital, and a little late. Somebody stands in the corridor with a letter in their hand and does not move. Other people walk past. What would you do?",
    kind: "hypothetical",
    competencies: ["compassion"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "stops and asks, before they are asked",
        "listens for more than the way to a room",
        "goes with them, or hands them over to somebody by name",
        "lets the meeting know",
      ],
      negative: ["points in a direction while walking on", "thinks that reception is there for that"],
    },
    probes: [
      { gap: "reason", text: "What could that letter mean to the person?" },
      { gap: "own-part", text: "What would you do about your meeting?" },
      { gap: "example", text: "When did you last stop for a stranger, and what came of it?" },
    ],
    minutes: 2,
  },
  {
    id: "compassion-among-machines",
    text: "What place is there for compassion in a job that depends so much on equipment, and what does it mean to you?",
    kind: "motivation",
    competencies: ["compassion"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "names moments when it shows, before, during and after the operation",
        "speaks from their own life, and says what it changed",
        "includes colleagues and families",
        "sees careful work as a form of kindness too",
      ],
      negative: ["sees it as the nurses' task", "uses warm words, but describes no action"],
    },
    probes: [
      { gap: "example", text: "When has somebody's kindness, or yours, changed a hard moment?" },
      { gap: "own-part", text: "What would a patient or a colleague see you do?" },
      { gap: "reason", text: "Why does it matter to you, in a technical job?" },
    ],
    minutes: 2,
  },
];
