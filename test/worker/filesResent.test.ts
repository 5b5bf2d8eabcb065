import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { type FilesPort, listPlaced } from "../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../addin/actions/files/fileDesk.ts";
import { standingOf } from "../../addin/actions/files/fileStanding.ts";
import { handInFiles, listSets } from "../../addin/actions/files/handInFiles.ts";
import { openReports } from "../../addin/actions/openReport.ts";
import { saveReasons } from "../../addin/actions/storedReasons.ts";
import { openWorkSession, type WorkSession } from "../../addin/actions/workSession.ts";
import { memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { recalculateForms } from "../../addin/page/recalculateForms.ts";
import { needsReason } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { factsOf } from "../../shared/report/givenReasons.ts";
import { ok } from "../../shared/result.ts";
import { listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import { contentOf } from "../../shared/sheet/sheetContent.ts";
import { emptyDistrict } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { nearPoorAtEnd } from "./support/nearPoorAtEnd.ts";

beforeAll(async () => {
  await emptyDistrict();
});

const period = "2022Q1";
const unit = "ou-12";
/** The second carries the near-poor of the first, and has them typed as long as that has not arrived. */
const pair = ["dh-04", "dh-08"];

it("forms of one set whose answer was lost are received once, though one carries what another brought", async () => {
  let isLost = false;
  const asking = await askingAs(env.DB, "demo-22261", async (path, ask) => {
    const reply = await ask();
    if (!isLost || !path.includes("/report-sets/")) return reply;
    throw new TypeError("network connection was lost");
  });
  const texts = new Map<string, string>();
  const store = {
    read: (name: string) => texts.get(name) ?? null,
    write: (name: string, text: string | null) => void texts.set(name, text ?? ""),
  };
  const filled = memoryWorkbook();
  const session: WorkSession = {
    ...openWorkSession({ workbook: filled, client: asking.client, store }, asking.me),
    library: asking.library,
  };
  await openReports(
    session,
    pair.map((template) => ({ template, period, unit })),
  );
  await fillIn(session, filled);
  const sheets = await filled.readSheets();
  if (!sheets.ok) throw new Error("nothing is filled in");
  const port: FilesPort = {
    read: async () => ok({ sheets: sheets.value }),
    workbookOf: (sheet) =>
      memoryWorkbook({
        sheets: [sheet],
        recalculate: recalculateForms((name) => session.library.known(name)),
      }),
  };
  const chosen = async () => {
    const desk = fileDesk(session, port, store);
    await desk.add([new File([], "ca-bo.xlsx")]);
    return desk;
  };
  const desk = await chosen();
  for (const { name, checked } of listPlaced(desk.state())) {
    if (checked.kind !== "checked") throw new Error(`${name} cannot be checked`);
    const given = checked.violations.filter(needsReason).map((violation) => {
      return [violation.id, { text: "đã đối chiếu", about: factsOf(violation) }];
    });
    saveReasons(desk.session, checked.identity, Object.fromEntries(given));
  }
  const standings = (of = desk) =>
    listPlaced(of.state()).map((form) => standingOf(of.session, store, form));
  const handIn = () =>
    handInFiles(desk, store, listSets(listPlaced(desk.state())), undefined, () => {});
  expect(standings()).toEqual([{ kind: "ready" }, { kind: "ready" }]);

  isLost = true;
  await handIn();
  isLost = false;
  const unknown = { kind: "refused", refusal: { problem: { kind: "no-answer" }, blocks: null } };
  expect(standings()).toEqual([unknown, unknown]);
  await handIn();

  expect(standings()).toMatchObject([{ kind: "received" }, { kind: "received" }]);
  const [first] = standings();
  const receipts = first?.kind === "received" ? first.receipt.receipts : [];
  expect(receipts.map(({ template, version }) => [template, version])).toEqual([
    ["dh-04", 1],
    ["dh-08", 1],
  ]);
  const { results } = await env.DB.prepare(
    "select template_id as template, count(*) as events from report_events group by template_id",
  ).all();
  expect(results).toEqual([
    { template: "dh-04", events: 1 },
    { template: "dh-08", events: 1 },
  ]);

  const same = { kind: "same", version: 1 };
  const again = await chosen();
  for (const { name } of listPlaced(again.state())) await again.recheck(name, "everything-anew");
  expect(standings(again)).toMatchObject([same, same]);
});

/** Fills in the open forms as the illustration does; the near-poor at the end of the first are typed into the second. */
async function fillIn(
  { library }: WorkSession,
  workbook: ReturnType<typeof memoryWorkbook>,
): Promise<void> {
  const read = await workbook.readSheets();
  for (const found of read.ok ? listFormSheets(read.value) : []) {
    const form = found.identity && library.known(found.identity);
    const located = form && locateForm(found, form);
    const own = illustration.find(
      (one) =>
        one.template === found.identity?.template && one.unit === unit && one.period === period,
    );
    if (!located?.ok || !own) throw new Error("there is nothing to fill in");
    const typed =
      own.template === "dh-08" ? [["A/cn/1" as CellKey, nearPoorAtEnd(unit)] as const] : [];
    for (const [key, value] of [...own.entered, ...typed]) {
      const { row, column } = located.value.positionOf(key);
      if (!workbook.setCell(found.sheet.id, row, column, contentOf(value))) {
        throw new Error(`${key} cannot be typed into`);
      }
    }
  }
}
