import { useState } from "react";
import { createRoot } from "react-dom/client";
import { recalculateMatrix } from "../shared/sheet/recalculateMatrix.ts";
import { shownText } from "../shared/sheet/shownText.ts";
import { App } from "./App.tsx";
import { formLibrary } from "./actions/formLibrary.ts";
import { fetchClient } from "./api/fetchClient.ts";
import { tokenStore } from "./api/tokenStore.ts";
import type { AppPorts } from "./appPorts.ts";
import { copyText } from "./browser/copyText.ts";
import { loadEnglish } from "./browser/loadEnglish.ts";
import { localStore } from "./browser/localStore.ts";
import { newXlsxReader } from "./browser/newXlsxReader.ts";
import { qrDrawer } from "./browser/qrDrawer.ts";
import { readFileIn } from "./browser/readFile.ts";
import { saveCalendar } from "./browser/saveCalendar.ts";
import { saveDocument } from "./browser/saveDocument.ts";
import { saveExchange } from "./browser/saveExchange.ts";
import { saveSheets } from "./browser/saveSheets.ts";
import { memoryWorkbook } from "./host/memoryWorkbook.ts";
import { FilePicture } from "./page/FilePicture.tsx";
import { mayType } from "./page/mayType.ts";
import { PageFrame } from "./page/PageFrame.tsx";
import { pageDrafts } from "./page/pageDrafts.ts";
import { recalculateForms } from "./page/recalculateForms.ts";
import { useReveals } from "./page/useReveals.ts";
import { WorkbookView } from "./page/WorkbookView.tsx";
import { useLook } from "./theme/useLook.ts";

const wire = {
  fetch: window.fetch.bind(window),
  isOnline: () => navigator.onLine,
  address: window.location.origin,
};
const client = fetchClient(wire, tokenStore(window));
const store = localStore(window.localStorage);
const recalculateForm = recalculateForms(formLibrary(client, store).known);
const qr = qrDrawer();
const workbook = memoryWorkbook({
  recalculate: (reading) => [...recalculateForm(reading), ...recalculateMatrix(reading)],
  print: () => void qr.load().then(() => window.print()),
});
const drafts = pageDrafts(workbook, store);
window.addEventListener("pagehide", drafts.flush);

const ports: AppPorts = {
  workbook,
  client,
  store,
  out: { as: "download", save: saveSheets, file: saveExchange },
  // The page shows it where its workbook stands.
  pictureOf: null,
  loadFileWorkbook: async () => (sheet) =>
    memoryWorkbook({ sheets: [sheet], recalculate: recalculateForm }),
  saveCalendar,
  saveDocument,
  readFile: readFileIn(newXlsxReader),
  copy: copyText,
  loadEnglish,
  // The workbook is at hand: the verdict follows the typing.
  settleMs: 60,
  onPerson: drafts.open,
  reload: () => window.location.reload(),
  onRestarted: () => {
    store.clear();
    window.location.reload();
  },
};

function Page() {
  const look = useLook();
  const revealed = useReveals(workbook);
  const [revealedInFile, setRevealedInFile] = useState(0);
  return (
    <App
      ports={ports}
      look={look}
      frame={({ me, sample, onLeave, checked, changed, shownFile, pane }) => (
        <PageFrame
          me={me}
          sample={sample}
          onLeave={onLeave}
          pane={pane}
          revealed={revealed + revealedInFile}
          workbook={
            shownFile ? (
              <FilePicture
                shown={shownFile}
                shownText={shownText}
                qr={qr}
                onReveal={() => setRevealedInFile((count) => count + 1)}
              />
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
                save={saveSheets}
                shownText={shownText}
                qr={qr}
              />
            )
          }
        />
      )}
    />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
