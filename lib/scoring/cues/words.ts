import { stemOf } from "../reading/lexicon";

/** Word lists that several rules share, each as alternatives for a cue ("nurse|doctor|…"); stems match inflections. */

/** Somebody one works with or answers to. */
export const colleagues =
  "colleague|manager|supervisor|boss|lead|leader|senior|nurse|doctor|consultant|surgeon|anaesthetist|perfusionist|sister|matron|registrar|pharmacist|physio|therapist|technician|engineer|teacher|tutor|professor|lecturer|coach|foreman|gaffer|chef|owner|team|staff|crew|group|others|mate|workmate|teammate|classmate|partner|assistant|carer|volunteer|receptionist|coordinator|captain|director|chief|head|trainer|mentor|deputy|ward|department|office|everyone|everybody|people|someone|somebody";

/** Somebody who knows, decides or is in charge: whom one asks for help or tells of a fault. */
export const experts =
  "manager|supervisor|boss|senior|nurse|doctor|consultant|surgeon|anaesthetist|perfusionist|sister|matron|registrar|pharmacist|physio|midwife|dentist|vet|gp|paramedic|therapist|technician|engineer|electrician|teacher|tutor|professor|lecturer|coach|foreman|gaffer|chef|owner|lead|leader|director|chief|head|trainer|mentor|deputy|security|police|office|surgery|clinic|ward|lab|pharmacy|reception|helpdesk|union|company|supplier|landlord|organiser|steward|warden|social";

/** Somebody one serves or cares for. */
export const peopleServed =
  "patient|customer|client|resident|passenger|guest|visitor|relative|family|mum|mother|dad|father|parent|daughter|son|husband|wife|child|kid|pupil|student|lady|woman|man|gentleman|chap|fella|bloke|boy|girl|lad|baby|person|neighbour|caller|member|user|tenant|public";

/** Feelings of distress. */
export const distress =
  "upset|cry|tears|tearful|scared|frightened|afraid|terrified|anxious|worried|nervous|distressed|shaking|panic|lonely|embarrassed|ashamed|sad|grieving|overwhelmed|struggling|confused|angry|lost|hurt|pain|quiet|withdrawn";

/** Machines, instruments and programs. */
export const equipment =
  "machine|device|equipment|kit|pump|monitor|alarm|analyser|centrifuge|printer|computer|software|system|program|spreadsheet|scanner|sensor|probe|meter|ventilator|instrument|tool|engine|circuit|battery|cable|valve|app|tablet|laptop|database|code|oxygenator|microscope|pipette|camera|boiler|motor|unit";

/** Stems of verbs that tell a state, a feeling or a claim rather than something done. */
export const stateVerbs: ReadonlySet<string> = new Set(
  "be have 's 'm 'd 've would am are is wa were been do think feel know want like love believ need seem enjoi understand mean hope wish rememb suppos guess agre tend appreci consid care prefer learn realiz find see hear look live becom had strive valu pride aim possess thrive expect deserv work can could should will might must happen sai imagin".split(
    " ",
  ),
);

/** Stems of nouns that fit any answer to any question, and so say nothing of one event. */
export const generalNouns: ReadonlySet<string> = new Set(
  `time way thing something anything everything nothing work job situation task action result problem issue project
  plan example experience process method approach strategy role responsibility skill management leadership
  communication environment step goal part case matter reason kind sort type lot level point idea need use change
  improvement quality standard support help team group people person everyone someone anyone somebody nobody other
  member individual leader colleague employee company business workplace place area life world future success challenge
  opportunity pressure stress decision deadline feedback criticism mistake conflict disagreement effort detail trust
  respect knowledge information ability attitude value care service system resource development technology science
  practice training end mind order sure right bit half day week month year hour minute one two first three second
  moment today tomorrow yesterday now then`
    .split(/\s+/)
    .map(stemOf),
);
