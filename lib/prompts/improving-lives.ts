import type { Prompt } from "./prompt";
import { sources } from "./sources";

export const improvingLivesPrompts: readonly Prompt[] = [
  {
    id: "improving-made-better",
    text: "Tell me about something that you made better at work, in your studies or where you live.",
    kind: "past",
    competencies: ["improving-lives"],
    setting: "everyday",
    listensFor: {
      positive: [
        "says who had been affected, and how they noticed",
        "tried it out before asking everyone to change",
        "has a figure, or the words of those who use it",
        "handed it on, so that it lasted",
      ],
      negative: ["changed it because it was old", "cannot say if anybody was helped"],
    },
    probes: [
      { gap: "situation", text: "What was wrong before, and for whom?" },
      { gap: "own-part", text: "What did you do first?" },
      { gap: "result", text: "How do you know that it is better now?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-idea-failed",
    text: "Describe an idea of yours for doing something better that failed.",
    kind: "past",
    competencies: ["improving-lives"],
    setting: "everyday",
    listensFor: {
      positive: [
        "had a way to see early that it did not help",
        "stopped or changed it, and told people openly",
        "found out why, with those it was meant for",
        "used that in a later attempt",
      ],
      negative: ["says that other people were not ready for it", "kept it going so as not to be wrong"],
    },
    probes: [
      { gap: "reason", text: "Why had you believed that it would help?" },
      { gap: "own-part", text: "What did you do when you saw that it did not?" },
      { gap: "reflection", text: "What has it taught you about new ideas?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-used-elsewhere",
    text: "Give an example of something useful that you learnt in one place and then used in another.",
    kind: "past",
    competencies: ["improving-lives", "science-interest"],
    setting: "everyday",
    listensFor: {
      positive: [
        "explains what had to be adapted to fit",
        "asked those who were there already",
        "compared how things were before and after",
      ],
      negative: ["copied it and expected it to work", "praises the old place and runs down the new one"],
    },
    probes: [
      { gap: "situation", text: "What was the problem in the second place?" },
      { gap: "own-part", text: "What did you have to change, to make it fit?" },
      { gap: "result", text: "What did people there gain from it?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-confusing-form",
    text: "Where you work or study, everyone has to fill in a certain form, and many people get it wrong. It is nobody's particular job to look after it. What would you do?",
    kind: "hypothetical",
    competencies: ["improving-lives", "leadership-initiative"],
    setting: "everyday",
    listensFor: {
      positive: [
        "collects some examples to see where the trouble lies",
        "finds out why it is as it is, and who relies on it",
        "drafts a change and lets a few users try it",
        "counts the errors before and after",
      ],
      negative: ["does nothing, since it belongs to no one", "replaces it overnight"],
    },
    probes: [
      { gap: "own-part", text: "What would be your first two steps?" },
      { gap: "reason", text: "Why would you start there?" },
      { gap: "result", text: "How would you know that your change was a good one?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-ticked-without-looking",
    text: "Research on perfusion checklists warns that boxes can be ticked without real attention. Suppose that you see this in your own department. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["improving-lives", "commitment-to-quality-of-care"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "speaks up now, if an operation is about to start",
        "looks for reasons in the design and the timing, not in bad people",
        "brings an idea to the supervisor, such as reading aloud or noting a value",
        "suggests a small trial, and how to judge it",
      ],
      negative: ["does their own checks properly, and leaves the rest", "writes a new list and hands it out"],
    },
    probes: [
      { gap: "reason", text: "Why might good people tick without looking?" },
      { gap: "own-part", text: "What would you bring to your supervisor?" },
      { gap: "result", text: "How would you know that people were really looking again?" },
    ],
    minutes: 3,
    source: sources.attention,
  },
  {
    id: "improving-thrown-away",
    text: "After many operations you see clean, unused items being thrown away because they were opened too early. You are a trainee. What would you do?",
    kind: "hypothetical",
    competencies: ["improving-lives", "everyone-counts"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "asks first why it is done, since there may be a safety reason",
        "counts for some weeks, with permission",
        "brings numbers and one proposal to the person responsible",
        "checks that nothing is missing in an emergency afterwards",
      ],
      negative: ["puts things back on the shelf", "lectures colleagues about waste"],
    },
    probes: [
      { gap: "reason", text: "What good reasons could there be for opening them early?" },
      { gap: "own-part", text: "What would you record, and with whose agreement?" },
      { gap: "result", text: "What would tell you that less is wasted and nobody is at risk?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-research-paper",
    text: "You read a study in which patients did better when the perfusion team worked differently from yours. You are a trainee. What would you do with it?",
    kind: "hypothetical",
    competencies: ["improving-lives", "science-interest"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "asks how strong the evidence is, and if those cases are like theirs",
        "shows it to the supervisor, with its weak points",
        "offers to present it, or to look at the department's own figures",
        "accepts that others will decide",
      ],
      negative: ["starts to work in the new way", "says nothing, because they are only a trainee"],
    },
    probes: [
      { gap: "reason", text: "What would make you trust it, or doubt it?" },
      { gap: "own-part", text: "How would you bring it to your department?" },
      { gap: "result", text: "Suppose they try it. What would you want to measure?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-how-much-longer",
    text: "In an outpatient clinic, people come to the desk again and again to ask how much longer they must wait. You work at that desk. What would you do to make this better?",
    kind: "hypothetical",
    competencies: ["improving-lives"],
    setting: "healthcare",
    listensFor: {
      positive: [
        "finds out from those in the room what bothers them most",
        "tries one simple thing, such as a board with the delay",
        "includes anyone who cannot see, hear or read it",
        "compares the number of questions before and after",
      ],
      negative: ["puts up a notice that asks people not to enquire", "says that only more staff would help"],
    },
    probes: [
      { gap: "reason", text: "What do people really want to know when they come to the desk?" },
      { gap: "own-part", text: "What could you do this week, with what you have?" },
      { gap: "result", text: "How would you measure whether it has helped?" },
    ],
    minutes: 2,
  },
  {
    id: "improving-beyond-the-operation",
    text: "What do you hope that your work in perfusion will change in people's lives after the operation?",
    kind: "motivation",
    competencies: ["improving-lives"],
    setting: "perfusion",
    listensFor: {
      positive: [
        "speaks of what patients go back to: home, work, family",
        "knows that small improvements in technique add up, and that one has to measure them",
        "has made a small difference somewhere already",
      ],
      negative: ["speaks only of saving lives, in general words", "speaks mostly of their own career"],
    },
    probes: [
      { gap: "example", text: "Where have you already changed something for somebody?" },
      { gap: "reason", text: "Why is this the change that you care about?" },
      { gap: "result", text: "How could you ever know that you had reached it?" },
    ],
    minutes: 2,
  },
];
