import type { Browser, Page, Worker } from "playwright";
import type { CoachRequest } from "../components/coach-worker";
import { prompts } from "../lib/prompts/bank";

const keys = "and then I looked at it again with her, ";
/** In ms: a picture of a screen that draws sixty a second. */
const aim = 16;

/** What the coach costs who writes an answer of this text: the bundle, the worker's time, and that of a key. */
export async function printCoach(browser: Browser, baseURL: string, text: string): Promise<void> {
  const [prompt] = prompts;
  if (!prompt) throw new Error("The prompt bank is empty");
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(`/practise/${prompt.id}`, { waitUntil: "networkidle" });
  await page.getByLabel("Your answer", { exact: true }).fill(text);
  const without = await measureKey(page);

  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (/\.js\b/.test(request.url()))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const [worker] = await Promise.all([
    page.waitForEvent("worker"),
    page.getByRole("button", { name: "Turn the coach on" }).click(),
  ]);
  await page.locator(".app-coach__parts").waitFor();
  const bundle = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const question = { text: prompt.text, kind: prompt.kind, competencies: prompt.competencies };
  const { median, slowest } = await measureUpdate(worker, { text, question });
  const withCoach = await measureKey(page);
  await context.close();

  console.log(`The coach, for ${text.split(" ").length} words; the aim is ${aim} ms or less`);
  console.log(`  loaded when it is turned on, gzipped: ${(bundle / 1024).toFixed(0)} KB`);
  console.log(
    `  its notes, in the worker, median and slowest of 100: ${median.toFixed(1)} ms, ${slowest.toFixed(1)} ms`,
  );
  console.log(
    `  one key, all work of the page's own thread: ${withCoach.toFixed(1)} ms; without the coach ${without.toFixed(1)} ms`,
  );
}

/** Of the thread that draws the page: scripts, layout and painting, mean of the keys. In ms. */
async function measureKey(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const readBusy = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await page.getByLabel("Your answer", { exact: true }).press("End");
  const before = await readBusy();
  await page.keyboard.type(keys, { delay: 80 });
  return (((await readBusy()) - before) / keys.length) * 1000;
}

/** What the worker does for one update, from the words to its answer. In ms. */
async function measureUpdate(worker: Worker, data: CoachRequest) {
  const times = await worker.evaluate((request) => {
    const all: number[] = [];
    for (let turn = 0; turn < 120; turn++) {
      const start = performance.now();
      dispatchEvent(new MessageEvent("message", { data: request }));
      all.push(performance.now() - start);
    }
    // The first ones warm up.
    return all.slice(20).sort((a, b) => a - b);
  }, data);
  return { median: times[50] ?? 0, slowest: times.at(-1) ?? 0 };
}
