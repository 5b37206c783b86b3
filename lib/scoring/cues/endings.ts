import { findAny, findCues } from "./cue";

/** Endings that announce themselves, wherever they stand. */
export const findAnnouncedEndings = findAny(
  findCues(
    { mood: ["past"], polarity: "any" },
    "as a result",
    "in the end",
    "increase|reduce|improve|double|halve from|to|by|#|a|the|our|since",
    "drop|fall|rise|grow from|to|by|#",
    "from # <3> to #",
    "no|not|without <1> complaint|error|mistake|incident|injury|accident|delay|adverse",
    "come|came to no harm",
    "full|complete recovery|compliance|marks",
    "nobody|no one|none|nothing <1> hurt|missed|lost|harmed|noticed|late|complained",
    "have not|never <1> have|happen|see|miss|lose|need <3> since|complaint|mistake|mismatch|mix-up|it|one|another",
  ),
  findCues(
    { mood: ["past"] },
    "work|turn|pay out|off =well|=fine|=better|=really|=in|=for|=as|=to|=because",
    "work =well|=perfectly|=great|=fine|=brilliantly",
    "go well|fine|smoothly|perfectly|ahead",
    "on time",
    "no longer",
  ),
  findCues(
    { who: ["other"], mood: ["past"] },
    "result|lead in|to",
    "work|pay out|off",
    "lead|help|allow|enable|mean|save|prevent <6> to|that|we|they|everyone|nobody",
    "thank|praise|congratulate|compliment <2>",
    "say|tell <3> thank|thanks|grateful|pleased|happy|better|easier|proud|best|relieved",
    "feel|felt <1> better|safe|valued|included|heard|comfortable|confident",
    "be <2> happy|pleased|grateful|delighted|relieved|chuffed|thrilled|impressed|over the moon",
    "express|show|demonstrate <2> gratitude|satisfaction|thanks|appreciation|confidence|compliance|understanding|relief",
    "give|send|leave|write|wrote <3> feedback|thanks|thank|review|card|letter",
  ),
);

/** How things stand since. */
const findSince = findCues(
  { who: ["other"], mood: ["present"], polarity: "any" },
  "=now",
  "=still <2> use|have|do|come|say|keep|work|run",
  "any more|longer",
  "since",
);

/** What was reached, and how somebody took it. */
const findReached = findAny(
  findCues(
    { mood: ["past"] },
    "pass|win|achieve|complete|solve|resolve|fix|save|succeed|finish|earn",

    "be <2> safe|fine|successful|fixed|sorted|=done|back|home|=better|resolved|approved|accepted|adopted|ready|open|moved|replaced|dispatched|delivered|completed|finished|met|repaired|restored|reopened",
    "get <2> job|grade|award|mark|=back|=better|through|promotion|good|great|approval|home",
    "# minutes|hours|days|weeks|months later",
    "able to",
  ),
  findCues(
    { who: ["other"], mood: ["past"] },
    "agree|keep|return <2>",
    "end up|on|by",
    "cause|bring|make <3> less|fewer|more|better",
    "=used|=uses it|them|that|this|the|my|our",
    "calm|settle|relax|smile|laugh|cheer|recover|apologise|accept|approve|adopt|forgive",
    "go|come back|home|round",
  ),
  findCues({ who: ["we", "other"], mood: ["past"] }, "=failed|=lost <2>"),
);

/** Endings only of a story that is under way: the same words often tell what it began with. */
export const findLateEndings = findAny(findReached, findSince);
