import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { makeArchive } from "../../addin/actions/archive/makeArchive.ts";
import { consolidateForm } from "../../addin/actions/consolidation.ts";
import { figuresToExchange } from "../../addin/actions/exchangedFigures.ts";
import { openWorkSession } from "../../addin/actions/workSession.ts";
import { fetchClient } from "../../addin/api/fetchClient.ts";
import { memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { dataElementsOf } from "../../shared/interchange/dataElements.ts";
import { dataValueSetOf } from "../../shared/interchange/dataValueSet.ts";
import { writeFiguresCsv } from "../../shared/interchange/figuresCsv.ts";
import { writeSdmxCsv } from "../../shared/interchange/sdmxCsv.ts";
import { writeSdmxStructure } from "../../shared/interchange/sdmxStructure.ts";

/** Takes everything away from a running demonstration, as the district does, unpacks it into a folder, and prints what it
 *  cost. Usage: makeWayOut.ts ADDRESS FOLDER */
const [address = "", folder = ""] = process.argv.slice(2);
let requests = 0;
let token: string | null = null;
const kept = new Map<string, string>();
const client = fetchClient(
  {
    fetch: (path, init) => {
      requests += 1;
      return fetch(new URL(String(path), address), init);
    },
    isOnline: () => true,
  },
  {
    read: () => token,
    write: (given) => {
      token = given;
    },
    forget: () => {
      token = null;
    },
  },
);
const store = {
  read: (name: string) => kept.get(name) ?? null,
  write: (name: string, text: string | null) => void (text === null || kept.set(name, text)),
};

const entered = await client.signIn("demo-564", false);
const me = await client.me();
if (!entered.ok || !me.ok) throw new Error("nobody is let in");
const workbook = memoryWorkbook({ recalculate: () => [], print: () => {} });
const session = openWorkSession({ client, store, workbook }, me.value);
const periods = me.value.regime.periods.map(({ id }) => id);
requests = 0;
const chunks: Uint8Array[] = [];
let peak = 0;
const begun = performance.now();
const made = await makeArchive(session, periods, {
  take: (bytes) => void chunks.push(bytes),
  again: () => void chunks.splice(0),
  pause: async () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  },
  onProgress: () => {},
  stop: undefined,
});
if (!made.ok) throw new Error(JSON.stringify(made.error));
const seconds = (performance.now() - begun) / 1000;
const zip = Buffer.concat(chunks);
const { missing, ...counts } = made.value;
console.log(
  `${requests} requests, ${counts.workbooks} workbooks of which ${counts.reports} reports, ${counts.figures} figures, ` +
    `${counts.records} records, ${missing.length} missing; zip of ${zip.length} bytes in ${seconds.toFixed(1)} s, ` +
    `at most ${Math.round(peak / 1e6)} MB of memory`,
);
for (const part of missing) console.log("missing:", part.what, JSON.stringify(part));
writeFiles(folder, unzipSync(zip));
writeFileSync(join(folder, "archive.zip"), zip);

const totals = await consolidateForm(session, "dh-04", "2022Q1");
const units = await (await client.administration()).unitsOfYear(me.value.regime.year);
if (!totals.ok || !units.ok) throw new Error("no totals");
const codes = new Map(units.value.orgUnits.map(({ id, code }) => [id, code]));
const figures = figuresToExchange(
  me.value,
  { of: "form", made: totals.value },
  (id) => codes.get(id) ?? id,
);
const encoded = (text: string) => new TextEncoder().encode(text);
writeFiles(join(folder, "exchange"), {
  "so-lieu.csv": encoded(writeFiguresCsv(figures)),
  "sdmx.csv": encoded(writeSdmxCsv(figures)),
  "sdmx.json": encoded(writeSdmxStructure(figures, me.value.now)),
  "dhis2.json": encoded(JSON.stringify(dataValueSetOf(figures).set)),
  "dhis2-elements.json": encoded(JSON.stringify(dataElementsOf(figures))),
});
process.exitCode = missing.length > 0 ? 1 : 0;

function writeFiles(into: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    const at = join(into, path);
    mkdirSync(join(at, ".."), { recursive: true });
    writeFileSync(at, bytes);
  }
}
