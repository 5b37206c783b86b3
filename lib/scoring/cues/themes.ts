import type { CompetencyId } from "../../competencies";
import { gatherByStem } from "./topics";

const words: Readonly<Record<CompetencyId, string>> = {
  "science-interest": `
    science scientific scientist research study studied read book article journal paper trial evidence
    experiment hypothesis theory physics chemistry chemical biology physiology anatomy enzyme cell blood
    oxygen molecule data graph measured curious wonder wondered interest interested fascinated hooked
    lecture course degree university module documentary podcast video museum why learn learned learning
    skill knowledge exam clinical perfusion perfusionist heart lung bypass oxygenator heparin clotting
    technology career visit shadow observe fascinating explore investigate growth develop development
    professional fibre electron gas pressure flow temperature dissertation laboratory lab maths chemist
    biologist formula looked reason haematology genetics vaccine drug medicine mechanism supervisor textbook
    revise certificate mentor network conference workshop reading passion stem hormone kidney pacemaker
    electronics sensor telescope star stars microscope fossil puzzle sums astronomy soil bees recipe yeast
    investigation wonderings`,
  "calm-under-pressure": `
    calm panic panicked pressure stress stressed stressful emergency busy rush rushed queue breath breathe
    breathing steady slow priority prioritise order urgent alarm shouting overwhelmed deadline setback cope
    head composure focus flustered short-staffed understaffed crash fire fog storm accident faint fainted
    collapse collapsed flapping nerve nerves heart racing minutes ambulance 999 2222 limit break list pile
    first step manage snap quickly blank worse busiest chaos volunteer shaking floor radio shout scream
    screaming flap level voice timer clock triage sort cool hurry hurried behind swamped exams exam juggle
    juggled schedule decide decision choose rang tempted wobbly struggling stopped stop handle worry weekend
    sick queueing wait waiting reminder failed alone safe slowed calmest scared frightened danger dangerous loud aloud tripped failure smoke flames rescue trapped bleeding seizure alert ready mind wits nervous tense control`,
  technology: `
    machine equipment device system computer software app printer scanner pump monitor alarm sensor battery
    cable manual instructions setting calibrate calibration test tested fault faulty error code log restart
    restarted switch plug plugged reset engineer technician maintenance service repair mend valve screen
    button spreadsheet database program kit tool set-up trained training update tablet handheld till lathe
    online digital technology unit motor electric meter probe lens camera wire wiring circuit filter
    ventilator analyser centrifuge oven projector fuse lamp bulb drill engine car boiler belt robot smart
    signal web website zoom teams excel payroll password login handset barcode wheel joystick fitted
    installed pressure air gas gauge weld flow rig learnt learned learn practised practice demo model
    reading pendant light power sound channel slider lead leads microphone fan gear chain brake sewing thread tuning dial knob socket drone console gadget assemble assembled kiln forklift crane hum feedback electronic electronics socket loose rebooted reboot crash crashed install manuals training trainer automatic hydraulic compressor`,
  communication: `
    explain explained tell told say said words plain jargon understand understood language listen heard
    message email phone call letter leaflet picture draw drew drawing diagram speak talk conversation ask
    question repeat translate interpreter written wrote deaf clear clearly misunderstanding misunderstood
    miscommunication feedback inform informed communicate communication explanation notice poster card
    contact eye telling asked answer saying meaning mean meant nodded nod repeated slowly simple simpler
    simplify complicated voice hands signs sign show showed showing shown shape board whiteboard photo
    photos post group chat reply remote virtual meeting present presentation honest upfront expectations
    grade argue argued approached discuss discussed talked talking texted text ring rang listening listener
    reading read paragraph note notes teach taught stare blank puzzled confused confusing nodding compare
    compared comparison everyday familiar plainly spell spelt aloud promise reminder script signpost sketch
    sketched`,
  "attention-to-detail": `
    check checked checking label number date digit error mistake wrong spotted noticed missed match matched
    compare list form record accuracy accurate careful carefully detail proofread count counted recount
    double name address dose prescription sheet column figure decimal signature expiry batch code consistent
    quality tablet small review reviewed thorough twice measure slip missing mix-up allergy ticket stock
    order orders invoice total totals rota booking insurance marks mark tick ticked log logged registration
    odd strange different same sign signed spelling typo line box boxes weigh weighed weight sample samples
    specimen tube bag read reading proof plan planner planning precise exact organised structure schedule
    mask clip zero calibration units`,
  interpersonal: `
    relationship difficult conflict disagreement disagreed argument angry upset complaint complain customer
    listen sorry apologise apologised privately brew chat talk trust friendly rude abrupt personality
    different feel feelings gossip colleague neighbour temper respect boss awkward silence criticism
    feedback shouting snapped annoyed private behaviour attitude bitter lonely withdrawn friend friendship
    word quiet cross shouted hated grumpy cold ignored ignore moody stubborn scared scary worry worrying
    worried heard settled settle calmed cry crying tears flinching anxious nervous frightened reassure
    comfort patience patient explained mood honest understanding point view side listened conversation
    spoken talked laugh laughed joke tea coffee cuppa sit sat smile smiled welcome name apology hello lunch
    included company gentle chatty pigeons rapport supervisor teammate roommate bully teased politics
    negative compliment boundaries embarrassed whispering whispered normal normally ordinary subject tone
    sensitive awkwardly support supported sympathetic accepted forgave grudge clash clashed resentment
    lazy bossy unfair unfairly snitch annoying irritating dislike disliked nasty idle jealous selfish
    confided promise promised grumble warm warmed thawed sharp curt swore insulted misunderstanding
    compromise calmly`,
  teamwork: `
    team group shared share split task role part help helped swap swapped colleague shift others everybody
    goal plan rota partner cover committee captain crew game season project members coordinate agreed agree
    roles teammates job jobs squad club cooperate everyone coworker staff communicate communication
    disagreement conflict stretched behind took carried lifted pair pairs whoever stall event match lads
    girls crowd hall backlog workload overloaded struggling catch pick picked jumped jump offered offer
    handed pass passed staffed friends board meeting meetings president finish finished volunteer volunteers
    class grotto set-up opening kitchen bench table line resolve compromise disagree adjust fit band choir
    cast ensemble relay swapping covered pulling pitch pitched chipped rallied banner everyone's strengths`,
  "leadership-initiative": `
    lead led leader leadership initiative responsible responsibility organise organised arrange arranged
    plan planned started suggested proposed volunteer volunteered delegate delegating motivate decide
    decided decision manager permission rota campaign project persuade convince encourage team budget chair
    captain president charge motivating asked idea members goals strengths task tasks took ask offered
    nobody step stepped running run ran fund raise raised fundraising event events trip booked recruit
    recruited trained train teach taught brought along convinced show showed rehearse rehearsed split
    divided who jobs timetable fundraiser coach coached morale older younger newer agency lad lads first-aid
    aid box half-day drill society club treasurer secretary officer boss deadline gave`,
  "working-together-for-patients": `
    patient nurse doctor physio therapist pharmacist ward team family carer profession community district
    social worker clinic referral appointment hospital discharge information handover worried raised rang
    department gp surgery mum dad son daughter customer client rules normal concern speak spoke senior
    dietitian driver interpreter wheelchair safe procedure service theatre surgeon anaesthetist ot
    occupational speech lunch tablets medicine chart notes note diet dialysis parcel physiotherapist midwife
    optician dentist school teacher council housing call calling passed told agreement permission consultant
    specialist pool ramp chair home house fit fitted lady man gentleman elderly needed need needs risk check
    stop stopped radio casualty medic ambulance departments teams other people person folder bed bay
    breakfast fell fall safety unsure question questioned`,
  "respect-and-dignity": `
    dignity respect respected respectful privacy private curtain door embarrassed ashamed choice choose
    wanted wants preferred consent name clothes gown cover covered wash bathroom toilet knock quietly
    whisper religion culture gender listen person feelings wheelchair asked ask eyes shame blanket manner
    naked hair confidential refuse promise permission disrespectful ethical screen turned alone corridor
    undress undressed underwear bra shave shower bath shut weight size hearing memory dementia faith prayer
    food mosque church language pronoun woman living trans address called call title sir madam polite
    manners knelt level side room staff whispered whispering accident accidents wet soiled pad nightie coat
    towel window sheet seen see stare staring looked pride proud independent independence themselves himself
    herself decide honest rights needles wig told nobody adults dressed dressing knocked lift buried funeral
    custom beliefs pyjamas commode stairs`,
  "commitment-to-quality-of-care": `
    quality standard standards properly proper basics check checked mistake error reported owned clean
    cleaning hygiene wash hands record checklist audit feedback procedure policy incident careful shortcut
    corner care thorough datix skip skipped routine deadline honest rushed slipping dates redo best
    excellent complaint gloves barcode rack senior bleed reject rejected delay sample wrong realised mix-up
    mixed pharmacist owned-up admit admitted told straight away fix fixed changed label labels repeat
    repeated initials sign signed sheet expired expiry opened tag line start started correct corrected
    crossed pink tube flush feed skin weld filter filters ventilator date weekend consent folder version
    drained zero log handed bag bags tray trays failed failure fail lost criticism improvement learned
    supervisor professor grade ethical cheating cheat copied dilemma integrity bottle feeds temperature
    fridge shelf stock safe harm short quicker quickly faster hurry drop rush`,
  compassion: `
    comfort comforted upset cry crying cried tears tearful sad scared frightened afraid lonely grief died
    death lost bereaved kind kindness hand held hold hug sat sit listen tea brew blanket tissue worried
    anxious pain distress distressed feel feeling stayed cheer smile empathy funeral hurt shaking terrified
    quiet struggling suffering friend support supported help helped needed call nervous loss miss missing
    missed cancer hospice nan gran grandma brother mum dad wife husband widow birthday dog song scarf coat
    rice meal food dinner soup cake card flowers letter rang ring home night sleep slept slow gentle gently
    soft quietly waited waiting listened listening heard hear scare scares wake theatre painful injured
    accident broken breath talk talked chat alright okay hard hardest difficult lift drove car stranger
    homeless kid child unsure advice advised kinder caring sobbing sobbed weeping wept bless warm warmth
    gesture shoulder arm tissues own lived grieving mourning sitting silent silence face pale promise`,
  "improving-lives": `
    improve improved improvement better change changed idea suggestion suggested tried trial pilot measure
    measured count counted reduce reduced faster save saved waste cost feedback survey new process design
    designed introduced week month wait waiting easier quicker complaint problem solution problems fewer
    less efficient started works patient moved move swap swapped instead queue queues chair box boxes shelf
    letter leaflet form chart list rota sheet spreadsheet paper computer automated signs sign label colour
    card cards moan moaned annoyed fix fixed twice noticed asked wrote built made tally audit figures per
    cent percent drop dropped fell went down up recycle energy money pounds hour hours minutes lines
    learning deadlines costumes efficiency limited resources borrow borrowed create created quick`,
  "everyone-counts": `
    disability disabled wheelchair deaf hearing blind sight autism autistic language english translate
    translated interpreter culture cultural religion refugee include included inclusion inclusive left
    excluded fair fairness equal equally equity unfair discrimination adjust adapt adapted print picture
    access accessible ramp sign needs different resources waste share shared budget bus money poor afford
    homeless diverse diversity ethnicity colour favouritism treated everyone stroke carer alternative slower
    bullied joined welcome guide dog cane hoist steps stairs lift door doors wide large font big small voice
    loud lights quiet slot appointment form forms online digital paper internet website phone polish somali
    arabic urdu french eritrea romania country born abroad foreign mosque halal vegetarian prayer fasting
    ramadan gay gender women men old older elderly young cheap cost spent free left-over leftovers food bank
    kettle jacket turn rotation pegs photographs photos colour-blind tremor arthritis memory dementia
    learning slow patience separate everybody someone somebody headphones staring stare noise queue son
    daughter cousin laughed picked on bullying refused taxi pool lesson handicap beginners younger teenagers
    quietest shy newcomers newcomer fee waiver alternatives`,
};

/**
 * The competencies to whose stories each stem belongs. The more there are, the less it says of one of them: a stem
 * weighs as much as one divided by their number.
 */
export const themesOf: ReadonlyMap<string, readonly CompetencyId[]> = gatherByStem(words);
