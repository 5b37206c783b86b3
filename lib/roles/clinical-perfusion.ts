import { competencies } from "../competencies";
import { sources } from "../prompts/sources";
import type { Role } from "./role";

export const clinicalPerfusion: Role = {
  id: "clinical-perfusion",
  jobTitle: "trainee clinical perfusion scientist",
  name: "Clinical perfusion science",
  summary:
    "Clinical perfusion scientists run the machine that does the work of a patient's heart and lungs during open heart surgery. You start as a trainee, and you need a degree to apply.",
  source: sources.entry,
  work: [
    {
      text: "You work mainly in operating theatres for heart surgery, as a member of the surgical team.",
      source: sources.work,
    },
    {
      text: "You control the heart-lung machine. For a time it takes over the patient's breathing, circulation or both.",
      source: sources.work,
    },
    {
      text: "You work with heart and chest surgeons, anaesthetists, cardiologists, other healthcare scientists, theatre nurses and operating department practitioners.",
      source: sources.work,
    },
    { text: "Patients are of every age, from newborn babies to adults.", source: sources.society },
    {
      text: "At least 33,000 heart operations are done in Great Britain and Ireland each year.",
      source: sources.society,
    },
    {
      text: "The professions in theatre work closely together and have to trust each other's skill.",
      source: sources.society,
    },
  ],
  entry: [
    {
      text: "There is one way in at present: an NHS trust appoints you as a trainee clinical perfusion scientist.",
      source: sources.entry,
    },
    {
      text: "To become a trainee you need at least a 2:1 BSc degree, in a science subject or one related to medicine.",
      source: sources.entry,
    },
    {
      text: "When you apply, you will be asked to show how the NHS values apply to what you do every day. This is so for jobs and for training posts, in the NHS and in organisations that provide NHS services.",
      source: sources.entry,
    },
  ],
  training: [
    {
      text: "You train in the job, and your employer pays you. You practise under supervision, and you study for a postgraduate diploma or an MSc at the University of Bristol.",
      source: sources.training,
    },
    {
      text: "After that you can take the professional examination, the Certificate of Accreditation in Basic Clinical Perfusion Sciences. If you pass, you can work independently.",
      source: sources.training,
    },
  ],
  skills: [
    {
      id: "science-and-study",
      title: "Science, technology and study",
      text: "You are interested in science and technology, and you have done well in your studies. You keep your knowledge up to date and test it against what you experience.",
      competencies: ["science-interest"],
    },
    {
      id: "calm",
      title: "Calm under pressure",
      text: "Open heart surgery can take a long time and be complicated, so you must be able to stay calm under pressure.",
      competencies: ["calm-under-pressure"],
    },
    {
      id: "equipment",
      title: "Modern technology and complex equipment",
      text: "You feel at ease with modern technology and with complex equipment.",
      competencies: ["technology"],
    },
    {
      id: "communication",
      title: "Communication",
      text: "You communicate well with the rest of the healthcare team. You can give patients advice and reassurance.",
      competencies: ["communication", "working-together-for-patients"],
    },
    {
      id: "detail",
      title: "Attention to detail",
      text: "You take great care over details. Your work is very accurate, even when you are under pressure.",
      competencies: ["attention-to-detail", "commitment-to-quality-of-care"],
    },
    {
      id: "people",
      title: "Getting on with people",
      text: "You may meet patients face to face. You respect their privacy, show sympathy, and are friendly and professional with them.",
      competencies: ["interpersonal", "respect-and-dignity", "compassion"],
    },
    {
      id: "team",
      title: "Working in a team",
      text: "You can work as one member of a team.",
      competencies: ["teamwork"],
    },
  ],
  leadership: {
    id: "leadership",
    title: "Leadership and initiative",
    text: "Some posts are responsible for resources, such as staff, budgets or equipment. In such a post you need excellent leadership, and you use your initiative within the limits of your job.",
    competencies: ["leadership-initiative"],
  },
  values: {
    text: "The NHS values are a central part of the NHS Constitution. You can show them with examples from any job, your studies, volunteering or home.",
    source: sources.values,
    competencies: competencies.filter(({ group }) => group === "value").map(({ id }) => id),
  },
  selfCheck: [
    {
      id: "degree-class",
      question: "Do you have a BSc degree at 2:1 or better, or do you expect to get one?",
      notYet:
        "Before you apply, ask the trust's recruitment team whether they accept what you have, for example another class of degree with a master's, or a degree from another country.",
    },
    {
      id: "degree-subject",
      question: "Is your degree in science, or in a subject related to medicine?",
      notYet:
        "Look at the person specification of a current advert to see which subjects it names, and ask the contact in the advert if yours is not there.",
    },
    {
      id: "advert",
      question: "Have you found an advert for a trainee post with an NHS trust?",
      notYet:
        "Search the NHS job sites for 'trainee perfusionist' and 'clinical perfusion', ask for alerts by email, and look at the vacancies of the professional society.",
    },
    {
      id: "seen-the-work",
      question: "Have you talked to somebody who does this work, or seen it done?",
      notYet:
        "Write to the perfusion department of a hospital that does heart surgery and ask for a conversation or a visit; until then, read the pages below and note your questions.",
    },
    {
      id: "study-ahead",
      question: "Are you ready to study at postgraduate level while you work?",
      notYet:
        "Read the pages on training and on the course, and ask the trust how study time and travel are arranged and which adjustments they can make for you.",
    },
    {
      id: "values-examples",
      question: "Do you have one real example ready for each of the six NHS values?",
      notYet: "Start with one value on this page and answer one question about it from your own life.",
    },
  ],
  links: [
    { title: "Entry requirements, skills and interests: NHS Health Careers", href: sources.entry },
    { title: "The work of a clinical perfusion scientist: NHS Health Careers", href: sources.work },
    { title: "Training, development and registration: NHS Health Careers", href: sources.training },
    {
      title: "MSc Perfusion Science: University of Bristol (page of 2018; look there for the current year)",
      href: "https://www.bristol.ac.uk/study/postgraduate/2018/health-sciences/msc-perfusion-science/",
    },
    { title: "The NHS Constitution and its values: NHS Health Careers", href: sources.values },
    {
      title: "What 'NHS Constitution' means: glossary of NHS Health Careers",
      href: "https://www.healthcareers.nhs.uk/glossary#NHS_Constitution",
    },
    {
      title: "Careers in perfusion: Society of Clinical Perfusion Scientists of Great Britain and Ireland",
      href: sources.society,
    },
    {
      title: "If you apply in Scotland: clinical perfusionist, NHS Scotland Careers",
      href: "https://www.careers.nhs.scot/explore-careers/healthcare-science/clinical-perfusionist/",
    },
  ],
  settings: ["perfusion", "healthcare", "everyday"],
};
