/** The address of a mock interview, or of one of its questions; positions count from 0, as the database has them. */
export function toAddress(mockId: string, position?: number): string {
  const base = `/mock/${encodeURIComponent(mockId)}`;
  return position === undefined ? base : `${base}/${position + 1}`;
}
