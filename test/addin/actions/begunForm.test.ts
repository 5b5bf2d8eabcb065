import { expect, it } from "vitest";
import { openReports } from "../../../addin/actions/openReport.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { ok } from "../../../shared/result.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { textAt } from "../../support/formulasOf.ts";
import { openRoom, povertyReport } from "../../support/workRoom.ts";

it("a form that somebody began is drawn with what its cells come to: nothing has to be worked out to believe it", async () => {
  const { session } = await openRoom();
  const typed = { "A/hh": [5, 1, 2, 1, 0, 1, "-"], "A/nk": [14, 3, 5, 3, 0, "1.234", "-"] };
  const cells = Object.entries(typed).flatMap(([row, contents]) =>
    contents.map((content, index) => ({ cell: `${row}/${index + 2}`, content })),
  );
  const draft = { ...povertyReport, cells };
  // A program that does not calculate what is put into it.
  const workbook = memoryWorkbook({});
  const client = { ...session.client, demo: async () => ok({ people: [], drafts: [draft] }) };

  await openReports({ ...session, client, workbook }, [povertyReport]);

  const [{ sheet } = { sheet: null }] = workbook.state().sheets;
  const layout = layOutForm(povertyForm);
  const shown = (key: string, column?: number) => {
    const at = positionOf(layout, key as CellKey);
    return sheet && textAt(sheet, at.row, column ?? at.column);
  };
  // 128 − 5 − 1 − 2 + 1 + 0 + 1 + 0; of the people nothing is known while one cell cannot be read.
  expect([shown("A/hh/9"), shown("A/nk/9")]).toEqual(["122", ""]);
  expect(shown("A/nk/7")).toBe("1.234");
  expect(shown("A/hh/9", layout.checkColumn)).not.toContain("chưa nhập");
});
