import { afterAll, describe, expect, it } from "vitest";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { openDemoPane, signIn } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
const layout = layOutForm(formOf(dh04));
const formName = "ĐH-04 Quý I năm 2022";
/** How far the person has moved the form down since it was opened. */
let moved = 0;
let excel: OpenExcel;

function placeOf(key: string): { row: number; column: number } {
  const { row, column } = positionOf(layout, key as CellKey);
  return { row: row + moved, column };
}

function valueOf(key: string): CellContent {
  const { row, column } = placeOf(key);
  return excel.readCells(formName)[row]?.[column] ?? null;
}

function typeInto(key: string, value: CellContent): void {
  const { row, column } = placeOf(key);
  excel.edit(formName, row, column, value);
}

/** A change that Excel is silent about, as it was seen to be about some pastes (office-js issue 3899). */
function untold(change: () => void): void {
  excel.workbook.eventsEnabled = false;
  change();
  excel.workbook.eventsEnabled = true;
}

async function choose(name: string): Promise<void> {
  await excel.frame.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await excel.frame.getByRole("menuitem", { name }).click();
}

/** The name of what has the focus in the pane. */
function focused(): Promise<string> {
  return excel.frame.evaluate(() => document.activeElement?.textContent ?? "");
}

afterAll(async () => {
  await excel?.close();
});

describe("what the pane writes into the form's cells", () => {
  it("is decided on the sheet as it stands: nothing entered is written over", async () => {
    excel = await openDemoPane(held, "/pane.html?do=open");
    await signIn(excel, "demo-22258");
    const { frame } = excel;
    await frame
      .getByRole("button", { name: /Mở biểu ĐH-04/ })
      .first()
      .click();
    await frame.getByText("Đã nhập 0/28 ô").waitFor();

    await choose("Ghi “-” vào ô trống…");
    await frame.getByRole("button", { name: "Ghi “-” vào 28 ô" }).waitFor();
    untold(() => typeInto("A/hh/2", 5));
    await frame.getByRole("button", { name: "Ghi “-” vào 28 ô" }).click();

    await frame.getByText(/^Bảng vừa thay đổi, chưa ghi gì: chỉ còn 27 ô trống/).waitFor();
    expect([valueOf("A/hh/2"), valueOf("A/hh/3")]).toEqual([5, null]);
    // The question has the focus: it can be answered without the mouse, and a screen reader says it.
    await expect.poll(focused).toBe("Thôi");
    await frame.getByRole("button", { name: "Thôi" }).click();
  });

  it("goes to the cells' present places, in one round trip to look and one to write", async () => {
    const { frame } = excel;
    untold(() => excel.insertRow(formName, 0));
    moved = 1;
    const [from, to] = [placeOf("A/hh/3"), placeOf("A/nk/4")];
    excel.select(
      formName,
      { top: from.row, left: from.column, bottom: to.row, right: to.column },
      {
        top: 0,
        left: placeOf("B/hh/8").column,
        bottom: 1_048_575,
        right: placeOf("B/hh/8").column,
      },
    );
    await choose("Ghi “-” vào ô trống đang chọn…");
    const yes = frame.getByRole("button", { name: "Ghi “-” vào 8 ô" });
    await yes.waitFor();
    excel.resetCounts();
    await yes.click();

    await frame.getByText("Đã nhập 9/28 ô").waitFor();
    const cells = ["A/hh/2", "A/hh/3", "A/hh/4", "A/hh/5", "A/nk/3", "A/nk/4", "A/nk/8", "B/hh/8"];
    expect(cells.map(valueOf)).toEqual([5, "-", "-", null, "-", "-", "-", "-"]);
    // The third looks at what came of it.
    expect(excel.syncs).toBe(3);
  });

  it("leads to a cell where it stands by now", async () => {
    typeInto("A/nk/7", "1.234");
    const { frame } = excel;
    const way = frame.getByRole("button", { name: /^Đến ô K15/ }).first();
    await way.waitFor();
    untold(() => excel.insertRow(formName, 0));
    moved = 2;

    await way.click();

    const { row, column } = placeOf("A/nk/7");
    await expect.poll(() => excel.workbook.selection[0]).toMatchObject({ top: row, left: column });
  });

  it("is a chosen figure only where the question still stands", async () => {
    const { frame } = excel;
    const choice = frame.getByRole("button", { name: "Nhập 1234" });
    await choice.waitFor();
    untold(() => typeInto("A/nk/7", 4));

    await choice.click();

    await frame.getByText("Ô này vừa được sửa").waitFor();
    expect(valueOf("A/nk/7")).toBe(4);
  });
});
