import { type ChildProcess, spawn } from "node:child_process";
import { pathOf } from "./localState.ts";

/** No telemetry, no banner, nothing fetched; the last two halve what a local request takes. */
const quiet = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  X_LOCAL_OBSERVABILITY: "false",
  X_LOCAL_EXPLORER: "false",
};
Object.assign(process.env, quiet);

const grouped = process.platform !== "win32";

/** Starts a package's JavaScript program with this same Node, in a process group of its own. */
export function startProgram(script: string, ...parameters: string[]): Program {
  const child = spawn(process.execPath, [pathOf(`node_modules/${script}`), ...parameters], {
    cwd: pathOf("."),
    stdio: ["ignore", "pipe", "pipe"],
    detached: grouped,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1));
  });
  const guard = guardOf(child);
  void ended.then(() => guard?.kill());
  return { child, ended, output: () => output, stop: () => stopGroup(child, ended) };
}

/** A program we started. */
export interface Program {
  readonly child: ChildProcess;
  /** Its exit code. */
  readonly ended: Promise<number>;
  /** The last of what it has said. */
  readonly output: () => string;
  /** Ends it with everything that it started. */
  readonly stop: () => Promise<void>;
}

/** Runs a program to its end; what it said is only shown when it failed. */
export async function runProgram(script: string, ...parameters: string[]): Promise<void> {
  const program = startProgram(script, ...parameters);
  running.add(program);
  const code = await program.ended;
  running.delete(program);
  if (code !== 0) throw new Error(`${script} ${parameters[0]} failed:\n${program.output()}`);
}

const running = new Set<Program>();

/** Ends every program that `runProgram` is still waiting for. */
export async function stopPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop()));
}

async function stopGroup(child: ChildProcess, ended: Promise<number>): Promise<void> {
  signalGroup(child, "SIGTERM");
  const patience = new Promise((resolve) => setTimeout(resolve, 3_000));
  await Promise.race([ended, patience]);
  // The runtime under wrangler may outlive it by a moment: whatever is left of the group goes now.
  signalGroup(child, "SIGKILL");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(grouped ? -child.pid : child.pid, signal);
  } catch {
    // ESRCH: the group is empty already.
  }
}

/** A shell that waits for us to vanish, even by SIGKILL, and then ends the group of the child. */
function guardOf(child: ChildProcess): ChildProcess | null {
  if (!grouped || child.pid === undefined) return null;
  const guard = spawn(
    "sh",
    ["-c", `read _; kill -s TERM -- -${child.pid}; sleep 1; kill -s KILL -- -${child.pid}`],
    {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    },
  );
  guard.unref();
  return guard;
}
