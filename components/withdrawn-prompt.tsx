/** What is left to show of a draft whose prompt is no longer in the bank. */
export function WithdrawnPrompt({ text }: { text: string }) {
  return (
    <div className="app-measure">
      <h1>This question has been taken out</h1>
      <p>It cannot be answered any more. Here are the words that you had written:</p>
      <p className="app-plain-answer">{text}</p>
      <p>
        <a href="/practise">Choose another question</a>
      </p>
    </div>
  );
}
