import type { DueItem } from "@/lib/plan/plan-practice";
import { PromptTags } from "./prompt-tags";

/** Prompts to practise now, each with the reason why; `brief` leaves out what each is about. */
export function DueList({ due, brief }: { due: readonly DueItem[]; brief?: boolean }) {
  return (
    <ul className="app-prompts">
      {due.map(({ competency, prompt, reason }) => (
        <li className="app-prompts__item" key={competency}>
          <h3 className={brief ? "app-due__text" : "app-prompts__text"}>
            <a href={`/practise/${prompt.id}`}>{prompt.text}</a>
          </h3>
          <p className={brief ? "app-due__reason app-due__reason--brief" : "app-due__reason"}>{reason}</p>
          {!brief && <PromptTags prompt={prompt} />}
        </li>
      ))}
    </ul>
  );
}
