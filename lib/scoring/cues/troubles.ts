import { findAny, findCues } from "./cue";

/** What may come of it. */
const harms =
  "=wrong|infection|=infected|harm|=hurt|dose|delay|=died|reaction|=dead|fall|bleed|=worse|injury|burn|clot|stroke|result";

/** What is wrong, needed or at risk. */
export const findTrouble = findAny(
  findCues(
    { mood: ["past", "present"], polarity: "any" },
    "=problem|=problems|=issue|=issues|trouble|difficulty|crisis|emergency|=mistake|=mistakes|=error|=errors|=fault|=faults|mix-up|=complaint|=complaints|shortage|delay|backlog|outbreak",
    "be|have|get|cause|lead|there <3> conflict|disagreement|argument|tension|row",
    "at|the|a|big|real|high risk",
    "go|be|look|seem <1> wrong|missing|late|broken|unsafe|dangerous|scared|upset|frightened|confused|worried|anxious|=lost|stuck|distressed|crying|bleeding|unwell|ill|sick",
    "be =down #|to",
    "run|be out|short|behind|late|low|understaffed|overwhelmed",
    "no <1> plan|record|interpreter|idea|way|money|staff|english|access|cover",
    "=only # minutes|hours|days|of|people|staff|left",
    "before|by|tight|the deadline",
    "under|time pressure",
    "hard|tough|difficult|rough|bad =time|=times|patch|spell|=year",
    "be|get|have cut off",
    "experience|have|face|find <1> difficulty|trouble|incontinence|accident|fall|seizure|shortage",
    "be <1> absent|off|in|under|close <1> pain|labour|tears|threat|sick|ill|distress",
  ),
  findCues(
    { who: ["other", "none"], mood: ["past", "present"], polarity: "any" },
    "break|fail|collapse|crash|trip|jam|leak|faint|complain|refuse|struggle|panic|cry|shout|trap|overrun|cancel|spill|choke|bleed|burst|flood|vanish|snap",
    "not|n't|never work|speak|eat|listen|understand|turn|show|come|arrive|sleep|drink|talk|cooperate|help",
    "go|come =down",
    "stop working|eating|talking|coming|breathing",
  ),
  findCues(
    { who: ["other", "none"], mood: ["past"], polarity: "any" },
    "need|want to|it|help|someone|somebody",
  ),
  findCues(
    { who: ["other", "none"], mood: ["would", "present"], polarity: "any" },
    `could|may|might|would|can <2> mean|cause|lead|get|have|be|act|give|end|receive|lose <6> ${harms}`,
    "put <5> risk|danger",
    `nothing next|compared to <3> ${harms}`,
    "=they|=he|=she|patient|person|=who ca|can|could not|n't <2> speak|ask|move|see|hear|tell|protect",
    "get|give|take <1> wrong <1>",
  ),
  findCues({ who: ["other", "none"], mood: ["past", "present"] }, "lose|forget <3>"),
  findCues(
    { who: ["other", "none"], mood: "any" },
    "could|might|would <1> have|be|get|hurt|harm|kill|die|lose|miss|fall|fail <2> hurt|killed|died|dead|harmed|crushed|injured|trapped|burnt|wrong|late|blood|patient|missed|lost",
  ),
);
