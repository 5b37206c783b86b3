/**
 * The fourteen competencies: eight skills from the role's entry requirements, then the six values of the
 * NHS Constitution under their exact names. The two lists of indicators finish the sentence "a panel listens for
 * somebody who…" and "a panel worries about somebody who…"; a prompt's own lists say what that means for that prompt.
 * Sources: https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/physiological-sciences/clinical-perfusion-science/entry-requirements-skills-and-interests
 * and https://www.healthcareers.nhs.uk/about/working-health/nhs-constitution
 */
export const competencies = [
  {
    id: "science-interest",
    name: "Interest in science and technology",
    group: "skill",
    about:
      "You are curious about how things work, and you do something about it. You test what you read against what you see.",
    positive: [
      "names one thing they read, saw or did",
      "found out more without being asked",
      "compares what they were taught with what happened",
      "has looked closely at the job",
    ],
    negative: ["recites definitions", "praises science or the hospital in general words"],
  },
  {
    id: "calm-under-pressure",
    name: "Calm under pressure",
    group: "skill",
    about:
      "When a lot happens at once, you keep thinking and work in a sensible order. You know your limits and get help in time.",
    positive: [
      "decides what must come first, and says why",
      "keeps to a steady method",
      "asks for help before it is too late",
      "says what they did to keep a clear head",
    ],
    negative: ["says that they never feel stress", "only works harder, or goes on alone until it fails"],
  },
  {
    id: "technology",
    name: "Comfortable with technology and complex equipment",
    group: "skill",
    about:
      "You can learn a new device properly, check it, and find a fault step by step. You know when to stop and ask.",
    positive: [
      "learns a device with its instructions and with practice",
      "checks that it works before it matters",
      "looks for a fault one step at a time",
      "stops and asks when they do not know",
    ],
    negative: ["lists the names of devices", "ignores an alarm or a check", "is too sure of themselves"],
  },
  {
    id: "communication",
    name: "Communication",
    group: "skill",
    about:
      "You help other people understand, and you make sure that you have understood them. You choose words and ways that suit the person.",
    positive: [
      "chooses plain words for this listener",
      "listens, and asks what is not clear",
      "checks what the other person understood",
    ],
    negative: [
      "uses technical words without explaining them",
      "talks without listening",
      "takes it for granted that the message arrived",
    ],
  },
  {
    id: "attention-to-detail",
    name: "Attention to detail",
    group: "skill",
    about:
      "Your work is exact, even when you are tired or in a hurry. You look for errors and deal with the cause.",
    positive: [
      "describes a check that they really do",
      "finds an error, and says what it could have led to",
      "tells the right person early",
      "works in the same way under pressure",
    ],
    negative: [
      "calls themselves a perfectionist and gives no example",
      "hides an error or leaves out a check",
    ],
  },
  {
    id: "interpersonal",
    name: "Interpersonal skills",
    group: "skill",
    about:
      "You get on with patients and colleagues of every kind. You are friendly and professional, and you protect what is private.",
    positive: [
      "listens before they answer",
      "keeps private things private",
      "speaks to the person directly and kindly when there is a problem",
    ],
    negative: [
      "puts labels on people",
      "gossips, or repeats what was told in confidence",
      "is cold or impatient",
    ],
  },
  {
    id: "teamwork",
    name: "Teamwork",
    group: "skill",
    about: "You do your own share and help others do theirs. You share what you know, and you ask for help.",
    positive: [
      "makes clear what they did themselves",
      "names what others brought to it",
      "shares information, and offers and asks for help",
    ],
    negative: ["says only 'we', or only 'I'", "blames the others", "works apart from the team"],
  },
  {
    id: "leadership-initiative",
    name: "Leadership and initiative",
    group: "skill",
    about:
      "You see what needs to be done and get it done with other people. You stay within the limits of your role.",
    positive: [
      "takes responsibility without waiting to be told",
      "brings other people with them",
      "plans time, people and equipment",
      "knows where their own role ends",
    ],
    negative: ["goes beyond what they are allowed to do", "waits for somebody else to act"],
  },
  {
    id: "working-together-for-patients",
    name: "Working together for patients",
    group: "value",
    about:
      "The patient comes before any department, profession or rank. You share information, involve people and speak up early.",
    positive: [
      "thinks of the patient first",
      "works with other professions, the patient and the family",
      "speaks up early, including to senior people",
    ],
    negative: ["stays silent, or blames another group", "tells a story in which no patient appears"],
  },
  {
    id: "respect-and-dignity",
    name: "Respect and dignity",
    group: "value",
    about:
      "You treat each person as a person, ask what matters to them, and protect their privacy. You are honest about what can be done.",
    positive: [
      "asks the person what they want",
      "protects privacy and modesty",
      "is honest about what is possible",
    ],
    negative: [
      "puts labels on people or dismisses them",
      "promises too much",
      "gives details that identify a person",
    ],
  },
  {
    id: "commitment-to-quality-of-care",
    name: "Commitment to quality of care",
    group: "value",
    about:
      "You get the basics right every time. When something goes wrong you say so, put it right and learn from it.",
    positive: [
      "checks, and follows the procedure",
      "owns an error and reports it",
      "asks for feedback, and changes what they do",
    ],
    negative: ["takes a shortcut", "hides a mistake, or says that they make none", "blames somebody else"],
  },
  {
    id: "compassion",
    name: "Compassion",
    group: "value",
    about: "You see when somebody is worried or in pain, and you do something kind about it, however small.",
    positive: [
      "sees how the other person feels without being told",
      "does one practical thing to help",
      "makes time",
      "finds out later how the person was",
    ],
    negative: ["talks only about the process", "pities the person", "waits until somebody asks"],
  },
  {
    id: "improving-lives",
    name: "Improving lives",
    group: "value",
    about:
      "You look for ways to make people's health or experience better. You try an idea, measure it and share it.",
    positive: [
      "sees what could be better, and for whom",
      "tries a change, and measures what it does",
      "shares what they found, and keeps at it",
    ],
    negative: ["says that it is not their job", "changes things without knowing if it helped"],
  },
  {
    id: "everyone-counts",
    name: "Everyone counts",
    group: "value",
    about:
      "Nobody is left out. You change the way you work for people who need something different, and you use shared resources with care.",
    positive: [
      "changes what they do to suit the person",
      "includes people who could be left out",
      "speaks up about unfairness",
      "is careful with what everybody shares",
    ],
    negative: [
      "treats everybody exactly alike, whatever they need",
      "judges people by the group they belong to",
      "looks on and does nothing",
    ],
  },
] as const;

export type Competency = (typeof competencies)[number];
export type CompetencyId = Competency["id"];

export const competencyIds = competencies.map((competency) => competency.id);

/** The competency of this id; undefined when there is none. */
export function getCompetency(id: string): Competency | undefined {
  return competencies.find((competency) => competency.id === id);
}
