/** Irregular verbs, base form first: what a regular stemmer keeps apart. */
const irregularVerbs = `
  arise: arose arisen
  begin: began begun
  bite: bit bitten
  blow: blew blown
  break: broke broken
  bring: brought
  build: built
  burn: burnt
  buy: bought
  catch: caught
  choose: chose chosen
  come: came
  creep: crept
  deal: dealt
  dig: dug
  do: did done does doing
  draw: drew drawn
  dream: dreamt
  drink: drank drunk
  drive: drove driven
  eat: ate eaten
  fall: fell fallen
  feed: fed
  feel: felt
  fight: fought
  find: found
  flee: fled
  fly: flew flown
  forbid: forbade
  forget: forgot forgotten
  forgive: forgave forgiven
  freeze: froze frozen
  get: got gotten
  give: gave given
  go: went gone goes going
  grow: grew grown
  hang: hung
  have: had has having
  hear: heard
  hide: hid hidden
  hold: held
  keep: kept
  kneel: knelt
  know: knew known
  lay: laid
  lead: led
  lean: leant
  learn: learnt
  leave: left
  lend: lent
  lie: lain
  light: lit
  lose: lost
  make: made
  mean: meant
  meet: met
  overcome: overcame
  overhear: overheard
  pay: paid
  prove: proven
  rebuild: rebuilt
  redo: redid redone
  rewrite: rewrote rewritten
  ride: rode ridden
  ring: rang rung
  rise: rose risen
  run: ran
  say: said
  see: saw seen
  seek: sought
  sell: sold
  send: sent
  shake: shook shaken
  shine: shone
  shoot: shot
  show: shown
  shrink: shrank shrunk
  sing: sang sung
  sink: sank sunk
  sit: sat
  sleep: slept
  smell: smelt
  speak: spoke spoken
  spell: spelt
  spend: spent
  spill: spilt
  spin: spun
  stand: stood
  steal: stole stolen
  stick: stuck
  strike: struck
  swear: swore sworn
  sweep: swept
  swim: swam swum
  swing: swung
  take: took taken
  teach: taught
  tear: tore torn
  tell: told
  think: thought
  throw: threw thrown
  understand: understood
  undo: undid undone
  wake: woke woken
  wear: wore worn
  weep: wept
  win: won
  withdraw: withdrew withdrawn
  write: wrote written
  misunderstand: misunderstood
`;

/** Each irregular form with its base: "told" → "tell". */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  irregularVerbs
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", forms = ""] = line.trim().split(": ");
      return forms.split(" ").map((form): [string, string] => [form, base]);
    }),
);

/** Words that the dictionary (American newspapers of the 1980s) lacks: numbers, and newer or British words. */
export const modernWords: readonly string[] = `
  both half first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight
  nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred hundreds thousand thousands million dozen dozens zero monday tuesday wednesday thursday
  friday saturday sunday january february april june july august september october november december christmas easter
  admin alright app apps barcode barcodes brew cafe carer carers chemo chatbot checklist co-worker colleague
  covid datix defib dietitian email emailed emailing emails gaffer haemofilter handover handovers hca heparin
  inbox inpatient instagram laptop laptops learnt lockdown lorry mum mums nan nhs obs oxygenator oxygenators
  perfusion perfusionist perfusionists phlebotomist physio platelets postdoc proactive proactively rota rotas
  spreadsheet spreadsheets staffroom telly texted timetable toolbox trainee trainees uni gonna grotto haematology loo minibus motorway nightie outpatients queueing shouty sparky teatime toolkit unpaid upfront website
  whatsapp whiteboard whiteboards workaround workload workmate workmates wristband wristbands youtube
`
  .trim()
  .split(/\s+/);
