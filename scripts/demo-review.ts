import type { Marks } from "../lib/tutoring/review";

/** What the tutor of the demo set, and what the applicant handed in. */
export const demoWork = {
  reviewed: {
    prompt: "teamwork-achieved-together",
    title: "Week one: working with others",
    note: "Choose something small that really happened. A part-time job is fine.",
    attemptsAllowed: 2,
    showMark: "at-once",
    text:
      "In my last year at university four of us had to build a pump rig for a flow experiment in two weeks. " +
      "After three days we were behind, because two people were waiting for the same drawing and nobody had said so. " +
      "I suggested that we met for ten minutes every morning, and I kept the list of who needed what. " +
      "When I saw that one of us was stuck with the pressure sensor, I moved my own part back a day and we calibrated it together. " +
      "I also asked the technician to check our connections, since a leak would have cost us the rig. " +
      "We finished a day early, and our group was the only one whose readings repeated within five per cent. " +
      "Everybody worked really hard.",
  },
  waiting: {
    prompt: "compassion-difficult-time",
    title: "Mock interview",
    note: "Answer as if it was the real interview. You see the mark when your tutor has read it.",
    attemptsAllowed: 1,
    showMark: "after-release",
    text:
      "Last winter I volunteered on a ward where I brought round books. One afternoon a man who was waiting for heart surgery " +
      "did not look up, and his tea had gone cold. I asked him if he wanted company, and I sat down so that I was not standing over him. " +
      "He told me that he was afraid he would not wake up. I did not tell him that it would be fine, because I could not know that. " +
      "I listened, and then I asked if I could tell the nurse what he had said, and he agreed. " +
      "She came and talked through the operation with him. The next week he told me that he had slept that night.",
  },
} as const;

/** The tutor's review of the first answer; each quote is in it word for word. */
export const demoReview: {
  marks: Marks;
  comments: { quote: string; text: string }[];
  reply: string;
} = {
  marks: {
    band: 3,
    parts: { situation: 2, action: 2, result: 2, reflection: 0 },
    competency: 2,
    overall:
      "You gave me a real event with a clear problem, and I could follow what you did each day. " +
      "The ending is strong because it has a figure in it.\n\n" +
      "What is missing is you, afterwards. Say what you learnt about working with others, and where you have used it since. " +
      "Two sentences would be enough for the top band.",
  },
  comments: [
    {
      quote: "I moved my own part back a day and we calibrated it together",
      text: "The best moment of the answer. You gave something up so that the team could go on. Say why you chose that.",
    },
    {
      quote: "Everybody worked really hard.",
      text: "A panel cannot mark this. End with what you took from it instead.",
    },
  ],
  reply: "Thank you. I have written down what I learnt from the morning meetings and will try again with it.",
};
