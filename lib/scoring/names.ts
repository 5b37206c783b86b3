/**
 * Given names that are common in the United Kingdom, from its many communities: enough to tell "Joan Ellerby" from
 * "Leeds General". Names that are everyday words ("Will", "Hope", "Grace", "May") are left out. Lower case.
 * Source: names that rank high in the yearly birth tables of the Office for National Statistics and National Records
 * of Scotland, written down from general knowledge, not copied from a list.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah abigail abu adam adeola adrian agnes ahmed aisha alan albert alec alex alexander alexandra alfie
  alfred ali alice alison amanda amelia amina amir amit amy ana andrea andrew andrzej angela anil anita ann anna anne
  annie anthony antonio archie arthur asha ashley audrey ayesha barbara barry beatrice ben benjamin bernard beryl
  beth betty beverley bill billy bob brenda brian bridget bruce caroline carol carole catherine cath cecil charles
  charlie charlotte cheryl chidi chloe chris christine christopher claire clare clive colin connor craig cynthia
  daisy daniel danny darren dave david dawn dean deborah debbie deepak denis dennis derek desmond diana diane diego
  dominic donald donna doreen doris dorothy douglas duncan dylan eamon edith edna edward edwin eileen elaine eleanor
  elena elizabeth ella ellen elsie emeka emily emma eric ernest esther ethel eva evelyn farah fatima fatou fiona
  florence frances francis frank fred frederick gareth gary gavin geoff geoffrey george gerald geraldine gerard gillian
  giovanni gladys glenda glenn gordon graham greg gurpreet gwen hannah haroon harold harriet harry hassan hazel heather
  helen henry herbert hilary hilda horace howard hugh hussain iain ian ibrahim imran ines irene isaac isabel isabella
  ivan ivy ivor jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmin jason jayne jean
  jeffrey jennifer jenny jeremy jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jonathan jose
  joseph josephine joshua joyce juan judith judy julia julian julie june karen karim karl kate katarzyna katherine
  kathleen kathryn katie keith kelly ken kenneth kevin khadija kim kirsty krishna krzysztof kwame kyle lakshmi laura
  lauren lawrence leah lee leonard leslie lewis liam lilian lily linda lisa liz lorna lorraine louis louise lucy luke
  lydia lynda lynn lynne mabel magdalena malcolm mandy manjit marcus margaret maria marian marie marilyn marion
  marjorie martha martin mary mateusz matthew maureen maurice mavis max megan mehmet melanie michael michelle mick
  miguel mike mildred mohamed mohammad mohammed moira molly monica monika moses muhammad muriel nadia nancy naomi
  natalie natasha nathan neil ngozi niamh nicholas nicola nigel noel nora noreen norma norman olga olive oliver
  olivia olu oluwaseun omar oscar owen pamela pat patricia patrick paul paula pauline peggy peter phil philip phoebe
  phyllis piotr prakash precious priya rachel raj rajesh ralph raymond rebecca reginald rhys richard rita robert
  robin roger roland ronald rosa rosemary rosie roy ruby russell ruth ryan sally sam samantha samuel sandra sanjay
  sara sarah satish sean seamus shabnam shamima sharon shaun sheila shirley sian sidney simon siobhan sophia sophie
  stacey stanley stella stephanie stephen steven stuart sue suresh surinder susan sushila svetlana sylvia tariq
  tanya tara ted teresa terence terry thelma theresa thomas tim timothy tina toby tom tomasz tony tracey tracy trevor
  umar valerie vera vernon veronica vicky victor victoria vijay vincent violet vivienne walter wayne wendy wilfred
  william winifred yasmin yusuf yvonne zainab zoe zofia
  `
    .trim()
    .split(/\s+/),
);
