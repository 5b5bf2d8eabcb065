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
/** All that the unit owes: the form on health insurance carries the near-poor of the one on poverty, and has them typed as
 *  long as that has not arrived. */
const own = illustration.filter((one) => one.unit === unit && one.period === period);

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
    own.map(({ template }) => ({ template, period, unit })),
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
  expect(standings()).toEqual(own.map(() => ({ kind: "ready" })));

  isLost = true;
  await handIn();
  isLost = false;
  const unknown = { kind: "refused", refusal: { problem: { kind: "no-answer" }, blocks: null } };
  expect(standings()).toEqual(own.map(() => unknown));
  await handIn();

  expect(standings().map(({ kind }) => kind)).toEqual(own.map(() => "received"));
  const [first] = standings();
  const receipts = first?.kind === "received" ? first.receipt.receipts : [];
  const versions = Object.fromEntries(
    receipts.map(({ template, version }) => [template as string, version]),
  );
  expect(versions).toEqual(Object.fromEntries(own.map(({ template }) => [template, 1])));
  const counted = env.DB.prepare("select count(*) as n from report_events where org_unit_id = ?1");
  expect(await counted.bind(unit).first<number>("n")).toBe(own.length);

  const same = { kind: "same", version: 1 };
  const again = await chosen();
  for (const { name } of listPlaced(again.state())) await again.recheck(name, "everything-anew");
  expect(standings(again)).toMatchObject(own.map(() => same));
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
    const filed = own.find(({ template }) => template === found.identity?.template);
    if (!form || !located?.ok || !filed) throw new Error("there is nothing to fill in");
    const typed =
      filed.template === "dh-08" ? [["A/cn/1" as CellKey, nearPoorAtEnd(unit)] as const] : [];
    for (const [key, value] of [...filed.entered, ...typed]) {
      const { row, column } = located.value.positionOf(key);
      if (
        !workbook.setCell(
          found.sheet.id,
          row,
          column,
          contentOf(value, form.cells.get(key)?.measure.type),
        )
      ) {
        throw new Error(`${key} cannot be typed into`);
      }
    }
  }
}
