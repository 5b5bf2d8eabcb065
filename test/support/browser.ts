import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

// The last four keep Chromium from looking for its maker's servers, which a closed network answers one by one.
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium out of its npm package, or the one CHROMIUM names; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? (await chromium.executablePath());
  return driver.launch({ executablePath, headless: true, args: flags });
}
