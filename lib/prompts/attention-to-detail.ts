import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const attentionToDetailPrompts: readonly Prompt[] = [
  {
    id: "detail-found-in-time",
    text: "Tell me about a mistake that you found before it could do any harm. It may be your own or someone else's.",
    kind: "past",
    competencies: ["attention-to-detail"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says how it came to light: which check, which comparison",
        "can say what it would have led to",
        "told the right person soon, and without making anybody look foolish",
        "looked for the reason behind it",
      ],
      negative: [
        "chooses a spelling error, or something else that hardly mattered",
        "puts it right silently and tells nobody",
      ],
    },
    probes: [
      { gap: "situation", text: "What would have happened if nobody had seen it?" },
      { gap: "own-part", text: "How did you come to see it, when others had not?" },
      { gap: "result", text: "What was changed so that it could not happen again?" },
    ],
    minutes: 2,
  },
  {
    id: "detail-small-inaccuracy",
    text: "Describe a piece of work in which a small inaccuracy would have spoilt the whole thing.",
    kind: "past",
    competencies: ["attention-to-detail"],
    setting: "everyday",
    listensFor: {
      positive: [
        "gives figures: how many items, how close, how long",
        "worked in a fixed order, and recorded each step",
        "had a way to catch their own slips, such as a second count",
      ],
      negative: ["calls themselves a perfectionist", "says 'I was very careful' and nothing more"],
    },
    probes: [
      { gap: "own-part", text: "How did you make sure that each step was right?" },
      { gap: "reason", text: "Why did you choose that way of checking?" },
      { gap: "result", text: "How exact was it in the end, and who confirmed that?" },
    ],
    minutes: 2,
  },
  {
    id: "detail-you-missed",
    text: "Give an example of a detail that you missed, and tell me what followed.",
    kind: "past",
    competencies: ["attention-to-detail", "commitment-to-quality-of-care"],
    setting: "everyday",
    listensFor: {
      positive: [
        "chooses a case that had a real effect on somebody",
        "said so themselves, as soon as they knew",
        "put it right with the people it affected",
        "works differently since then, and can show how",
      ],
      negative: [
        "cannot think of one, or picks something without any effect",
        "explains why it was really another person's fault",
      ],
    },
    probes: [
      { gap: "situation", text: "Who did it affect, and how?" },
      { gap: "own-part", text: "Who did you tell, and when?" },
      { gap: "reflection", text: "What do you do today that you did not do then?" },
    ],
    minutes: 2,
  },
  {
    id: "detail-figures-disagree",
    text: "Tell me about a time when figures or records in front of you did not agree with each other.",
    kind: "past",
    competencies: ["attention-to-detail"],
    setting: "everyday",
    listensFor: {
      positive: [
        "stopped, and did not choose the one that looked better",
        "followed each number back to where it came from",
        "told those who relied on it that there was a doubt",
        "knows which one was right, and why",
      ],
      negative: ["took an average or guessed", "left it because the gap was small"],
    },
    probes: [
      { gap: "situation", text: "What were the figures going to be used for?" },
      { gap: "own-part", text: "How did you trace where the difference came from?" },
      { gap: "result", text: "What did it turn out to be, and what happened next?" },
    ],
    minutes: 2,
  },
  {
    id: "detail-asked-to-hurry",
    text: "You and your supervisor are halfway through the equipment checks before an operation. Somebody asks you both to hurry, and your supervisor turns away to answer. What would you do?",
    kind: "hypothetical",
    competencies: ["attention-to-detail", "calm-under-pressure"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "keeps the order, and leaves nothing out",
        "marks the place where they stopped, and waits for the supervisor",
        "gives an honest time until they will be ready",
        "says aloud if a step has not been done",
      ],
      negative: ["ticks the rest to save time", "goes on alone with steps that need two people"],
    },
    probes: [
      { gap: "reason", text: "Why not leave out the items that have never failed so far?" },
      { gap: "own-part", text: "What would you say to the person who wants you to be quicker?" },
      { gap: "result", text: "How would you know, at the end, that nothing had been missed?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "detail-one-letter-different",
    text: "You are collecting sterile items for the next operation. The package on the shelf looks like the one on your list, but one letter of its code is different. Nobody is near to ask. What would you do?",
    kind: "hypothetical",
    competencies: ["attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "treats it as a wrong item until somebody proves that it is right",
        "goes to find a person who knows, or rings them",
        "checks the date and the seal as well",
        "reports what caused the mix-up, so that it can be put right",
      ],
      negative: ["takes it because it is probably the same", "opens it to have a look"],
    },
    probes: [
      { gap: "reason", text: "What might that single letter mean?" },
      { gap: "own-part", text: "What would you do if the team is already waiting for it?" },
      { gap: "result", text: "What would you do so that the next trainee does not meet the same problem?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "detail-interrupted-list",
    text: "You are reading a checklist aloud, and your supervisor answers each item. A colleague interrupts with a question about something else. When you come back to the list, neither of you is sure where you stopped. What would you do?",
    kind: "hypothetical",
    competencies: ["attention-to-detail", "teamwork"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "goes back to a point that is certain, or to the beginning",
        "says so openly, although it costs time",
        "looks at each thing itself, and does not rely on memory",
        "suggests a way to prevent it, such as marking every item",
      ],
      negative: [
        "continues from the place where it probably was",
        "waits for the supervisor to decide, and keeps the doubt quiet",
      ],
    },
    probes: [
      { gap: "reason", text: "What is the risk in starting again from the wrong place?" },
      { gap: "own-part", text: "What would you say to your supervisor at that moment?" },
      { gap: "reflection", text: "What do you know about yourself and interruptions?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
  {
    id: "detail-date-of-birth",
    text: "A patient is about to be taken for a test. You see that the date of birth on the form and the one on the patient's wristband differ by one day. The colleague beside you says that it is only a typing error. What would you do?",
    kind: "hypothetical",
    competencies: ["attention-to-detail"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "holds everything until identity is certain",
        "asks the person to say their full name and when they were born",
        "compares with the main record and brings in whoever is responsible",
        "has the wrong entry corrected and the event reported",
      ],
      negative: ["accepts the explanation", "changes one of the two without knowing which is wrong"],
    },
    probes: [
      { gap: "reason", text: "What might happen if it is not a typing error?" },
      { gap: "own-part", text: "What would you say to the patient while this is being sorted out?" },
      { gap: "result", text: "How would you be sure, in the end, that you have the right person?" },
    ],
    minutes: 2,
  },
  {
    id: "detail-same-every-time",
    text: "Much of the checking in perfusion has to be done in the same way for every operation. What do you find satisfying about such work, and what do you find difficult?",
    kind: "motivation",
    competencies: ["attention-to-detail"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "has done repeated, exact tasks before, and describes one",
        "keeps in mind the patient behind each list",
        "admits that attention fades, and has a way to notice it",
      ],
      negative: ["says that they are never bored", "hopes that it will soon be somebody else's job"],
    },
    probes: [
      { gap: "example", text: "Which repeated task have you done for the longest time?" },
      { gap: "own-part", text: "What do you do when you catch yourself not really looking?" },
      { gap: "reason", text: "What makes such work worth doing well, for you?" },
    ],
    minutes: 2,
    source: sources.checklist,
  },
];
