import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.mjs";
import { installPackages } from "./install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
// Only this machine can reach it, unless somebody says otherwise.
const host = process.env.HOST || "127.0.0.1";
const address = (port) => `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`;

try {
  await run();
} catch (error) {
  console.error(`Steadyhand did not start. ${error.message}`);
  process.exit(1);
}

async function run() {
  const port = readPort(process.env.PORT || "3000");
  await stopListening(await listen(port));
  installPackages();
  if (!isBuilt()) {
    console.log("Building, about a minute; the next start takes seconds …");
    const { status, stdout, stderr } = build("pipe");
    if (status !== 0) {
      console.error(stdout + stderr);
      throw new Error("The build failed; the lines above say why.");
    }
  }
  if (process.argv.includes("--demo")) addDemo();
  await serve(port);
}

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}": set it to a number from 1 to 65535.`);
}

/** A server on this port; the error says how to mend a port that cannot be had. */
function listen(port) {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("listening", () => done(server));
    server.once("error", ({ code }) => fail(new Error(explainListenError(code, port))));
    server.listen(port, host);
  });
}

function explainListenError(code, port) {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm run app.`;
  if (code === "EACCES") return `Port ${port} needs more rights: choose one above 1023 with PORT=3000.`;
  return `It cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`;
}

function stopListening(server) {
  return new Promise((done) => server.close(done));
}

/** The demo is written by a process of its own, before the server opens the embedded database. */
function addDemo() {
  const { status } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/demo.ts"], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

async function serve(port) {
  process.env.NODE_ENV = "production";
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
  // instrumentation.ts opens the database, and hands over what closes it; or ends the process with one line.
  const opened = new Promise((done) => process.once("steadyhand:open", done));
  await app.prepare();
  const closeDatabase = await opened;
  const server = await listen(port);
  const handle = app.getRequestHandler();
  server.on("request", (request, response) => {
    // Only a proxy in front may say where a request came from; Next then fills in the connection's own.
    if (!Number(process.env.TRUSTED_PROXIES)) for (const name of forwarded) delete request.headers[name];
    void handle(request, response);
  });
  const data = process.env.DATABASE_URL
    ? "the PostgreSQL database of DATABASE_URL"
    : `${resolve(process.env.STEADYHAND_DATA || ".data")} (private: back it up, share it with nobody)`;
  console.log(`\nSteadyhand is ready: ${address(port)}\nData: ${data}\nStop: Ctrl-C\n`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop(server, closeDatabase));
}

const forwarded = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

let stopping = false;

/** Answers what was asked, then closes the database, then ends. */
async function stop(server, closeDatabase) {
  // npm passes on the Ctrl-C that the terminal has sent here already.
  if (stopping) return;
  stopping = true;
  console.log("Stopping …");
  setTimeout(() => server.closeAllConnections(), 5_000).unref();
  await stopListening(server);
  await closeDatabase();
  process.exit(0);
}
