import { readFileSync } from "node:fs";
import { buildAddin } from "./buildAddin.ts";
import { ensureCertificates } from "./certificates.ts";
import { stateFolder, wranglerConfig } from "./localState.ts";
import { prepareDatabase } from "./prepareDatabase.ts";
import { type Program, startProgram, stopPrograms } from "./run.ts";

const wrangler = "wrangler/bin/wrangler.js";
const port = Number(process.env["PORT"] ?? 8787);
const forExcel = process.argv.includes("--excel");
const address = `${forExcel ? "https" : "http"}://localhost:${port}`;

let server: Program | null = null;
let stopping = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop(0));
}

// A killed npm forwards nothing: when our parents are others, ours are gone.
const parents = parentsNow();
setInterval(() => parentsNow() !== parents && void stop(0), 500).unref();

try {
  await start();
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  await stop(1);
}

async function start(): Promise<void> {
  if (await answers())
    throw new Error(`Port ${port} is in use; choose another: PORT=8790 npm start`);
  console.log("Đang chuẩn bị… / Getting ready…");
  await Promise.all([buildAddin(), prepareDatabase()]);
  if (stopping) return;

  server = startProgram(wrangler, "dev", ...(await serverParameters()));
  void server.ended.then(() => stop(1));
  for (let waited = 0; !(await answers()); waited += 200) {
    if (stopping) return;
    if (waited > 60_000) throw new Error(`The Worker does not answer:\n${server.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  console.log(`Nộp Biểu đã chạy. Mở ${address} trong trình duyệt; dừng bằng Ctrl+C.`);
  console.log(`Nộp Biểu is running. Open ${address} in a browser; stop with Ctrl+C.`);
}

async function serverParameters(): Promise<string[]> {
  const parameters = [
    ...["--config", wranglerConfig, "--persist-to", stateFolder, "--local"],
    ...["--ip", "localhost", "--port", String(port), "--inspector-port", "0"],
    ...["--var", "DEMO:on", "--show-interactive-dev-session=false", "--log-level", "warn"],
  ];
  if (!forExcel) return parameters;
  const { authority, certificate, key } = await ensureCertificates();
  console.log(`Chứng chỉ cần tin cậy một lần / Certificate to trust once: ${authority}`);
  return [
    ...parameters,
    ...["--local-protocol", "https", "--https-cert-path", certificate, "--https-key-path", key],
  ];
}

/** Our parent and, where the system tells, its parent: npm puts a shell between itself and us. */
function parentsNow(): string {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, "utf8");
    return `${process.ppid} ${/^PPid:\t(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}

/** Whether something already listens there, whatever it says. */
async function answers(): Promise<boolean> {
  try {
    await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch (error) {
    // Our own certificate is not trusted by Node: an answer all the same (…_CERT…, UNABLE_TO_VERIFY_LEAF_SIGNATURE).
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && "code" in cause && /CERT|SIGNATURE/.test(String(cause.code));
  }
}

/** Ends everything that was started, then this. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([server?.stop(), stopPrograms()]);
  if (code !== 0 && server) console.error(server.output());
  process.exit(code);
}
