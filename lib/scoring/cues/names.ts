/**
 * Given names that are common in the United Kingdom, from its many communities: enough to tell "Joan Ellerby" from
 * "Leeds General". Names that are everyday words ("Will", "Hope", "Grace", "May") are left out. Lower case.
 * Source: names that rank high in the yearly birth tables of the Office for National Statistics and National Records
 * of Scotland, written down from general knowledge, not copied from a list.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah abigail abu adam adeola adrian agnes ahmed aiden aisha alan alana albert alec alex alexander
  alexandra alfie alfred ali alice alisha alison amanda amelia amelie amina amir amit amy ana andrea andrew andrzej
  angela anil anita ann anna anne annie anthony antonio archie arjun arlo arthur asha ashley asif audrey ava ayesha
  barbara barry beatrice ben benjamin bernard beryl beth bethany betty beverley bilal bill billy bob brenda brendan
  brian bridget bruce caitlin callum carol carole caroline casey cath catherine cecil cerys charles charlie charlotte
  cheryl chidi chloe chris christine christopher claire clare clive cody colin connie connor craig cynthia daisy
  damian daniel danny darcy darren dave david dawn dean debbie deborah declan deepak demi denis dennis derek desmond
  dexter diana diane diego dominic dominik donald donna doreen doris dorothy douglas duncan dylan eamon edith edna
  edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie elliot elsie emeka emily emma eric erin ernest
  esther ethan ethel eva evan evelyn evie ewan farah fatima fatimah fatou finlay finn fiona florence frances francis
  frank fred freddie frederick freya gabriel gareth gary gavin gemma geoff geoffrey george georgina gerald geraldine
  gerard gethin gillian giovanni gladys glenda glenn gordon graham greg gurpreet gwen hamza hannah harold haroon
  harriet harry harvey hassan hayden hayley hazel heather heidi helen henrik henry herbert hilary hilda hollie horace
  howard hugh hugo hussain iain ian ibrahim idris imogen imran ines irene isaac isabel isabella isla ismail ivan ivor
  ivy jack jackie jacob jacqueline jade jake jamal james jamie jan jane janet janice jared jasmin jason jayden jaydon
  jayne jean jeffrey jenna jennifer jenny jeremy jessica jessie jill jim jimmy joan joanna joanne jodie joe joel john
  johnny jonathan jose joseph josephine josh joshua joyce juan judith judy julia julian julie june kai karen karim
  karl katarzyna kate katherine kathleen kathryn katie kayden keira keiran keith kelly ken kenneth kevin khadija
  kieran kim kirsty krishna krzysztof kwame kyle lachlan lakshmi laura lauren lawrence layla leah leanne lee leon
  leonard leslie lewis lexi liam lilian liliana lily linda lisa liz lola lorna lorraine louis louise lucas lucy luke
  lydia lynda lynn lynne mabel magdalena maisie maisy malcolm malik mandy manjit marcus margaret maria marian marie
  marilyn marion marjorie martha martin mary maryam mateusz matilda matthew maureen maurice mavis max megan mehmet
  melanie mia michael michelle mick miguel mike mila mildred mohamed mohammad mohammed moira mollie molly monica
  monika moses muhammad muriel nadia nancy naomi natalie natasha nathan nathaniel neil ngozi nia niall niamh nicholas
  nicola nigel noah noel nora noreen norma norman olga olive oliver olivia olu oluwaseun omar orla oscar owen paige
  pamela pat patricia patrick paul paula pauline peggy peter phil philip phoebe phyllis piotr prakash precious priya
  rachel raj rajesh ralph raymond rebecca reece reginald rhian rhiannon rhys richard rita robert robin roger rohan
  roland ronald ronnie rory rosa rosalind rosemary rosie roy ruben ruby rufus russell ruth ryan sally sam samantha
  samuel sandra sanjay sara sarah satish seamus sean sebastian shabnam shamima shane shannon sharon shaun shazia
  sheila shirley sian sidney sienna simon siobhan sophia sophie stacey stanley stella stephanie stephen steven stuart
  sue sunita suresh surinder susan sushila svetlana sylvia tamsin tanya tara tariq ted tegan terence teresa terry
  thelma theo theresa thomas tia tim timothy tina toby tom tomasz tony tracey tracy trevor tyler umar usman valerie
  vera vernon veronica vicky victor victoria vijay vincent violet vivienne walter wayne wendy wilfred william winifred
  wojciech xander yasin yasmin yusuf yvonne zac zachary zack zahra zain zainab zara zoe zofia
  `
    .trim()
    .split(/\s+/),
);
