/** Whom to ask, as a part of a sentence: the address of whoever runs this site, where they have given one. */
export function Contact({ email }: { email: string | undefined }) {
  return email ? (
    <a href={`mailto:${email}`}>{email}</a>
  ) : (
    "the person or organisation that gave you the address"
  );
}
