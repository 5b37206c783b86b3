/** Texts that are no answer by their kind, each with how many different phrases of it are needed. */
export const genres: readonly [pattern: RegExp, needed: number][] = [
  // a refusal by a writing program, or its offer to help
  [
    /\bas an? (?:ai|artificial)\b|\blanguage model\b|\bi(?:'d| would) be happy to help you\b|\bi(?:'m| am) (?:unable|not able) to (?:help|assist|write|provide|answer)\b|\bi (?:can't|cannot|can not) (?:help|assist)(?: you)? with (?:writing|that|this)\b|\bpersonal experiences? (?:or|and) (?:emotions|feelings)\b|\bi am a computer program\b|^(?:certainly|sure|of course|absolutely|great question)[!,.:] (?:here(?:'s| is| are)|i(?:'d| would) be (?:happy|glad|delighted|pleased)|below|a (?:good|strong) answer)|\b(?:strong|sample|model|example|good) (?:star )?answer (?:you can|would|might|to adapt|for you)\b|\b(?:you can|to|feel free to) (?:adapt|tailor|personalise|customise) (?:it|this|to)\b|\[(?:describe|your|insert|name|add|what|the|give)\b[^\]]{0,60}\]|\binsert (?:your )?(?:answer|example|text) here\b|\blet me know (?:if you|some details|what you)[^.]{0,40}(?:draft|adjust|tailor|help|background|like)|\bai (?:model|assistant|program)\b/gi,
    1,
  ],
  // a word to the marker
  [
    /\b(?:give|award|grant|deserves?) (?:me |this |it |the |my |one |answer )*(?:a |the )?(?:full|top|maximum|max|high(?:est)?|pass(?:ing)?) (?:marks?|score|points|grade|band)\b(?=[^.]*\b(?:this (?:one|answer|question|application)|please|me)\b)|\bplease (?:give|award|mark|score|rate)\b|\b(?:put|give|record|award|mark|score|rate)(?: me| this| it| as| at| a| down)* (?:band|score|mark|level)?(?: of)? ?(?:4|four|100)(?: out of \d+)?\b(?= (?:and|with|out)\b|[.,!]|$)|\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?|text|rules)\b|\b(?:note|message|instructions?) (?:to|for) (?:the |all |any )*(?:markers?|examiners?|assessors?|system|readers?|graders?)\b|\b(?:the|this) (?:candidate|applicant)(?:'s answer)? (?:has|should|must|is|meets|shows|demonstrates)\b|\baward (?:the |it |this )*(?:highest|maximum|top|full)\b|\bsystem message\b|^system:|\bmarking guide has\b|\b(?:is|be) (?:to be )?scored? (?:as )?(?:strong|100|4|full|highest)\b|\bassessed as (?:strong|excellent|band)\b|\b(?:assessor|examiner|marker|panel|system|grader|admin|moderator)(?:'s)? (?:note|message|instructions?|override|prompt)\b|^\W{0,3}(?:note|attention|important|dear)?:? ?(?:to )?(?:the |whoever )?(?:assessors?|markers?|examiners?|moderators?|graders?|marks this)\b ?[:,;-]|\bto whoever (?:marks|reads|grades|scores) this\b|"?\brole"?\s*[:=]\s*"?(?:system|assistant|user)\b|\b(?:overall|score|band|competency|situation|reflection|flags?)"?\s*[:=]\s*"?\d|\b(?:overall|competency|situation|reflection) [0-4],|\b(?:do not|don't|never) (?:apply|raise|set|show|use) (?:any )?flags?\b|\bflags? (?:should|must|none|:)|\byou are (?:now )?an? (?:\w+ )?(?:marking|grading|scoring|helpful|ai|assistant|examiner|assessor)\b|\boutput (?:the |a |only )*(?:highest|maximum|score|band|\d)|\btreat (?:this|the|my)[^.]{0,25}as (?:the |a )?(?:model|perfect|full|top|strong|correct)|\b(?:skip|move) (?:on )?to the next (?:question|candidate|answer)\b|\b(?:this|the|my) (?:response|answer|submission|text) (?:has (?:already )?been|should be|must be|is to be|meets|fulfils|satisfies|contains|deserves|scores?) (?:\w+ ){0,3}(?:marked|banded|graded|scored|rated|treated|accepted|approved|all|every|the (?:criteria|indicators)|full|top|strong|evidence|verified)\b|\bpanel (?:has |have )?(?:already )?agreed (?:on |to )?(?:give |award )?(?:full|top|maximum|band)/gim,
    1,
  ],
  // a program or a page
  [
    /<\/?[a-z][^<>]{0,80}>|\b(?:select|insert|delete)\b[^.]{0,40}\b(?:from|into)\b[^.]{0,20}\bwhere\b|[{};]\s*\n|\bfunction\s*\(|=>|\bconst [a-z]+ =|\bimport [a-z]+ from\b|\bdrop table\b|\bconsole\.log\b|\bdef [a-z_]+\(/gi,
    2,
  ],
  // a job description
  [
    /\b(?:post ?holders?|essential criteria|desirable criteria|desirable:|person specification|job description|successful (?:applicant|candidate)s? will|equal opportunities employer|enhanced dbs|occupational health clearance|responsible for the|agenda for change|salary|band \d|main duties|key responsibilities|reports to|closing date|working hours)\b/gi,
    3,
  ],
  // the values as the NHS Constitution words them
  [
    /\bwe value every person\b|\brespect their aspirations\b|\bpriorities, needs, abilities and limits\b|\bwhat others have to say seriously\b|\bhonest and open about our point of view\b|\bearn the trust placed in us\b|\binsisting on quality\b|\bgetting the basics of quality of care\b|\bcompassion is central to the care\b|\bhumanity and kindness to each person\b|\bsearch for the things we can do\b|\bstrive to improve health and wellbeing\b|\bexcellence and professionalism\b|\bmaximise our resources\b|\bbenefit of the whole community\b|\bnobody is excluded, discriminated\b|\bput(?:ting)? the needs of patients and communities before\b|\bpatients come first in everything\b|\bfully involve patients, staff, families\b/gi,
    2,
  ],
  // a refrain that everybody knows
  [
    /\brow your boat\b|\btwinkle,? twinkle\b|\bla la la\b|\bmerrily,? merrily\b|\bhappy birthday to you\b|\b(?:chorus|verse \d)\b/gi,
    1,
  ],
  // a recipe
  [
    /\b(?:tablespoons?|teaspoons?|tbsp|tsp|pinch of|litres? of|grams? of|cups? of|knob of|clove of|handful of|preheat|simmer|saut[eé]|whisk|chop(?:ped)?|blend|sweat (?:them|the)|bake for|stir in|season with|serves? (?:two|four|six|with|\d)|oven|gas mark|dough|fold in|spoons? of|golden|bake (?:at|for|in|until)|flour|butter|sugar|stir|let it cool|while it cools|skewer|mix (?:it|well)|ingredients|recipe|minutes|add (?:the|a|two|three|some|salt))\b/gi,
    4,
  ],
];
