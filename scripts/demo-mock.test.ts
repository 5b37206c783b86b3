import { expect, it } from "vitest";
import { chooseDemoSet, demoMockAnswers } from "./demo-mock";

it("answers four of the five questions that the interview of the demo asks", () => {
  const asked = chooseDemoSet().map(({ id }) => id);
  expect(asked).toHaveLength(5);
  expect(Object.keys(demoMockAnswers).filter((id) => asked.includes(id))).toHaveLength(4);
});
