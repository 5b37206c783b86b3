import type { CompetencyId } from "../../competencies";
import { stemOf } from "../reading/lexicon";

const words: Readonly<Record<CompetencyId, string>> = {
  "science-interest": `
    science scientific scientist research study studied studying read reading book article journal paper lecture
    degree module course dissertation experiment physics physiology chemistry biology anatomy enzyme molecule curious
    curiosity wonder interest interested fascinated fascinating hooked podcast documentary perfusion perfusionist learn
    learned learning theory clinical university skill conference workshop certificate bypass oxygenator measured tested
    development growth grow knowledge teach taught class lesson programme professor data evidence trial discovery cause
    why`,
  "calm-under-pressure": `
    calm calmly panic pressure stress stressed stressful emergency urgent alarm rush rushed busy busiest overwhelmed
    breath breathe deadline short-staffed understaffed prioritise priority first decide decision wrong fire accident
    ambulance 999 collapse collapsed queue shout shouting scream steady list slow slowly head flap juggle order minutes
    worst crash crashed setback chaos failed risk quick quickly choice choose chose option hurry fog storm bleeding hurt
    cope handle nerve positive late cancelled trouble danger faint lost missing broke down stayed
    due noon handed shouting waiting same moment juggling multitasking answer starters orders thawed broke data half`,
  technology: `
    machine machinery equipment device system computer software app printer scanner pump monitor alarm sensor battery
    cable manual instructions book settings calibrate calibration test tested fault faulty error code log restart switch
    plug reset engineer technician mend repair valve screen button spreadsheet database program tool training tablet
    lathe online digital technology unit motor meter probe lens camera wire wiring circuit filter ventilator analyser
    centrifuge projector fuse drill engine boiler belt update till guide video practise lead sound speaker excel website
    skill learn learnt robot kiln oven forklift crane gauge press hose display printer password login broke kit saw`,
  communication: `
    explain explained explanation told tell telling said say saying word words plain jargon understand understood
    misunderstood misunderstanding language listen message email phone rang ring letter leaflet picture draw drew
    diagram speak spoke talk talked ask asked question repeat translate interpret interpreter wrote written write deaf
    clear clearly feedback communicate communication meeting conversation nod simple simpler text confused confusing
    discuss show showed read note inform call called sign shout hear heard answer agenda`,
  "attention-to-detail": `
    check checked checking label number date digit error mistake wrong spot spotted notice noticed missed match compare
    list record accurate accuracy careful carefully detail proofread count counted double twice dose prescription figure
    decimal form order checklist review quality measure odd organised organise schedule planner log sheet tick focus
    focused typo spelling again inspect inspection test exact exactly previous swapped reading total add ledger receipt
    calendar folder desk distraction steps
    wrote forgot blank curve script tablets years timed seconds clamp label mismatch instead of`,
  interpersonal: `
    relationship difficult disagreement disagree argue argued argument angry anger upset complain complaint listen sorry
    apologise apologised privately chat chatting talk talked trust friend friendly rude abrupt personality different
    feel felt gossip awkward silence silent criticism feedback shouting snapped annoyed attitude withdrawn quiet quietly
    conflict calm scared nervous frightened worried joke laugh spoke conversation lunch tea sat coffee patience
    understood understand cross moody roommate bully tears crying cried respect hello ashamed believe believed stubborn
    lazy bossy unfair annoying irritating dislike nasty idle jealous selfish
    hated moaned horrible grunt welcome alone kind polite weekend
    new newcomer shy introduced introduce terrified relieved round gang mocked yelled shouted charge customer settled`,
  teamwork: `
    team we us our together group share shared split role help helped swap swapped colleague shift everyone everybody
    committee captain crew club squad coordinate agreed teammate cooperate others both partner member rota lads girls
    conflict disagreement choir band society workmate each between behind jointly project
    half cover covered did load start pint back workload hand end carry carried`,
  "leadership-initiative": `
    lead led leading leader leadership initiative responsible responsibility organise organised arrange arranged plan
    planned start started suggest suggested propose proposed volunteer volunteered delegate delegating motivate decide
    decided manage managed permission rota campaign persuade persuaded convince convinced encourage encouraged charge
    captain president idea nobody fundraiser fundraising event recruit recruited trained teach taught morale goal
    offered pitch proposal change changed tidy coach coached reward allocate assign assigned vote voted petition
    keys key trusted left money float tin safe count own try tried rest came round convinced way new others`,
  "working-together-for-patients": `
    patient nurse doctor physio physiotherapist therapist pharmacist ward family carer social clinic referral
    appointment hospital discharge handover gp surgery mum mother dad father son daughter husband wife customer client
    resident surgeon consultant midwife school council concern concerned worried lady woman man gentleman elderly child
    girl boy user tenant passenger pupil guest neighbour chap theatre procedure department profession safe unsafe risk`,
  "respect-and-dignity": `
    dignity respect respectful privacy private curtain door embarrassed ashamed choice choose chose want wanted prefer
    consent name clothes gown cover covered wash bath toilet knock quietly whisper religion culture listen listened ask
    asked feel feeling wheelchair naked confidential faith prayer mosque dementia blanket undress shave alone pad wet
    towel polite manners sir proud independent himself herself laughed needs hair side needle sheet straight repeat
    rude judged joke eyes honest patience
    shouted shout screamed screaming yelled bully bullies mocked sneered swore spoken insulted humiliated talked over ignored`,
  "commitment-to-quality-of-care": `
    quality standard proper properly basics check checked mistake error report reported clean cleaned hygiene wash
    record checklist audit feedback criticism procedure policy incident careful shortcut corner thorough skip skipped
    deadline redo again wrong admit admitted fix fixed change changed fail failed ethical honest safe safely late expiry
    expired label correct corrected twice supervisor temperature missed grade cheat cheating careless double sign signed
    carelessly extension owned apologised apologise improve sorry
    wipe wiped every hour hourly torch night quiet easy lazy nobody watching watch proper properly mop scrub same effect fault mine wrong apologised`,
  compassion: `
    comfort comforted upset cry crying cried tears sad scared frightened afraid lonely grief grieving died dying death
    bereaved kind kindness held hold hug hugged sat sit sitting listen listened tea coffee tissue blanket worry worried
    anxious anxiety pain distressed feel felt empathy funeral hurt shaking struggling suffering cancer lost alone
    support supported illness ill sick hospice nan grandma gentle gently company visit hand alright okay chat nervous
    panicking depressed breakup divorce horrible vent sympathy stayed quiet quietly down shy aside`,
  "improving-lives": `
    improve improved improvement better change changed idea suggest suggested suggestion tried try trial pilot measure
    measured count counted reduce reduced faster save saved waste cost feedback survey new process design designed
    introduce introduced easier quicker complaint fewer less efficient instead tally dropped moved built automated
    system resource limited free donate donated borrow borrowed recycle difference wait waiting queue annoyed`,
  "everyone-counts": `
    include included inclusion inclusive left excluded fair fairly unfair equal equally discrimination disability
    disabled wheelchair deaf hearing blind autistic language english translate interpreter culture cultural religion
    refugee needs adapt adapted adjust access accessible ramp large picture photos different resource waste share shared
    afford homeless diverse diversity racist treated bullied welcome join joined halal vegetarian fasting ramadan gender
    women shy quiet turn turns everyone alternative slow slowly background country stroke tremor dementia dyslexia
    glasses font sign leftovers cheap free cannot carer choose favourites same accent older
    enough rota short worst share between heat queue first fairly priority`,
};

/** The competencies of whose own matter each stem speaks, whatever the setting of the story. */
export const topicsOf: ReadonlyMap<string, readonly CompetencyId[]> = gatherByStem(words);

/** Turns lists of words by competency round: the competencies by the stem of each word. */
export function gatherByStem(lists: Readonly<Record<CompetencyId, string>>): Map<string, CompetencyId[]> {
  const byStem = new Map<string, CompetencyId[]>();
  for (const [id, list] of Object.entries(lists) as [CompetencyId, string][]) {
    for (const stem of new Set(list.trim().split(/\s+/).map(stemOf)))
      byStem.set(stem, [...(byStem.get(stem) ?? []), id]);
  }
  return byStem;
}
