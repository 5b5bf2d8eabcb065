import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { fetchClient } from "./api/fetchClient.ts";
import { tokenStore } from "./api/tokenStore.ts";
import type { AppPorts, PaneName } from "./appPorts.ts";
import { copyText } from "./browser/copyText.ts";
import { loadEnglish } from "./browser/loadEnglish.ts";
import { localStore } from "./browser/localStore.ts";
import { newXlsxReader } from "./browser/newXlsxReader.ts";
import { readFileIn } from "./browser/readFile.ts";
import { saveCalendar } from "./browser/saveCalendar.ts";
import { saveDocument } from "./browser/saveDocument.ts";
import { saveExchange } from "./browser/saveExchange.ts";
import { saveSheets } from "./browser/saveSheets.ts";
import { later } from "./components/later.tsx";
import { ExcelFrame } from "./ExcelFrame.tsx";
import { dropsDownloads, excelNewWorkbook } from "./host/excelNewWorkbook.ts";
import { excelWorkbook } from "./host/excelWorkbook.ts";
import { loadXlsxWriter } from "./host/xlsxWriter.ts";
import { officeLook } from "./theme/officeLook.ts";
import { useLook } from "./theme/useLook.ts";

await Office.onReady();

// Excel shows its own workbook: a file's form is drawn in the pane, for whoever opens one.
const SmallPicture = later(async () => (await import("./page/SmallPicture.tsx")).SmallPicture);

const partition = Office.context.partitionKey ?? "";
const wire = {
  fetch: window.fetch.bind(window),
  isOnline: () => navigator.onLine,
  address: window.location.origin,
};
/** Each ribbon button loads the pane with its own `do`: see manifest.xml. */
const paneOf: Readonly<Record<string, PaneName>> = {
  open: "duties",
  check: "report",
  submit: "report",
  consolidate: "consolidation",
};
const client = fetchClient(wire, tokenStore(window, partition));
const store = localStore(window.localStorage, partition);
const isDropping = dropsDownloads(String(Office.context.platform));
const ports: AppPorts = {
  startsWith: paneOf[new URLSearchParams(window.location.search).get("do") ?? ""],
  workbook: excelWorkbook(),
  client,
  store,
  out: isDropping
    ? { as: "new-workbook", save: excelNewWorkbook() }
    : { as: "download", save: saveSheets, file: saveExchange },
  pictureOf: (shown) => <SmallPicture shown={shown} />,
  loadFileWorkbook: async () => {
    const [{ memoryWorkbook }, { recalculateForms }, { formLibrary }] = await Promise.all([
      import("./host/memoryWorkbook.ts"),
      import("./page/recalculateForms.ts"),
      import("./actions/formLibrary.ts"),
    ]);
    const recalculate = recalculateForms(formLibrary(client, store).known);
    return (sheet) => memoryWorkbook({ sheets: [sheet], recalculate });
  },
  saveCalendar: isDropping ? null : saveCalendar,
  saveDocument: isDropping ? null : saveDocument,
  readFile: readFileIn(newXlsxReader),
  copy: copyText,
  loadEnglish,
  // Excel answers over a bridge: it is asked once the person has paused.
  settleMs: 700,
  reload: () => window.location.reload(),
  onRestarted: () => {
    localStore(window.localStorage, partition).clear();
    window.location.reload();
  },
};

function Pane() {
  const system = useLook();
  const office = officeLook(Office.context.officeTheme);
  const look = system === "high-contrast" ? system : (office ?? system);
  return <App ports={ports} look={look} frame={(parts) => <ExcelFrame {...parts} />} />;
}

// What an older Excel is told stands in pane.html, in script that it can run.
const isSupported = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
const root = document.getElementById("root");
if (root && isSupported) {
  createRoot(root).render(<Pane />);
  // Everybody needs it soon, and nobody to begin with.
  void loadXlsxWriter();
}
