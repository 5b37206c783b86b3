/**
 * What an attempt is called where its applicant stays unnamed: "7A2C-9F3D". It comes from the attempt's random id, so
 * that two tutors call it the same, and a name learnt with one attempt says nothing about the next.
 */
export function makeAttemptCode(attemptId: string): string {
  const digits = attemptId.replaceAll("-", "").toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}

/**
 * Whether two tutors mark this attempt: true for about `share` of a hundred attempts. The id is random (UUID
 * version 4), so its last eight digits draw the lot; the same attempt always draws the same.
 *
 * @param share 0 (none) to 100 (all)
 */
export function isDoubleMarked(attemptId: string, share: number): boolean {
  return (Number.parseInt(attemptId.slice(-8), 16) / 2 ** 32) * 100 < share;
}
