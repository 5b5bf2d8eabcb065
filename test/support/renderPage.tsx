import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../addin/App.tsx";
import { formLibrary } from "../../addin/actions/formLibrary.ts";
import type { AppPorts } from "../../addin/appPorts.ts";
import { qrDrawer } from "../../addin/browser/qrDrawer.ts";
import { memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { FilePicture } from "../../addin/page/FilePicture.tsx";
import { mayType } from "../../addin/page/mayType.ts";
import { PageFrame } from "../../addin/page/PageFrame.tsx";
import { recalculateForms } from "../../addin/page/recalculateForms.ts";
import { WorkbookView } from "../../addin/page/WorkbookView.tsx";
// Begun behind the first pane, it is there before anybody can have opened a form.
import "../../addin/panes/ReportPane.tsx";
import { ok } from "../../shared/result.ts";
import { shownText } from "../../shared/sheet/shownText.ts";
import { inEnglish } from "../../shared/text/inEnglish.ts";
import { type FakeWorker, fakeWorker } from "./fakeWorker.ts";
import { readFileHere } from "./readFileHere.ts";
import { clientOf, memoryStore } from "./workRoom.ts";

// jsdom lays nothing out, so nothing scrolls in it.
Element.prototype.scrollIntoView ??= () => {};

/** The page as a person of xã Hòa Tâm has it before them, or whoever the Worker takes him for, over a Worker of the
 *  test's own. */
export function renderPage(
  worker: FakeWorker = fakeWorker(),
  out: AppPorts["out"] = { as: "download", save: async (_, title) => ok(title) },
  loadEnglish: AppPorts["loadEnglish"] = async () => inEnglish,
  store = memoryStore(),
) {
  const client = clientOf(worker);
  const copied: string[] = [];
  const calendars: string[] = [];
  const printed = { times: 0 };
  const recalculate = recalculateForms(formLibrary(client, store).known);
  const workbook = memoryWorkbook({
    recalculate,
    print: () => void printed.times++,
  });
  const ports: AppPorts = {
    workbook,
    client,
    store,
    out,
    saveDocument: async ({ name }) => ok(`${name}.docx`),
    pictureOf: null,
    loadFileWorkbook: async () => (sheet) => memoryWorkbook({ sheets: [sheet], recalculate }),
    saveCalendar: (calendar, title) => {
      calendars.push(calendar);
      return `${title}.ics`;
    },
    readFile: readFileHere,
    copy: (words) => void copied.push(words),
    loadEnglish,
    settleMs: 0,
    reload: () => {},
  };
  const drafts = { state: () => "nothing" as const, subscribe: () => () => {} };
  render(
    <App
      ports={ports}
      look="light"
      frame={({ me, sample, onLeave, checked, changed, shownFile, pane }) => (
        <PageFrame
          me={me}
          sample={sample}
          onLeave={onLeave}
          pane={pane}
          revealed={null}
          workbook={
            shownFile ? (
              <FilePicture shown={shownFile} shownText={shownText} qr={qrDrawer()} />
            ) : (
              <WorkbookView
                mayTypeOn={({ id, sheet }) => {
                  const form = checked?.forms.find((one) => one.sheet === id);
                  return mayType(me, sheet, form?.identity ?? null);
                }}
                owner={me?.unit.name ?? ""}
                workbook={workbook}
                checked={checked}
                changed={changed}
                drafts={drafts}
                save={ports.out.save}
                shownText={shownText}
                qr={qrDrawer()}
              />
            )
          }
        />
      )}
    />,
  );
  return {
    ...{ worker, workbook, copied, calendars, user: userEvent.setup() },
    /** How often the sheet that is shown was printed. */
    get printed() {
      return printed.times;
    },
  };
}

/** The element of a cell of the sheet that is shown, by its address. */
export function cellAt(address: string): HTMLElement {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const element = document.getElementById(`cell-${Number(row) - 1}-${letters.charCodeAt(0) - 65}`);
  if (!element) throw new Error(`${address} is not shown`);
  return element;
}
