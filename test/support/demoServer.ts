import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject } from "vitest";

/** The demonstration on a port of its own: just what `npm start` serves, with a database nobody else uses. */
export interface DemoServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const script = resolve(import.meta.dirname, "../../worker/dev/start.ts");

/** Starts it, with its clock at an instant where that is said, and waits until it says that it serves. */
export async function startDemo(startsAt?: string): Promise<DemoServer> {
  const demonstration = inject("demonstration");
  const state = mkdtempSync(join(tmpdir(), "nop-bieu-"));
  cpSync(demonstration.folder, state, { recursive: true });
  const port = await freePort();
  // Told that it is a test, the build would take React as its developers have it.
  const { NODE_ENV: _, ...own } = process.env;
  const server = spawn(process.execPath, [script], {
    env: { ...own, NOW: startsAt ?? demonstration.startsAt, PORT: String(port), STATE: state },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilServing(server);
  return {
    address: `http://localhost:${port}`,
    close: async () => {
      const ended = new Promise((end) => server.once("exit", end));
      server.kill("SIGTERM");
      await ended;
      rmSync(state, { recursive: true, force: true });
    },
  };
}

function untilServing(server: ChildProcess): Promise<void> {
  return new Promise((serving, failed) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text;
      if (said.includes("is running")) serving();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
