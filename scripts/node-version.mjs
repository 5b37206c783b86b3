// Imported first: it says what is wrong before anything that an old Node cannot read is reached.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Node 20.9 or later is needed, this is ${process.versions.node}. Install the current one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
