/** In place of a question that takes no more answers; `text` is a draft that was not handed in. */
export function NoAttemptLeft({
  isClosed,
  back,
  text,
}: {
  isClosed: boolean;
  back: string;
  text: string | undefined;
}) {
  return (
    <>
      <h1>{isClosed ? "This assignment is closed" : "You have answered this question"}</h1>
      <p>{isClosed ? "It takes no more answers." : "You have used every attempt that your tutor allows."}</p>
      {text && (
        <>
          <p>Here are the words that you had written and not handed in:</p>
          <p className="app-plain-answer">{text}</p>
        </>
      )}
      <p>
        <a href={back}>See the assignment and your answers</a>
      </p>
    </>
  );
}
