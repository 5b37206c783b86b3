import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The folder with the programs of a PostgreSQL server: from PATH, else the newest under /usr/lib/postgresql.
 *
 * @returns {string | undefined} undefined when there is no server on this machine
 */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, "bin")),
  ];
  return folders.find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name))),
  );
}

/**
 * Starts a throw-away PostgreSQL server in a temporary folder, on a free port of the loopback interface.
 * As root it runs as another user, since PostgreSQL refuses to run as root.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` is a superuser's address; `stop` ends the
 *   server and deletes its folder
 * @throws when there are no PostgreSQL programs, or the server does not start
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs) throw new Error("No PostgreSQL server was found. On Debian: apt-get install postgresql");
  const folder = mkdtempSync(path.join(tmpdir(), "steadyhand-postgres-"));
  const user = process.getuid?.() === 0 ? findUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const data = path.join(folder, "data");
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };

  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const cluster = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
    execFileSync(path.join(programs, "initdb"), cluster, {
      ...options,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const port = await findFreePort();
    const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"];
    const server = spawn(
      path.join(programs, "postgres"),
      ["-D", data, "-p", `${port}`, ...settings.flatMap((setting) => ["-c", setting])],
      { ...options, stdio: ["ignore", "ignore", "pipe"] },
    );
    const ended = once(server, "exit");
    const kill = () => server.kill("SIGINT");
    process.once("exit", kill);
    await waitUntilReady(server);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        process.off("exit", kill);
        server.kill("SIGINT"); // Ends the connections and closes; SIGTERM would wait for them.
        await ended;
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Somebody to run as instead of root. */
function findUser() {
  for (const name of ["postgres", "nobody"]) {
    try {
      const read = (option) =>
        Number(execFileSync("id", [option, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: read("-u"), gid: read("-g") };
    } catch {
      // This machine has no such user.
    }
  }
  throw new Error("PostgreSQL does not run as root, and this machine has no other user to run it as");
}

async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** The server says on its error output when it accepts connections. */
function waitUntilReady(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (output.includes("ready to accept connections")) resolve(undefined);
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${output.trim()}`)));
  });
}
