/**
 * What some questions demand by name, each with the everyday words of which a story about it has at least one.
 * The lists are wide on purpose: only a story with none of them is surely about something else.
 */
const demands: readonly { asked: RegExp; told: RegExp }[] = [
  {
    asked: /\b(?:mistakes?|errors?|went wrong|put (?:something|it) right|went back to)\b/i,
    told: /\b(?:mistakes?|errors?|wrong\w*|miss\w*|forg[eo]t\w*|mix\w*|should(?:n't)? have|slip\w*|reali[sz]ed|incorrect\w*|double|twice|redo|redid|again|sorry|apolog\w+|owned|number|label\w*|digit|check\w*|spotted|caught|notic\w+|swapped|instead|broke|fail\w*|late|right)\b/i,
  },
  {
    asked:
      /\b(?:disagree\w*|conflict|get on with|did(?: not|n't) get on|argument|difficult (?:person|colleague|customer|conversation))\b/i,
    told: /\b(?:disagree\w*|argu\w+|conflict|fell out|clash\w*|tension|rude|shout\w*|snapp\w*|angry|annoy\w*|upset|moody|grumpy|difficult|cross|ignor\w*|refus\w+|complain\w*|ge?o?t on|different|listen\w*|talk\w*|privat\w+|both|hated|idle|lazy|eyes|tell|told|boss|supervisor|parents|friends?)\b/i,
  },
  {
    asked: /\b(?:criticism|feedback)\b/i,
    told: /\b(?:critici\w+|feedback|told me|said|pointed out|review\w*|comment\w*|advice|suggest\w*)\b/i,
  },
  {
    asked:
      /\b(?:under (?:real )?pressure|alarms?|panic\w*|calm|stress\w*|deadlines?|short.?staffed|people short|emergency|keep your head)\b/i,
    told: /\b(?:pressure|alarms?|panic\w*|calm\w*|stress\w*|deadlines?|busy|rush\w*|short|emergency|at once|queue\w*|urgent\w*|first|priorit\w+|breath\w*|time|minutes|hours?|fire|crash\w*|late|behind|quick\w*|fast|overwhelm\w*|broke\w*|fail\w*|flap\w*|hurt|stopped|heart|danger\w*|fog|ambulance|999|radio)\b/i,
  },
  {
    asked: /\b(?:device|equipment|machine|software|technolog\w+|computer)\b/i,
    told: /\b(?:devices?|equipment|machin\w+|systems?|software|app|computers?|print\w*|scann\w+|pumps?|monitor\w*|sensors?|manual|till|screen|program\w*|online|tablets?|kit|tools?|robots?|paper|phone|drill|alarm|fault\w*|engine|excel|spreadsheet|zoom|website|updat\w*|button|batter\w+|cables?|detector|sensitivity|wire|tested|motor|van|car|bike)\b/i,
  },
  {
    asked: /\b(?:improve\w*|new idea|change (?:you|that)|support a change|better way)\b/i,
    told: /\b(?:improve\w*|ideas?|chang\w+|better|new|suggest\w*|propos\w+|instead|tr(?:y|ied|ial)|introduced|set up|easier|quicker|faster|fewer|less|sav(?:e|es|ed|ing)|tally|count)\b/i,
  },
  {
    asked:
      /\b(?:exclu\w+|left out|unfair\w*|fairness|equit\w+|equal\w*|inclusi\w+|different background|particular needs|divers\w+)\b/i,
    told: /\b(?:exclu\w+|left out|(?:un)?fair\w*|equit\w+|equal\w*|inclu\w+|wheelchair|deaf|blind|hearing|languages?|english|cultur\w+|religio\w+|disab\w+|autis\w+|jok\w+|accent|different|background\w*|divers\w+|ethnic\w*|rac(?:e|ism|ist)|gender|women|girls|older|elderly|foreign|everyone|everybody|needs?|turns?|bull(?:y|ied)\w*|picked on|stammer\w*|dyslexi\w+|same|shy|quiet\w*|stroke|carer|arm|legs?|rota|favou?rit\w*|poor|afford)\b/i,
  },
  {
    asked: /\b(?:privacy|dignity|confiden\w+|embarrass\w*)\b/i,
    told: /\b(?:priva\w+|dignity|confiden\w+|embarrass\w*|curtain\w*|doors?|cover\w*|blanket|towel|quiet\w*|alone|room|screen|knock\w*|ask\w*|respect\w*|asham\w*|secret|clothes)\b/i,
  },
  {
    asked: /\b(?:explain\w*|understand|understood|teach|taught|complicated|jargon)\b/i,
    told: /\b(?:explain\w*|underst\w+|teach\w*|taught|plain|words?|dr[ae]w\w*|pictures?|show\w*|told|tell|sa(?:id|y)|language|questions?|ask\w*|diagrams?|listen\w*)\b/i,
  },
  {
    asked:
      /\b(?:upset|crying|distress\w*|bad news|bereave\w*|comfort\w*|frightened|anxious|lonely|withdrawn|struggling|difficult time)\b/i,
    told: /\b(?:upset|cr(?:y|ying|ied)|tear\w*|distress\w*|died|death|funeral|bereave\w*|comfort\w*|frighten\w*|scared|afraid|anxious|nervous|worr\w+|angry|shout\w*|lonely|alone|sad|struggl\w*|sat|sit|listen\w*|lost|cancer|ill|sick|pain|quiet|hug\w*|feel\w*|calm\w*|sorry|shak\w+|behind|slow\w*|help\w*|learn|own)\b/i,
  },
  {
    asked: /\b(?:team|group|other people)\b/i,
    told: /\b(?:team\w*|group|we|us|our|together|colleague\w*|every(?:one|body)|they|them|crew|others|someone|somebody|who)\b/i,
  },
  {
    asked: /\b(?:persuade\w*|convinc\w+|support a change|delegat\w+|motivat\w+|initiative|in charge)\b/i,
    told: /\b(?:persuad\w*|convinc\w+|lead\w*|led|delegat\w+|motivat\w+|initiative|charge|responsib\w+|organi[sz]\w+|suggest\w*|ideas?|plan\w*|split|asked (?:everyone|each|what)|volunteer\w*|captain|president|start\w*|set up|tasks?|arrang\w+|rota|change\w*|nobody|no one)\b/i,
  },
  {
    asked: /\b(?:decision|dilemma)\b/i,
    told: /\b(?:deci[ds]\w+|dilemma|cho(?:ic|os|s)e\w*|whether|options?|weigh\w*|pros|either|cheat\w*|honest\w*|copied|wrong|right)\b/i,
  },
  {
    asked: /\b(?:scientific|article|discovery|knowledge)\b/i,
    told: /\b(?:scien\w+|articles?|papers?|journals?|books?|read\w*|research\w*|experiment\w*|learn\w*|stud\w+|course|lecture|degree|documentary|podcast|conference|wonder\w*|curious|why|data|taught|skills?)\b/i,
  },
];

/** Whether a question demands something by name (a mistake, a machine, …) of which the answer has not one word. */
export function leavesDemandUnmet(question: string, answer: string): boolean {
  return demands.some(({ asked, told }) => asked.test(question) && !told.test(answer));
}
