import type { StoryText } from "../lib/stories/story";

const empty = { situation: "", action: "", result: "", reflection: "", text: "" };

/** Written for the demo: the events behind some of its answers, as their writer would keep them. */
export const demoStories: readonly StoryText[] = [
  {
    ...empty,
    title: "The queue at the pharmacy",
    situation:
      "On a Saturday in March the dispensing robot at the pharmacy jammed with eleven people waiting. I was the only assistant at the counter, and a man was shouting for his inhaler.",
    action:
      "I fetched the pharmacist at once, because I could not judge how ill he was. Then I told the queue how long it would take and asked who could not wait. I put two slips on top, and read each label aloud before I handed it over because I noticed that I was rushing.",
    result:
      "Everybody who needed a medicine had it before we closed, and the checks at closing time found no mistakes.",
    reflection: "I would tell the queue sooner. I now do that first.",
  },
  {
    ...empty,
    title: "The letter about fasting",
    text: "When I was a volunteer in the outpatient clinic, an older woman came to the desk close to tears. English was her second language, and she thought that her operation was cancelled because she had eaten. I took her to the quiet end of the desk and asked her to tell me what she had understood. I used short sentences, drew a clock on the back of the letter and asked the nurse to confirm the new time. Then I asked her to tell it back to me. She came back on the right morning without having eaten.",
  },
  {
    ...empty,
    title: "Two standards alike",
    situation: "In my second year I ran a set of glucose assays with a partner.",
    action:
      "I noticed that two of the standards gave almost the same reading. I stopped, checked the labels against our plan and saw that we had used the same tube twice. I told my partner and the demonstrator before we went on.",
    result: "We ran the standards again. The new curve was straight, and we could use our results.",
  },
];
