import { globSync } from "node:fs";
import { pathOf } from "./localState.ts";
import { startProgram } from "./run.ts";

// Every part is a compiler project of its own, so that no part sees the globals of another.
const parts = globSync("{shared,worker,addin,test,.ci}/**/tsconfig.json", {
  cwd: pathOf("."),
  exclude: ["**/node_modules"],
});

const waiting = parts.sort();
await Promise.all([checkNext(), checkNext()]);

async function checkNext(): Promise<void> {
  const part = waiting.shift();
  if (part === undefined) return;
  const compiler = startProgram("typescript/bin/tsc", "-p", pathOf(part), "--noEmit");
  const code = await compiler.ended;
  if (code !== 0) process.exitCode = 1;
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${part}\n${compiler.output()}`.trimEnd());
  return checkNext();
}
