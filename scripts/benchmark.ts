import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright";
import { callAction, encodeArguments, getActionId } from "../e2e/actions";
import { addAttempt } from "../e2e/attempts";
import { pages } from "../e2e/pages";
import { type Person, signUp } from "../e2e/test";
import { prompts } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { printCoach } from "./benchmark-coach";
import { findOrInstallBrowser } from "./browser.mjs";
import { build, isBuilt } from "./build.mjs";
import { demoAnswers } from "./demo-answers";

/** In KB. */
const scriptAim = 110;
const data = mkdtempSync(path.join(tmpdir(), "steadyhand-benchmark-"));
const words = demoAnswers.flatMap(({ text }) => text.split(" "));

if (!isBuilt() && build("pipe").status !== 0) throw new Error("The build failed: npm run build says why.");
const browser = await chromium.launch({
  executablePath: await findOrInstallBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
let server: ChildProcess | undefined;
try {
  printScoringTime();
  await measureServer();
} finally {
  await browser.close();
  await stop(server);
  rmSync(data, { recursive: true, force: true });
}

/** An answer of this many words, made of the demo's. */
function makeAnswer(count: number): string {
  return Array.from({ length: count }, (_, index) => words[index % words.length]).join(" ");
}

function printScoringTime(): void {
  const [prompt] = prompts;
  if (!prompt) throw new Error("The prompt bank is empty");
  console.log("Scoring one answer, median and slowest of 100");
  for (const count of [75, 300, 3000]) {
    const text = makeAnswer(count);
    for (let warmUp = 0; warmUp < 20; warmUp++) scoreAnswer(text, prompt, prompt.probes);
    const times = Array.from({ length: 100 }, () => {
      const start = performance.now();
      scoreAnswer(text, prompt, prompt.probes);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    console.log(`  ${count} words: ${times[50]?.toFixed(1)} ms, ${times.at(-1)?.toFixed(1)} ms`);
  }
}

async function measureServer(): Promise<void> {
  const port = await findFreePort();
  // Where the journeys' own helpers look for the app: pages.ts makes its addresses with them.
  process.env.E2E_PORT = String(port);
  const baseURL = `http://localhost:${port}`;
  console.log("Start, until the first page is served");
  console.log(`  with an empty data folder: ${await start(port)} ms`);
  await stop(server);
  console.log(`  later: ${await start(port)} ms`);
  const idle = readMemory(server);

  const owner = await signUp(await browser.newPage({ baseURL }));
  await printRates(baseURL, owner);
  console.log("Memory of the server");
  console.log(`  after the start: ${idle} MB; after the requests: ${readMemory(server)} MB`);
  await printScripts(browser, baseURL, owner);
  await printCoach(browser, baseURL, makeAnswer(400));
}

async function start(port: number): Promise<number> {
  const began = performance.now();
  const env = { ...process.env, PORT: String(port), STEADYHAND_DATA: data, DATABASE_URL: "" };
  server = spawn(process.execPath, ["scripts/app.mjs"], { stdio: ["ignore", "ignore", "inherit"], env });
  while (server.exitCode === null) {
    const response = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (response?.ok) return Math.round(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The server did not start.");
}

async function stop(running: ChildProcess | undefined): Promise<void> {
  if (!running || running.exitCode !== null) return;
  running.kill("SIGTERM");
  await once(running, "exit");
}

/** In MB, of the whole process; `ps` is on every Unix. */
function readMemory(running: ChildProcess | undefined): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(running?.pid)])) / 1024);
}

async function printRates(baseURL: string, owner: Person): Promise<void> {
  const cookies = await owner.page.context().cookies();
  const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
  const report = await addAttempt(owner.page.request);
  const assess = "app/attempts/[id]/actions.ts#assessAttempt";
  await callAction(owner.page.request, assess, report, [report.replace("/attempts/", ""), []], { band: "3" });
  const submit = getActionId("app/practise/[prompt]/actions.ts#submitAnswer");

  console.log("Requests a second, eight at a time, client and server on this machine");
  const show = async (name: string, send: (index: number) => Promise<Response>) =>
    console.log(`  ${name}: ${Math.round(await measureRate(send))}`);
  await show("nothing to do (/icon.svg)", () => fetch(`${baseURL}/icon.svg`));
  await show("the report page", () => fetch(baseURL + report, { headers }));
  await show("submit, score and store an answer of 300 words", (index) => {
    const prompt = prompts[index % prompts.length]?.id ?? "";
    const form = {
      answer: `${makeAnswer(300)} ${index}`,
      submissionKey: `benchmark-${index}`,
      intent: "go-on",
    };
    return fetch(`${baseURL}/practise/${prompt}`, {
      method: "POST",
      headers: { ...headers, "next-action": submit },
      body: encodeArguments([prompt, {}], form),
      redirect: "manual",
    });
  });
}

/** Bounded twice: 5 seconds, and 2,000 requests. */
async function measureRate(send: (index: number) => Promise<Response>): Promise<number> {
  let next = 0;
  let done = 0;
  const began = performance.now();
  const work = async () => {
    while (next < 2_000 && performance.now() - began < 5_000) {
      const response = await send(next++);
      if (response.status >= 400) throw new Error(`${response.url} answered ${response.status}`);
      await response.arrayBuffer();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return done / ((performance.now() - began) / 1000);
}

/** As Chromium counts what comes over the wire, in a browser that has nothing stored. */
async function printScripts(from: Browser, baseURL: string, owner: Person): Promise<void> {
  const sent = new Map<string, Map<string, number>>();
  for (const row of pages) {
    const address = row.makeAddress ? await row.makeAddress(owner) : row.route;
    const context = await from.newContext({ baseURL });
    if (row.open !== "anyone") await context.addCookies(await owner.page.context().cookies());
    const page = await context.newPage();
    const sizes: Promise<[string, number]>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return;
      sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize]));
    });
    await page.goto(address, { waitUntil: "networkidle" });
    sent.set(row.route, new Map(await Promise.all(sizes)));
    await context.close();
  }
  const every = [...sent.values()];
  const isShared = ([url]: [string, number]) => every.every((scripts) => scripts.has(url));
  const add = (scripts: [string, number][]) => scripts.reduce((sum, [, size]) => sum + size, 0) / 1024;
  const shared = add([...(every[0] ?? [])].filter(isShared));
  console.log(`JavaScript sent for each page, gzipped; the aim is ${scriptAim} KB or less`);
  console.log(`  in every page (React, Next, the frame): ${shared.toFixed(0)} KB`);
  for (const [route, scripts] of sent) {
    const total = add([...scripts]);
    console.log(`  ${route}: ${total.toFixed(0)} KB${total > scriptAim ? ", more than the aim" : ""}`);
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}
