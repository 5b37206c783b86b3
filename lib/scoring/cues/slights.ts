/**
 * Ways to run people down, as regular expressions over one sentence in lower case: `insults`, and `digs`, which
 * are asides about one person's habits.
 */
const people =
  "volunteers?|workers?|colleagues|members?|group|shift|guys|folk|others|nurses?|doctors?|locums?|consultants?|surgeons?|managers?|supervisors?|bosses|boss|matron|sister|staff|colleagues?|team|lot|carers?|assistants?|porters?|pharmacists?|receptionists?|clerks?|students?|teenagers?|kids|lads?|girls?|women|woman|men|man|bloke|people|person|patients?|customers?|clients?|residents?|relatives|famil(?:y|ies)|parents?|holiday ?makers?|foreigners|immigrants|agency|temps?|trainees?|teachers?|owner|chef|drivers?|it|nights|days|wards?|department|management|partner|guy|fella|chap|lady|one|others|two|pair|rest|class|society|college|company|everyone|everybody|nobody|they|he|she|who|them|him|her";
const adjectives =
  "lazy|bone[- ]idle|idle|useless|clueless|incompetent|thick|stupid|dim|gormless|dozy|ignorant|pathetic|selfish|toxic|nasty|bitter|jealous|spiteful|stuck[- ]up|demented|mental|two[- ]faced|hopeless|snotty|menopausal|hormonal|ungrateful|inconsiderate|slovenly|workshy|work-shy|slack|sloppy|unprofessional|careless|horrible|vile|a (?:bit of a |complete |total |real |proper |absolute )?(?:nightmare|joke|disgrace|liability|pain)|past it|not (?:fit|up) (?:for|to) (?:it|the job|their job|much)|no (?:use|help|good)(?: to anyone| either)?";
const be =
  "(?:'s|'re|\\s(?:is|are|was|were|being|be|so|just|all|been|as|proper|too|honestly|frankly|really|basically|that|pretty|plain|completely|totally|absolutely|very|a bit|pure|a)){1,5}";
const theirs = "(?:he|she|they|him|her|them|who|one|guy|people|staff|nurses|doctors|manager|boss)";

/** V8 makes no fast code of a pattern longer than 20 KB (it takes many times as long): `insults` has 3 KB left. */
const either = (parts: readonly string[]) => new RegExp(`\\b(?:${parts.join("|")})`, "g");

const harsh =
  "(?:dumb|spineless|arrogant|gutless|two[- ]faced|brainless|witless|a bully|a liar|bullies|liars|a snob|dead weight|deadweight|a (?:lazy|snotty|silly|miserable|stupid|nasty|right|total|complete) \\w+|being (?:just )?(?:awkward|difficult|precious|dramatic)|as thick as \\w+|thick as \\w+|good for nothing|a moaner|a drama queen|miserable as|up (?:him|her|them)sel(?:f|ves))";
const groups =
  "(?:older people|old people|the elderly|pensioners|young(?:er)? people|youngsters|kids today|teenagers|students|women|men|girls|lads|foreigners|immigrants|addicts|alcoholics|drunks|smokers|fat people|poor people|surgeons|doctors|nurses|managers|management|gps|agency staff|the agency|reception|the night staff|the day staff|nights|the office|relatives|families|patients|customers|people (?:like (?:that|him|her|them)|from \\w+|on benefits))";

const contempt =
  "(?:slobs?|liars?|losers?|divas?|tyrants?|dictators?|gossips|creeps?|spongers?|chancers?|weirdos?|freaks?|nutters?|lunatics?|oafs?|thugs?|yobs?|chavs?|junkies|druggies|crooks?|wimps?|wallys?|wallies|twits?|nitwits?|bumpkins?|peasants?|dross|riff-?raff|simpletons?|nonentit(?:y|ies)|so-and-sos?|busybod(?:y|ies)|madams?)";

export const insults = either([
  `(?:a|an|such an?|total|complete|proper|right|bunch of|string of|load of|couple of|pack of|full of|are|they're|you get the|just|nosy|lazy|selfish) (?:${contempt})\\b`,
  `(?:most|all|half) (?:of )?(?:the )?\\w+ (?:in|on|at|from|there|here|who) (?:\\w+ ){0,2}(?:are|were) (?:${adjectives}|${harsh})\\b`,
  "(?:mad|thick|slow|daft|useless|nutty) as (?:a|an|two) \\w+|(?:hard as \\w+|useless|hopeless|lazy|idle|thick|mad|clueless),? the (?:whole )?lot of them\\b|that's (?:nurses|doctors|surgeons|managers|men|women|students|kids|teenagers|customers|foreigners|relatives|families|agencies|agency|management|patients|teachers|people|parents) for you\\b|people are (?:scum|stupid|idiots|animals|sheep|thick)\\b|(?:are|were|like) animals\\b|decent people\\b(?= (?:have|don't|shouldn't|like|had))",
  "(?:a|the|her|his|their|massive|huge|big) chips? on (?:his|her|their) shoulders?\\b|(?:stuck|set) in (?:his|her|their) ways\\b|full of (?:him|her|them)sel(?:f|ves)\\b|too (?:feeble|vain|dim|posh|precious|big for (?:his|her|their)|up (?:him|her|them)self) (?:to|boots)|no backbone\\b|(?:has|have|had|with) no (?:spine|guts|manners)\\b|(?:scared|frightened|jealous|threatened) (?:of|by) (?:anyone|anybody|people|someone) (?:with|who)\\b",
  "turn(?:ed|s) on the (?:tears|waterworks)\\b|typical (?:only child|teenager|man|men|woman|women|surgeon|doctor|nurse|student|manager|old)\\b|play(?:ed|s|ing)? the victim\\b|(?:can|could) (?:go and )?sulk\\b|(?:had|has|threw|throwing|having) (?:a|another) (?:tantrum|hissy fit|strop|paddy)\\b|(?:she|he)(?:'s| is| was) damaged\\b|(?:haven't|hadn't|no) (?:got )?time for people like\\b",
  "(?:people|ones|others|those) (?:who|that) (?:\\w+ ){1,3}(?:are|is) (?:usually|always|normally) (?:the (?:ones? )?)?(?:doing nothing|lazy|useless|the worst)|other people (?:who|that) (?:do not|don't|never|can't|won't)\\b|(?:off|sick|crying|moaning) every time (?:a|an|the|her|his|their)\\b|(?:then )?(?:moaning|whining|whingeing|carping) about (?:the rest of us|everyone|everything|us)\\b",
  "(?:done|did|do|doing) (?:it|this|that) to (?:them|him|her)sel(?:f|ves)\\b|(?:haven't|hadn't|hasn't|didn't) earn(?:ed)? (?:any|it|my respect)\\b|lazy (?:habits|attitudes?|ways)\\b|(?:she|he|they|you)(?:'s|'re| is| are| was| were)? (?:a bit|bit) (?:slow|dim|thick|simple|dense|backward)\\b(?! (?:to|at first))|nobody (?:else )?(?:there |here )?(?:has|had|with) (?:the |a |any )?(?:brains?|sense)\\b",
  `(?:${people})${be}\\s*${harsh}(?![- ]?(?:founded|enough))\\b`,
  "thick as (?:a plank|planks|two|mince|they come)\\b|(?:his|her|their) (?:sort|kind|type|lot) (?:only|just|always|never|don't|can't|won't|are|come|think|all)\\b|(?:one|some) of (?:them|those) (?:people|women|men|girls|types)? ?(?:who|that) (?:love|live|think|thrive|moan|can't|never|always)",
  `${groups} (?:are|is|were|was|'re) (?:always |all |just |never |so |too )+(?:difficult|rude|slow|stubborn|lazy|moaning|complaining|awkward|hopeless|useless|trouble|late|demanding|no good|emotional|dirty|the problem)`,
  `${groups} (?:(?:are|is) no (?:good|use)|(?:just |simply )?(?:don't|can't|won't|do not|cannot) (?:know what (?:work|effort|manners)|understand|want to work|look after|control|be trusted|take (?:any )?(?:notice|responsibility))|(?:today|these days|nowadays) (?:don't|can't|won't|have no|are|want))`,
  "you (?:can't|cannot) (?:reason|argue|talk) with (?:addicts|drunks|people like|them|that sort|these people|women|men|old people|the elderly)",
  "some people (?:just |simply |really )?(?:should|ought|were|are|aren't|shouldn't)(?: not|n't)? (?:just |never )?(?:be (?:in (?:college|the job|this job|nursing|healthcare)|nurses|doctors|carers|teachers|allowed|here|let)|born|cut out|made)",
  "(?:people|foreigners|lot of \\w+|who|patients|customers|immigrants|staff|vets?|nurses|doctors|they)(?: here| there| in| who| that)* (?:can't|couldn't|won't) be (?:bothered|arsed)\\b",
  "(?:they|he|she|you people|those people|these people|these foreigners) (?:ought to|should) (?:all )?(?:bring their own|be (?:struck off|ashamed|sacked|grateful|sent)|learn (?:the language|english|some manners)|go (?:home|back)|try (?:working|doing)|get a (?:grip|proper job|job))",
  "(?:can't|couldn't|cannot) (?:write|read|spell|run|cook|organise|lead|manage|count|drive|add up|boil|plan) (?:\\w+ ){0,4}(?:to save (?:their|his|her) (?:life|lives)|bath|egg|tap|party in a)",
  "no thanks to (?:them|him|her|that|the|those|management|my|anyone)\\b|unlike (?:him|her|my \\w+|these|those|certain|some people)\\b|(?:i|who) actually (?:bother|bothered|care|cared|read|did (?:any|the) work|do (?:any|the) work)\\b",
  "(?:hadn't|hasn't|haven't|has not|had not|without) (?:got )?(?:the (?:brains?|sense|wit|guts|decency|manners)|a brain|half a brain|an ounce|any (?:sense|manners|brains))|having a brain|a few sandwiches short|not the full\\b",
  "(?:brought|bring|brings) (?:it|this|that) (?:all )?on (?:him|her|them)sel(?:f|ves)|(?:only (?:has|have|had)|has|have|had) (?:only )?(?:him|her|them)sel(?:f|ves) to blame|serves? (?:him|her|them) right",
  "(?:always|usually) (?:the )?(?:same lot|agency(?: ones| staff| nurses)?|foreign ones|young ones|old ones|men|women|students|bank staff)(?: who| that)?\\b(?=[^.]{0,60}(?:mess|wrong|late|moan|complain|can't|don't|never|trouble|problem|mistake|,))",
  "(?:snotty|lazy|silly|stupid|miserable|jumped[- ]up|old|nasty|rude) (?:cow|git|shower|sod|mare|bag|so-and-so|woman|beggar|pig)\\b|arrogant (?:so-and-so|sod|man|woman|consultant|surgeon|doctor|manager)|(?:can't|couldn't) stand (?:people|women|men|patients|foreigners|that man|that woman)\\b",
  "(?:treat(?:s|ed)?|talk(?:s|ed)?(?: to)?) (?:us|me|people|everyone) like (?:dirt|rubbish|something|idiots|servants)|(?:surrounded by|work(?:ing)? with|babysit(?:ting)?) (?:idiots|people who (?:couldn't|can't|don't)|amateurs|children|morons)",
  "(?:which|that|it)(?:'s| is| was) (?:honestly |frankly |such )?a joke\\b|(?:do|doing|did) (?:their|his|her|other people's|everyone's) jobs? for (?:them|him|her)\\b|whing(?:e|ed|es|ing) about\\b|love[sd]? (?:a (?:drama|moan|gossip)|the sound of (?:his|her|their))",
  "couldn't trust (?:her|him|them) (?:with|to do) anything\\b|(?:waste|wasted|wasting) (?:of )?my time\\b|(?:they|people|everyone|we) (?:all )?knows? what (?:he|she|they)(?:'s|'re| is| are) like",
  "(?:left|leave|leaves|leaving) (?:it|the \\w+|everything|us) in a (?:state|mess|right mess)[^.]{0,12}(?:as always|as usual|again|every time)|(?:as always|as usual),? (?:they|he|she|the night|the day|nights|days|management)",
  "idiots?\\b",
  "morons?\\b|imbeciles?\\b|muppets?\\b|clowns?\\b|jobsworths?\\b|battle[- ]?axes?\\b|skivers?\\b|wasters?\\b|layabouts?\\b|whingers?\\b|snowflakes?\\b|toe-?rags?\\b|scum(?:bags?)?\\b|cretins?\\b|halfwits?\\b|plonkers?\\b|prats?\\b|numpt(?:y|ies)\\b|dimwits?\\b|scroungers?\\b|drama queens?\\b|control freaks?\\b|know[- ]it[- ]alls?\\b|old (?:dears?|bidd(?:y|ies)|bats?|bags?|crows?)\\b|god's gift\\b",
  "(?:wastes? of space|dead ?wood|attention[- ]seek(?:ers?|ing)|stuck[- ]up madam|sob stor(?:y|ies))\\b",
  `(?:${people})${be}\\s*(?:${adjectives})\\b`,
  `(?:${people}) (?:useless|hopeless|clueless|lazy)\\b`,
  `(?:lazy|idle|useless|clueless|incompetent|stupid|dozy|ignorant|selfish|hopeless|thick|nasty|gormless|pathetic) (?:old |young |little )?(?:${people})\\b`,
  "too (?:lazy|thick|stupid|idle|stuck[- ]up|important|grand) to\\b",
  "bone[- ]idle\\b",
  "(?:lazy|useless) like all\\b|like all (?:students|agency|young|women|men|foreigners)\\b",
  "(?:they'?re|they are|are) all the same(?=[.,;!?\\n]|$| and)|(?:that|this) lot\\b|as bad as each other\\b|half (?:of )?(?:them|the (?:staff|nurses|patients|doctors|team)) (?:can'?t|don'?t|couldn'?t|didn'?t)\\b",
  "(?:they|people|staff|days|nurses|doctors|others|who|them|lot) (?:just |really |simply )?(?:can|could)(?:n'?t| not) be (?:bothered|arsed)\\b|(?:can|could)(?:n'?t| not) be (?:bothered|arsed) (?:to|with)\\b",
  "(?:do|does|did)(?:n'?t| not) give a\\b|could(?:n'?t| not) care less\\b",
  "only (?:in it|there|here) for\\b|only interested in (?:their|his|her)\\b|only care about (?:their|them|him|her)\\w*",
  "(?:have|has|had)(?:n'?t| not) (?:got )?a clue\\b|(?:do|does|did)(?:n'?t| not) (?:have a clue|know what they(?:'re| are| were) doing|even (?:read|look|try|care))\\b",
  "(?:can'?t|couldn'?t|barely|hardly) (?:even )?(?:speaks?|spoke) (?:english|to anyone)\\b|he was foreign\\b|foreign and\\b",
  "can'?t get (?:good|the|decent|proper) (?:staff|people)\\b",
  "(?:you|them|they|him|her|it)? ?wants? sacking\\b|(?:should|ought to|deserves? to) (?:be|have been|get) (?:sacked|fired)\\b",
  "who to blame\\b|(?:all |entirely |completely )?(?:his|her|their|it's|management's|nights') (?:own )?fault\\b|(?:down to|caused by) (?:other|their|his|her) (?:people'?s? )?(?:incompetence|laziness|stupidity|mistakes?)\\b",
  "(?!nobody|no one|anyone|anybody|someone|no-one)\\b\\w+(?:'s|s') (?:own )?fault(?! finding| code| log| light)\\b",
  "(?:other people's|everyone(?: else)?'s|somebody else's|their) (?:mess|incompetence|laziness)\\b|clear(?:ing)? up after (?:idiots|others|other people|everyone|them)\\b",
  "if (?:they|people|others|everyone) (?:just |only )?did their jobs?\\b|if i'?d had proper (?:people|staff)\\b|i (?:(?:basically |practically |single[- ]handedly )carr(?:y|ied|yed) (?:them|him|her|everyone)|carr(?:y|ied|yed) (?:the (?:whole )?team|everyone|the others))\\b",
  "i(?:'m| am| was) the only (?:one|person)(?: \\w+){0,2} (?:who|that) (?:cares?|cared|bothered|bothers|tries|showed any|ever (?:does|did))\\b",
  "(?:one )?hundred per ?cent (?:her|him|them|his|their)\\b|thanks to (?:him|her|them|that lot)\\b",
  "had a go at (?:him|her|them)\\b|gave (?:him|her|them) a piece of my mind\\b|put (?:him|her|them) in (?:his|her|their) place\\b",
  "unlike (?:the rest|them|the others|others|most|some|everyone else)\\b|if it (?:wasn't|weren't|hadn't been) for me\\b|nobody else (?:cared|bothered|could be bothered|did anything|lifted)\\b",
  "(?:can't|cannot|can not|what (?:do|can) you) expect (?:much|anything|better)? ?(?:from|of)\\b|takes? (?:all )?the credit\\b|took (?:all )?the credit\\b|expects? (?:everything|us to do everything|me to do everything)\\b",
  "(?:they|management|managers|doctors|consultants|surgeons|staff|nurses|gps|people|patients|students|kids|agency|office|customers|lot) (?:just |simply |really )?(?:never|don't|won't|can't) (?:ever |even |really )?(?:listen|care|bother|help|try|think|work|clean|pull|respect|appreciate|want to (?:work|know|help|listen))\\b",
  "(?:old people|the elderly|patients|customers|students|young people|teenagers|relatives|families|doctors|surgeons|gps|managers|men|women|foreigners) are (?:all |so |just |always |too )+(?:stubborn|rude|difficult|moody|needy|slow|entitled|spoilt|fussy|demanding|dirty|arrogant|awkward|the same)\\b",
  "like animals\\b|so far gone\\b|not worth (?:the|my) (?:effort|time)\\b|(?:with|from|of|what) people like that\\b|those (?:sort|kind|type)s? of people\\b",
  "the trouble (?:is|was) (?:the (?:people|staff|rest)|with (?:the|this|that) place)\\b|(?:the|our) reason nothing works\\b|lie about\\b",
  "(?:as|about as) (?:sharp|quick|bright|useful|much use) as (?:a|an) \\w+",
  "(?:boss|manager|supervisor|teacher|coach|he|she) (?:had|has|played|plays) (?:his |her |their )?favou?rites\\b",
]);

export const digs = either([
  "not (?:one|a single one|a soul) of (?:them|the \\w+) (?:came|helped|lifted|said|bothered|offered|asked|thought|moved)\\b|tells you (?:all|everything) you need to know\\b|(?:always|has|had) to be the (?:clever|funny|centre)\\b|(?:shouldn't|should never) (?:have been|be) (?:let near|taken (?:him|her|them) on|allowed near)\\b|never (?:have )?(?:taken|should've taken) (?:him|her|them) on\\b|never done a (?:day's|stroke|hand's)\\b",
  "(?:a bit |so |just |very |pretty |which is )?typical (?:of|for) (?:one|him|her|them|that|the|our|my|some|this)\\b|typical (?:him|her|them|management|manager|nurse|doctor|student)\\b",
  `${theirs} (?:does |do |always |never |just |did )?likes? (?:an early|a long|a late|an easy|a quiet|his|her|their|to (?:be away|be off|get away|leave|finish early|sit|moan|chat|disappear))\\b`,
  `${theirs} (?:always |just |did )?liked (?:an early|a long|a late|an easy|his|her|their|to (?:be away|be off|get away|leave|finish early|sit|moan|disappear))\\b`,
  `${theirs}(?:'s| is| was|'re| are| were) (?:always |quite |really |a bit |very |pretty )?(?:bad|terrible|awful|useless|hopeless|known|famous|notorious|not great|no good) (?:for|at|with) (?:that|it|this|passing|answering|replying|telling|doing|getting|turning|keeping|listening|writing|time)\\b`,
  `(?:always|forever|constantly|usually) (?:on (?:his|her|their) phones?|moaning|complaining|skiving|slacking|disappearing|vanishing|off sick)\\b`,
  `(?:who |he |she |they |always |often |usually |just )(?:vanish(?:es|ed)?|disappear(?:s|ed)?|slopes? off|sloped off|sneaks? off|goes missing|makes? (?:him|her)self scarce|swans? (?:in|off|about)|swanned (?:in|off|about))\\b`,
  "(?<!\\b(?:it|that|this|which)(?: \\w+)? )(?:does |did |really |always )?winds? me up\\b|(?<=\\b(?:he|she|they|who|people) (?:\\w+ )?)(?:wound me up|g[eo]ts? on my nerves)\\b|do(?:es)? my head in\\b|did my head in\\b|drives? me (?:mad|up the wall|crazy)\\b|drove me (?:mad|up the wall|crazy)\\b",
  `${theirs} never (?:did |once |even |actually )*(?:say|said|admit(?:ted)?|apologise[ds]?|thank(?:ed)?|help(?:ed)?|lift(?:ed)?|pull(?:ed)?|offer(?:ed)?|bother(?:ed|s)?|own(?:ed)? up)\\b`,
  "(?:would|does|did|do)(?:n'?t| not) (?:ever )?(?:lift a finger|pull (?:his|her|their) weight|do a tap|do a stroke)\\b|not (?:exactly |really )?pulling (?:his|her|their) weight\\b",
  "(?:not|\\w+n't) (?:exactly |really )?(?:known for|the (?:sharpest|brightest|quickest|hardest|most (?:hard[- ]?working|helpful|organised|reliable|punctual)))\\b|not exactly (?:hard[- ]?working|helpful|organised|reliable|a grafter)\\b",
  `(?:he|she|they) never (?:does|do|did|is|are|has|have)(?: (?:it|that|this))?(?=[.,;!?\\n]|$)`,
  "you know what [\\w ]{2,25} (?:are|is) like\\b|that's (?:just )?(?:him|her|them)(?: for you| all over)?(?=[.,;!?\\n]|$)|what you get (?:with|from)\\b|(?:has|have|had) form for\\b",
  "(?:sort|type|kind|one) (?:of person )?(?:who|that|to) (?:moans?|complains?|never|always|only|won't|will never|blames?|passes)\\b",
  `${theirs}(?:'d| would) rather (?:be|sit|stand|chat|gossip|moan|have a)\\b`,
  `(?:is|are|was|were|'s|'re) never (?:around|there when|where|anywhere|on time|about when)\\b|not (?:exactly )?(?:his|her|their) (?:strong (?:point|suit)|forte)\\b`,
  "(?:leaves?|left|leaving) (?:everything|it all|all of it|the lot|the mess|their mess) (?:for|to) (?:me|us|others|everyone|the rest)\\b|left (?:me|us) to do (?:it all|everything|the lot)\\b",
  "(?:does|did|do|doing) (?:half the work|the bare minimum|as little as possible|next to nothing)\\b|just (?:sits?|sat|stands?|stood) (?:there |around |about )?and\\b",
  "(?:doing|did|do) (?:the lot|it all|everything|all of it) (?:on my own|myself|by myself|for them)\\b|(?:did|do|doing) (?:their|his|her) (?:share|work|job|bit) (?:for (?:them|him|her)|as well|too|again|aswell)\\b|pick(?:ed|ing)? up (?:the|their|his|her) slack\\b",
  "as per usual\\b|surprise,? surprise\\b|no surprise there\\b|(?:they|he|she|who|people|everyone)(?: was| were| are| is|'s|'re)? (?:just |all )?(?:flapping|faffing) (?:about|around)\\b|bless (?:him|her|them),? (?:but )?(?:he|she|they)(?:'s| is| are)? (?:can't|couldn't|never|doesn't|don't|hasn't|didn't|not)\\b",
  `(?:just )?(?:stood|sat|standing|sitting) (?:there|about|around) (?:doing nothing|chewing|gossiping|chatting|on (?:his|her|their))\\b|sat on (?:his|her|their) backside\\b`,
  `${theirs} thinks? (?:he|she|they)(?:'s|'re| is| are| can| know)\\b`,
  "dragg(?:ed|ing) (?:his|her|their) (?:feet|heels)\\b|(?:isn'?t|wasn'?t|not) one for (?:hard )?(?:work|effort)\\b|too busy (?:gossiping|chatting|moaning|on (?:his|her|their))\\b|more interested in (?:his|her|their)\\b",
  `${theirs} (?:took|takes) (?:his|her|their) (?:sweet )?time\\b|who (?:just |only )?(?:made|makes) (?:it|things) worse\\b|would rather (?:gossip|chat|moan|sit)\\b`,
]);
