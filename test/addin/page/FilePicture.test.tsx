import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { qrDrawer } from "../../../addin/browser/qrDrawer.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { FilePicture } from "../../../addin/page/FilePicture.tsx";
import { shownText } from "../../../shared/sheet/shownText.ts";
import { plainSheet } from "../../support/plainSheet.ts";

const form = (figure: number) =>
  plainSheet("ĐH-04", [
    ["Hộ nghèo", 5],
    ["Nhân khẩu", figure],
  ]);

/** The cell that is selected, and what stands in it. */
function selected() {
  const { id, textContent } = screen.getByRole("gridcell", { selected: true });
  return [id, textContent];
}

it("a form of a file that is merged shows the cell that was looked at, and is not brought forward for it", async () => {
  const workbook = memoryWorkbook({ sheets: [form(18)] });
  const onReveal = vi.fn();
  const shown = { workbook, checked: null };
  render(<FilePicture {...{ shown, shownText, onReveal }} qr={qrDrawer()} />);
  const before = workbook.state().activeId ?? "";
  act(() => workbook.select(before, 1, 1));

  await act(async () => workbook.replaceSheets([before], [form(20)]));

  expect(selected()).toEqual(["cell-1-1", "20"]);
  expect(onReveal).not.toHaveBeenCalled();
});

it("a cell of it that the pane asks to see is brought forward, also once it is selected", async () => {
  const workbook = memoryWorkbook({ sheets: [form(18)] });
  const onReveal = vi.fn();
  const shown = { workbook, checked: null };
  render(<FilePicture {...{ shown, shownText, onReveal }} qr={qrDrawer()} />);
  const id = workbook.state().activeId ?? "";

  await act(async () => workbook.revealCell(id, 1, 0));
  await act(async () => workbook.revealCell(id, 1, 0));

  expect(selected()).toEqual(["cell-1-0", "Nhân khẩu"]);
  expect(onReveal).toHaveBeenCalledTimes(2);
});

it("who writes a reason while it is drawn anew goes on writing it", async () => {
  const workbook = memoryWorkbook({ sheets: [form(18)] });
  render(
    <>
      <textarea aria-label="Lý do" />
      <FilePicture shown={{ workbook, checked: null }} shownText={shownText} qr={qrDrawer()} />
    </>,
  );
  const reason = screen.getByLabelText("Lý do");
  reason.focus();

  await act(async () => workbook.replaceSheets([workbook.state().activeId ?? ""], [form(20)]));

  expect(document.activeElement).toBe(reason);
});
