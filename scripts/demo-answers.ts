import type { Band } from "../lib/scoring/report";

/** A sample answer: to which prompt, how many days ago, and what its writer thought of it (null: skipped). */
export type DemoAnswer = { prompt: string; daysAgo: number; selfBand: Band | null; text: string };

/** Written for the demo: somebody who starts with claims and learns to tell what they did. Oldest first. */
export const demoAnswers: readonly DemoAnswer[] = [
  {
    prompt: "teamwork-achieved-together",
    daysAgo: 47,
    selfBand: 3,
    text: "I am a real team player and I get on with everybody. In my last job we always worked together as a team and we supported each other whatever happened. I think teamwork is really important in the NHS because nobody can do everything alone, and I would bring that to this role.",
  },
  {
    prompt: "science-why-perfusion",
    daysAgo: 44,
    selfBand: 2,
    text: "I have always loved science and I find the heart fascinating. Perfusion looks like an interesting job because you work with machines and you also help people. I am passionate about healthcare and I want a career with good prospects where I can keep learning.",
  },
  {
    prompt: "detail-found-in-time",
    daysAgo: 38,
    selfBand: 3,
    text: "In the second year of my biomedical science degree I was running a set of glucose assays with a partner. I noticed that two of the standards gave almost the same reading, which should not happen. I stopped, checked the labels against our plan and saw that we had used the same tube twice. I told my partner and the demonstrator, and we ran the standards again before we went on. The new curve was straight and we could use our results.",
  },
  {
    prompt: "calm-several-demands",
    daysAgo: 33,
    selfBand: 2,
    text: "I work Saturdays at a pharmacy counter. One afternoon the dispensing robot jammed, the queue went out of the door and a man started shouting about his inhaler. We all worked hard to get through it. I stayed calm because I am good under pressure, and in the end everybody got their medicines.",
  },
  {
    prompt: "teamwork-achieved-together",
    daysAgo: 26,
    selfBand: 3,
    text: "Last winter I was a healthcare assistant on a surgical ward, and one night we were two people short. At half past two three call bells went while the nurse in charge was busy with an admission. My job was the six beds in my bay. I told her that I could take the bells in the next bay as well if somebody watched my patient who was at risk of falling. She asked the student nurse to sit with him, and I answered the bells, helped two people to the toilet and told her about a drip that had stopped, because I am not trained to touch the pump. Between rounds I wrote what I had done on the board so that nobody would repeat it. No one waited more than a few minutes and nobody fell. I learnt to say early what I can take on and what I cannot.",
  },
  {
    prompt: "everyone-usual-way",
    daysAgo: 20,
    selfBand: null,
    text: "When I was a volunteer in the outpatient clinic, an older woman came to the desk holding a letter about fasting before her blood test. English was her second language and she was close to tears, because she had eaten breakfast and thought that her operation was cancelled. I took her to the quiet end of the desk and asked her to tell me what she had understood. Then I used short sentences, drew a clock on the back of the letter and asked the nurse to confirm the new time before I promised anything. I asked her to tell it back to me, because people often nod when they are worried. She had the hour right but not the day, so I wrote it down and rang her daughter with her permission. She came back on the right morning without having eaten. Since then I always ask people to tell it back, rather than asking whether they understand.",
  },
  {
    prompt: "calm-several-demands",
    daysAgo: 13,
    selfBand: 3,
    text: "On a Saturday last March the dispensing robot at the pharmacy where I work jammed at four o'clock with eleven people waiting. A man at the front was shouting that he could not breathe without his inhaler. I was the only assistant at the counter. First I looked at him: he could speak in full sentences, but I fetched the pharmacist at once, since that was not mine to judge. Then I told the queue what had happened, that it would take about twenty minutes, and asked who could not wait. Two people needed something that day, so I put their slips on top, and I offered the others a text when theirs was ready. I noticed that I was rushing, so I read each label aloud before I handed it over. Everyone who needed a medicine had it before we closed, and the checks at closing time found no mistakes. Looking back, I would tell the queue sooner, because the silence was what made people angry. I now do that first.",
  },
  {
    prompt: "compassion-more-than-the-task",
    daysAgo: 9,
    selfBand: 3,
    text: "During my placement on a cardiac ward I was taking round the water jugs when I saw a man folding and unfolding the same towel. He was going for a valve operation in the morning. I asked if he would like some company, and sat down so that we were at the same height. He said he was not afraid of the operation, he was afraid of his wife being on her own in the waiting room. I said that sounded like a heavy thing to carry by himself. I could not promise how it would go, but I asked the ward sister whether his wife could be given the family room, and she rang to arrange it. I told him before my shift ended, and he slept. The next afternoon I went to the family room to see whether his wife needed anything. It taught me that what worries somebody is often not what I would have guessed, so I ask.",
  },
  {
    prompt: "science-why-perfusion",
    daysAgo: 4,
    selfBand: 4,
    text: "My interest began in a physiology practical where we ran a small roller pump through a loop of tubing and I saw the pressure rise when I closed a clamp by a few turns. I wanted to know who does this for real, so I read about heart-lung machines and then wrote to the perfusion team at my local hospital. They let me spend a day with them in theatre in April. What stayed with me was how much of the work is checking: I watched one perfusionist read the whole checklist aloud although she had done it hundreds of times, and she explained that the patient cannot tell you when something is wrong. Because of that day I chose oxygenators for my final-year project and measured how gas flow changes carbon dioxide removal in a bench model. I got a 2:1, and I also found that I like long, careful sessions, which I was not sure of before. I know that the training is a master's degree beside full-time work, and I have spoken to a trainee about how she fits it in.",
  },
  {
    prompt: "improving-made-better",
    daysAgo: 1,
    selfBand: 3,
    text: "At the food bank where I volunteer, people with diabetes kept handing back tins because they could not see how much sugar was in them. I counted for two weeks and found that we got about fifteen tins back each session. I asked the manager if I could try coloured dots on the shelves, and checked the limits with a dietitian first, because I did not want to give wrong advice. We tried it on two shelves. After a month the returns had fallen to four a session, so the manager put the dots on all the shelves and I wrote a half-page guide for new volunteers. One man told me that he no longer had to ask in front of everybody. I learnt that it was worth counting before changing anything: without the first two weeks I could not have shown that it worked.",
  },
];
