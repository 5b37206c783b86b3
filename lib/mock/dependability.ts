/** Share of the variance between answers that belongs to the person, with one question and one marker. */
const forOneQuestion = 0.28;

/**
 * How dependable the mean of this many answers is, 0 to 1, when each is another question with one marker: the
 * Spearman–Brown formula from 0.28 for one. It gives .70 for 6 questions and .80 for 10, as published.
 * It was found for interviews in the selection of general practitioners, marked by people: for this app it is the
 * best guess that there is, not a measurement.
 * Source: Roberts C. et al. (2014), PMC4136634.
 *
 * @param questions 0 or more
 */
export function measureDependability(questions: number): number {
  return (questions * forOneQuestion) / (1 + (questions - 1) * forOneQuestion);
}

/** The number of questions, from 1, that reaches this dependability to two decimals; `wanted` is from 0 up to 0.99. */
export function countQuestionsFor(wanted: number): number {
  let questions = 1;
  while (Math.round(measureDependability(questions) * 100) < Math.round(wanted * 100)) questions++;
  return questions;
}
