import { stemOf } from "../reading/lexicon";

/** Words of every language course's first page: an English text is about half made of them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the and or but so of to in on at for with from by as if that this these those it its is was were are be been
  being am 'm 's 're 've 'd 'll i me my we us our you your he him his she her they them who which what when where how
  why not n't no do did does have has had would could should will can may might must there then than because about
  into out up down over after before while just also all some any more most other one very too only`
    .trim()
    .split(/\s+/),
);

/** Stems of the words that advertise a value or a skill without telling an act: what a keyword list is made of. */
export const buzzwords: ReadonlySet<string> = new Set(
  `communication communicate effective effectively active listening clear concise positive outcome excellent
  excellence feedback importance dignity respect respectful privacy person patient centred holistic care caring
  consent choice successful success maintained calm composed prioritise prioritisation delegate delegation escalate
  escalation systematic methodical approach situational awareness resilience resilient management manage empathy
  empathetic kindness compassion compassionate values value nhs team teamwork player collaboration collaborate
  collaborative multidisciplinary cooperation shared goals goal trust trustworthy supportive flexible flexibility
  reliable reliability passionate passion motivated motivation motivating proactive dedicated dedication committed
  commitment quality safety safe protocol protocols troubleshooting calibration testing innovation innovative
  innovate future learner curious curiosity digital native tech savvy leadership leader initiative ownership
  accountability vision influencing strategic strategy empowerment decision making role modelling equality diversity
  inclusion inclusive fairness fair accessible accessibility reasonable adjustments protected characteristics
  discrimination cultural zero waste matters counts everyone learnt learned lesson reflected reflection result results
  action task situation professional professionalism integrity honesty organised organisational skills skill
  attention detail accuracy accurate thorough perfectionist meticulous continuous improvement improve growth
  development goals stakeholders synergy dynamic hard working hardworking enthusiastic adaptable adaptability
  analytical mindset knowledge tangible impact transformation change driven driving right first time follow manual
  alarm competency sign service user focused confidence confident essential key vital monitor monitors reassure
  support supportive document follow mile extra hands deep breath limits`
    .trim()
    .split(/\s+/)
    .map(stemOf),
);

/** Stems of words that fit an answer to any question, and so tell nothing of this one. */
export const commonplaces: ReadonlySet<string> = new Set(
  `issue situation problem task project work environment experience process ability important ensure handle try people
  thing way good best hard time other group member job concern need find feel believe think help understand person
  someone everyone everybody different able focus plan organise challenge challenging conflict disagreement discuss
  address solution stress life day workplace employee supervisor colleague coworker opportunity talk listen agree idea
  step example reason matter case certain various specific overall personally resolve solve`
    .trim()
    .split(/\s+/)
    .map(stemOf),
);

/** Slogans that say nothing of who says them: an answer strung together of these tells no event. */
export const slogans =
  /\b(?:walk(?:ing)? the walk|talk(?:ing)? the talk|rais(?:e|ing) the bar|gold standard|second best|laser[- ]focused|(?:the|that) extra mile|above and beyond|(?:110|one hundred and ten|a hundred and ten) ?(?:%|per ?cent)|hit(?:ting)? the ground running|outside (?:of )?the box|blue[- ]sky|low[- ]hanging fruit|mov(?:e|ing) the needle|game[- ]chang\w+|win[- ]win|no i in team|fail to prepare|prepare to fail|best of the best|top of (?:my|our|the) game|heart and soul|in (?:my|our) (?:dna|blood)|super ?power|world[- ]class|marginal gains|smarter,? not harder|sky(?:'s| is) the limit|not an option|dream work|one team|right first time|every single (?:time|day|shift)|at the heart of (?:everything|all)|zero (?:harm|defects|tolerance)|bring(?:ing)? my whole self|cutting[- ]edge|next level|results[- ]driven|goal[- ]oriented|can[- ]do|failure is|good to great|change is the only constant|think big|big picture|own the|live and breathe|eat,? sleep)\b/gi;
