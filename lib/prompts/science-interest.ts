import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const scienceInterestPrompts: readonly Prompt[] = [
  {
    id: "science-recent-curiosity",
    text: "Tell me about something in science or technology, outside your course or your job, that has made you curious recently.",
    kind: "past",
    competencies: ["science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "names one clear topic, and where they met it",
        "went further in their own time: read, asked, built or tried something",
        "can explain what they understood in the end, and what they still do not know",
      ],
      negative: [
        "names a large field, such as medicine or computers, and stops there",
        "repeats a news headline without having checked it",
      ],
    },
    probes: [
      { gap: "own-part", text: "What did you do yourself to find out more about it?" },
      { gap: "reason", text: "What made this topic interest you more than others?" },
      { gap: "reflection", text: "What do you see differently since you looked into it?" },
    ],
    minutes: 2,
  },
  {
    id: "science-theory-met-practice",
    text: "Describe a time when what you saw happen did not match what you had read or been taught.",
    kind: "past",
    competencies: ["science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "states what they expected, and what they got instead",
        "looked for the cause: repeated it, measured again or asked somebody who knows",
        "changed their mind, or found the mistake, because of evidence",
      ],
      negative: [
        "ignored the difference, or decided at once that the book was wrong",
        "cannot say what the expected outcome was",
      ],
    },
    probes: [
      { gap: "situation", text: "What exactly had you expected, and what did you observe?" },
      { gap: "own-part", text: "How did you go about finding the cause of the difference?" },
      { gap: "reflection", text: "How has this changed the way you trust what you read?" },
    ],
    minutes: 3,
  },
  {
    id: "science-difficult-subject",
    text: "Give an example of a difficult subject that you had to learn mostly on your own. How did you go about it?",
    kind: "past",
    competencies: ["science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "had a plan: what to start with, which books, people or courses to use",
        "tested whether they had understood, for example with problems or by explaining it",
        "shows what they can do now because of it",
      ],
      negative: [
        "only read or watched, and never tried it out",
        "makes it sound easy, with no difficulty on the way",
      ],
    },
    probes: [
      { gap: "own-part", text: "What did a normal week of learning this look like for you?" },
      { gap: "result", text: "How did you find out whether you had really understood it?" },
      { gap: "reflection", text: "What would you change if you had to learn another subject in this way?" },
    ],
    minutes: 2,
  },
  {
    id: "science-news-claim",
    text: "A friend shows you a news report which says that a new device makes an operation much safer. What would you want to know before you believed it?",
    kind: "hypothetical",
    competencies: ["science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "asks what was measured, in how many people, and compared with what",
        "goes to the original study instead of the report about it",
        "thinks of who paid for the work, and of harm as well as benefit",
        "keeps an open mind until the evidence is clear",
      ],
      negative: [
        "accepts or rejects it by feeling alone",
        "says 'I would research it' and gives no way of doing so",
      ],
    },
    probes: [
      { gap: "reason", text: "Why would that piece of information matter most to you?" },
      { gap: "own-part", text: "Where would you look first, and what would you look for there?" },
      { gap: "example", text: "When have you checked a report like this one, and what did you find?" },
    ],
    minutes: 2,
  },
  {
    id: "science-knowledge-out-of-date",
    text: "You work in a hospital department. You read that something you were taught in your degree is no longer thought to be correct, and it affects the work that you do every day. What would you do?",
    kind: "hypothetical",
    competencies: ["science-interest", "commitment-to-quality-of-care"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "goes back to the original publication and judges how strong it is",
        "brings it to a senior colleague, with the paper in hand",
        "keeps to the present procedure until the department has decided",
        "helps to pass on what is agreed",
      ],
      negative: ["changes their own way of working alone", "says nothing because a junior person has no say"],
    },
    probes: [
      { gap: "own-part", text: "What would be your own first step after you had read it?" },
      { gap: "reason", text: "Why would you keep to the present method, or change it?" },
      { gap: "result", text: "How would you know that your colleagues had taken it seriously?" },
    ],
    minutes: 3,
  },
  {
    id: "science-first-day-watching",
    text: "It is your first day as a trainee, and you are going to watch an open heart operation. You expect to understand only part of it. How would you use the day?",
    kind: "hypothetical",
    competencies: ["science-interest"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "prepares beforehand, so that they know what to look for",
        "writes questions down and keeps them for a safe moment",
        "goes over it afterwards with a colleague and with a book",
        "links what happened to something from their own degree",
      ],
      negative: [
        "wants to take part at once, without being asked",
        "only stands there and hopes that it becomes clear",
      ],
    },
    probes: [
      { gap: "own-part", text: "What would you do on the evening before?" },
      { gap: "reason", text: "How would you decide when it was right to ask a question?" },
      { gap: "result", text: "At the end of the day, how would you know that it had been useful?" },
    ],
    minutes: 2,
  },
  {
    id: "science-why-perfusion",
    text: "Why do you want to train as a clinical perfusion scientist, rather than work in another part of healthcare science?",
    kind: "motivation",
    competencies: ["science-interest"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "gives a reason of their own that fits this job and few others",
        "says how they got to know the job: a visit, a talk, a person they asked",
        "knows what is demanding about it, and still wants it",
        "connects it with something that they have done before",
      ],
      negative: [
        "speaks about helping people or loving science in general",
        "speaks mainly of pay, status or a second choice",
      ],
    },
    probes: [
      { gap: "situation", text: "When did you first hear about perfusion, and what happened then?" },
      { gap: "own-part", text: "What have you done so far to find out if this job is right for you?" },
      { gap: "reflection", text: "What have you learnt about the job that made you think again?" },
    ],
    minutes: 3,
  },
  {
    id: "science-daily-work",
    text: "What have you found out about the daily work of a perfusionist, and which part of it appeals to you most?",
    kind: "motivation",
    competencies: ["science-interest"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "describes at least two duties, including some before or after the operation",
        "says where the information came from, best of all from a person who does it",
        "gives a personal reason for their choice",
      ],
      negative: [
        "recites a definition",
        "describes only the exciting moments",
        "confuses it with the task of the surgeon or the anaesthetist",
      ],
    },
    probes: [
      { gap: "own-part", text: "Who did you ask, or where did you look, to learn this?" },
      { gap: "reason", text: "Why does that part of the work mean more to you than the others?" },
      { gap: "example", text: "What have you already done that is most like it?" },
    ],
    minutes: 2,
  },
  {
    id: "science-heart-lung-machine",
    text: "During open heart surgery a machine can take over the work of the heart and the lungs for a while. What interests you about that, as a scientist?",
    kind: "motivation",
    competencies: ["science-interest", "technology"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "picks one question, for example how gas enters blood or how flow is kept steady",
        "explains it in simple words and with honest limits",
        "says what they did to understand it better",
      ],
      negative: [
        "says that it is amazing, and no more",
        "uses long technical words that they cannot explain",
      ],
    },
    probes: [
      { gap: "situation", text: "Where does your interest in this question come from?" },
      { gap: "own-part", text: "What have you read or tried in order to understand it?" },
      { gap: "reflection", text: "What is it that you do not yet understand, and would like to?" },
    ],
    minutes: 2,
    source: sources.work,
  },
  {
    id: "science-degree-in-theatre",
    text: "Which part of your degree do you most look forward to using in perfusion, and why?",
    kind: "motivation",
    competencies: ["science-interest"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "chooses one topic or method, not a whole subject",
        "shows how it would help with a real task for a patient",
        "admits what they would need to study again or add",
      ],
      negative: ["lists modules and marks", "sees no link between what they studied and the work"],
    },
    probes: [
      { gap: "example", text: "When did you last use that knowledge to solve a real problem?" },
      { gap: "reason", text: "Where in the work do you think it would make a difference?" },
      { gap: "reflection", text: "Which gap in your knowledge would you close first?" },
    ],
    minutes: 2,
  },
  {
    id: "science-where-it-began",
    text: "Where did your interest in science begin, and what keeps you interested now?",
    kind: "motivation",
    competencies: ["science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "names one person, event or question that started it",
        "names something they do at present, with how often or how long",
        "is honest about times when it was hard, and why they went on",
      ],
      negative: ["says that they have always loved science", "has nothing from the last year to tell"],
    },
    probes: [
      { gap: "example", text: "What is the most recent thing you did because of that interest?" },
      { gap: "result", text: "What can you do today that you could not do when it began?" },
      { gap: "reflection", text: "When was it hardest to go on, and what did that teach you?" },
    ],
    minutes: 2,
  },
];
