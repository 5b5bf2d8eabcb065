import { FluentProvider } from "@fluentui/react-components";
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { qrDrawer } from "../../../addin/browser/qrDrawer.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import type { DraftState } from "../../../addin/page/pageDrafts.ts";
import { WorkbookView } from "../../../addin/page/WorkbookView.tsx";
import { themeOf } from "../../../addin/theme/brandThemes.ts";
import { ok } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { shownText } from "../../../shared/sheet/shownText.ts";
import { plainSheet } from "../../support/plainSheet.ts";

// jsdom lays nothing out, so nothing scrolls in it.
beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => {};
});

function show(sheets: readonly Sheet[], draft: DraftState) {
  const workbook = memoryWorkbook({ sheets });
  let wentOn = 0;
  render(
    <FluentProvider theme={themeOf.light}>
      <WorkbookView
        workbook={workbook}
        checked={null}
        changed={new Map()}
        drafts={{
          state: () => draft,
          subscribe: () => () => {},
          goOnHere: () => {
            wentOn += 1;
          },
        }}
        save={async (_, title) => ok(title)}
        mayTypeOn={({ sheet }) => sheet.protected}
        owner="Xã Hòa Tâm"
        qr={qrDrawer()}
        shownText={shownText}
      />
    </FluentProvider>,
  );
  return { workbook, wentOn: () => wentOn, user: userEvent.setup() };
}

function paste(element: HTMLElement, html: string): void {
  const event = createEvent.paste(element, {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
  });
  fireEvent(element, event);
}

describe("the page's workbook", () => {
  it("leaves the cell alone when the clipboard holds nothing to paste, such as a picture", () => {
    const sheet = plainSheet("ĐH-04", [[7]], { protected: true, unlocked: true });
    const { workbook } = show([sheet], "nothing");
    const first = document.getElementById("cell-0-0");
    if (!first) throw new Error("A1 is not shown");

    paste(first, "");

    expect(workbook.state().sheets[0]?.sheet.rows[0]?.cells[0]?.value).toBe(7);
  });

  it.each([
    [
      "a form that is typed into",
      true,
      ["Đã lưu nháp trên máy này"],
      /Số chưa nộp trên trang này sẽ mất/,
    ],
    ["one that is only looked at", false, [], /Trang này chỉ để xem: không mất gì/],
  ])(
    "speaks of a draft, and of what would be lost, as it is: %s",
    async (_, isOwn, kept, asked) => {
      const sheet = plainSheet("ĐH-04", [[7]], { protected: isOwn, unlocked: true });
      const { user } = show([sheet], "kept");

      expect(screen.queryAllByText(/Đã lưu nháp/).map(({ textContent }) => textContent)).toEqual(
        kept,
      );
      await user.click(screen.getByRole("button", { name: "Đóng trang này" }));
      expect(screen.getByText(asked)).toBeTruthy();
    },
  );

  it("ends an entry typed over a cell with an arrow, as Excel does", async () => {
    const sheet = plainSheet("ĐH-04", [[null, null]], { protected: true, unlocked: true });
    const { workbook, user } = show([sheet], "nothing");

    await user.click(document.getElementById("cell-0-0") as HTMLElement);
    await user.keyboard("8{ArrowRight}14{Enter}");

    const cells = workbook.state().sheets[0]?.sheet.rows[0]?.cells ?? [];
    expect(cells.map((cell) => cell?.value)).toEqual([8, 14]);
  });

  it("says how many pasted figures did not fit", () => {
    const sheet = plainSheet("ĐH-04", [[null, null]], { protected: true, unlocked: true });
    const { workbook } = show([sheet], "nothing");
    const first = document.getElementById("cell-0-0");
    if (!first) throw new Error("A1 is not shown");

    paste(
      first,
      "<table><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td></tr></table>",
    );

    expect(screen.getByText("Đã dán 2 ô. 2 ô nằm ngoài bảng nên bỏ qua.")).toBeTruthy();
    expect(workbook.state().sheets[0]?.sheet.rows[0]?.cells.map((cell) => cell?.value)).toEqual([
      1, 2,
    ]);
  });

  it("lets nobody type while another tab has gone on with it, and goes on when asked", async () => {
    const { wentOn, user } = show([], "elsewhere");

    await user.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog", { name: "Bảng này đang mở ở thẻ khác" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Làm tiếp ở thẻ này" }));
    expect(wentOn()).toBe(1);
  });

  it("says that an unreadable draft was set aside where the workbook starts empty", () => {
    show([], "set-aside");

    expect(
      screen.getByText("Nháp cũ trên máy này không đọc được: đã cất riêng, bảng bắt đầu trống."),
    ).toBeTruthy();
  });
});
