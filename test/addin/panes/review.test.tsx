import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray, toArray } from "../../../shared/report/valuesArray.ts";
import type { FakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

/** The district's reviewer with the board before him, on which xã Hòa Tâm's report waits. */
async function openBoard(worker: FakeWorker) {
  worker.role = "reviewer";
  const page = renderPage(worker);
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
  return page;
}

/** The same with the report open beside the pane. */
async function openReport(worker: FakeWorker) {
  const page = await openBoard(worker);
  await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));
  await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });
  return page;
}

const withAnError = { ...faultless, "B/hh/2": 2 };
const late = { now: "2022-03-16T09:00:00+07:00" };

function sentLateWithErrors(): Promise<FakeWorker> {
  return handedIn(withAnError, "Chờ thôn Phú Lạc", (worker) => Object.assign(worker, late));
}

describe("a report that came late and with errors", () => {
  it("is shown so on the board, with its sender's explanation, where it is decided about", async () => {
    const page = await openBoard(await sentLateWithErrors());

    const card = await screen.findByRole("region", { name: "ĐH-04 · Xã Hòa Tâm" });
    await within(card).findByText("Đơn vị giải thích: “Chờ thôn Phú Lạc”");
    expect(within(card).getByText("Có nghi vấn · nộp kèm lỗi · nộp trễ · số sơ bộ")).toBeTruthy();
    await page.user.click(within(card).getByRole("button", { name: "Duyệt" }));

    const dialog = await screen.findByRole("dialog");
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Nộp trễ hạn", "1 lỗi", "Đơn vị giải thích: “Chờ thôn Phú Lạc”"]);
  });

  it("is shown so in the view, and approved there with the explanation in sight", async () => {
    const page = await openReport(await sentLateWithErrors());

    const notice = await screen.findByRole("region", { name: "Bản 1 nộp kèm lỗi" });
    expect(within(notice).getByText("Đơn vị giải thích: “Chờ thôn Phú Lạc”")).toBeTruthy();
    expect(screen.getByText("Nộp trễ hạn")).toBeTruthy();
    await page.user.click(screen.getByRole("button", { name: "Duyệt" }));
    const dialog = await screen.findByRole("dialog");
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Nộp trễ hạn", "Đơn vị giải thích: “Chờ thôn Phú Lạc”"]);
    await page.user.type(within(dialog).getByRole("textbox"), "Đã xác minh");
    await page.user.click(within(dialog).getByRole("button", { name: "Duyệt" }));

    await screen.findByText("Bản 1 đã được duyệt");
    expect(page.worker.moved).toEqual([
      { move: "approve", version: 1, reason: "Đã xác minh", notes: [], correctBy: null },
    ]);
  });
});

describe("returning a report", () => {
  it("asks beside the sheet for notes on cells and the day for correcting them", async () => {
    const page = await openReport(await handedIn(faultless));
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));
    const panel = await screen.findByRole("region", { name: "Trả lại ĐH-04 · Xã Hòa Tâm" });
    const day = within(panel).getByLabelText<HTMLInputElement>(/^Hạn chỉnh sửa/);
    // 10 March 2022 is a Thursday.
    expect(day.value).toBe("14/3/2022");

    // The cell that was selected when the report was opened.
    const cell = within(panel).getByRole<HTMLInputElement>("textbox", { name: "Ô" });
    await waitFor(() => expect(cell.value).toBe("F13"));
    await page.user.click(cellAt("G13"));
    await page.user.click(within(panel).getByRole("button", { name: /^Lấy ô đang chọn/ }));
    await waitFor(() => expect(cell.value).toBe("G13"));
    await page.user.type(within(panel).getByRole("textbox", { name: /^Cần chỉnh/ }), "Có 2 hộ");
    await page.user.click(within(panel).getByRole("button", { name: "Thêm góp ý" }));
    const second = await within(panel).findByRole("group", { name: "Góp ý 2" });
    expect(document.activeElement).toBe(
      within(second).getByRole("textbox", { name: /^Cần chỉnh/ }),
    );
    await page.user.clear(within(second).getByRole("textbox", { name: "Ô" }));
    await page.user.type(
      within(second).getByRole("textbox", { name: /^Cần chỉnh/ }),
      "Bổ sung danh sách",
    );
    await page.user.clear(day);
    await page.user.type(day, "18/3/2022");
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));

    await screen.findByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    expect(page.worker.moved).toEqual([
      {
        move: "return",
        version: 1,
        reason: "Có 2 hộ",
        notes: [
          { cell: "A/hh/3", text: "Có 2 hộ" },
          { cell: null, text: "Bổ sung danh sách" },
        ],
        correctBy: "2022-03-18",
      },
    ]);
  });

  it("takes no day that is over", async () => {
    const page = await openReport(await handedIn(faultless));
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));
    await page.user.type(screen.getByRole("textbox", { name: /^Cần chỉnh/ }), "Có 2 hộ");
    const day = screen.getByLabelText(/^Hạn chỉnh sửa/);

    await page.user.clear(day);
    await page.user.type(day, "9/3/2022");

    expect(screen.getByText("Chọn hôm nay hoặc một ngày sau đó.")).toBeTruthy();
    const send = screen.getByRole("button", { name: "Trả lại" });
    expect(send.getAttribute("aria-disabled")).toBe("true");

    await page.user.clear(day);
    await page.user.type(day, "thứ Hai");

    expect(screen.getByText("Ghi ngày/tháng/năm, ví dụ 15/3/2022.")).toBeTruthy();
    expect(send.getAttribute("aria-disabled")).toBe("true");
  });

  it("keeps the notes when it is put away, another pane is looked at, and sending fails", async () => {
    const page = await openReport(await handedIn(faultless));
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));
    await page.user.type(screen.getByRole("textbox", { name: /^Cần chỉnh/ }), "Có 2 hộ");

    await page.user.keyboard("{Escape}");
    await page.user.click(screen.getByRole("tab", { name: "Bảng theo dõi" }));
    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));
    await page.user.click(await screen.findByRole("button", { name: "Trả lại" }));
    page.worker.mishap = "no-network";
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));
    await screen.findByText("Không có mạng");
    page.worker.mishap = "none";
    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));

    await waitFor(() => expect(page.worker.moved).toHaveLength(1));
    expect(page.worker.moved[0]?.notes).toEqual([{ cell: "A/hh/2", text: "Có 2 hộ" }]);
  });

  it("asks on the board for a note on the whole, keeps it until it is sent, and gives it a day", async () => {
    const page = await openBoard(await handedIn(faultless));
    await page.user.click(await screen.findByRole("button", { name: "Trả lại" }));
    await page.user.type(screen.getByRole("textbox", { name: /^Cần chỉnh/ }), "Nộp nhầm kỳ");
    await page.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

    await page.user.click(screen.getByRole("button", { name: "Trả lại" }));
    const dialog = await screen.findByRole("dialog");
    await page.user.click(within(dialog).getByRole("button", { name: "Trả lại" }));

    await waitFor(() => expect(page.worker.moved).toHaveLength(1));
    expect(page.worker.moved[0]).toMatchObject({
      notes: [{ cell: null, text: "Nộp nhầm kỳ" }],
      correctBy: "2022-03-14",
    });
  });
});

it("a newer version of the report that is looked at is to be looked at, not to be merged with it", async () => {
  const worker = await handedIn(faultless);
  const page = await openReport(worker);
  const values = fromArray(dh04, worker.values ?? []) ?? new Map();
  values.set("A/nk/3" as CellKey, 4);
  Object.assign(worker, { version: 2, values: toArray(dh04, values), code: "ANOTHER-01" });

  await page.user.click(screen.getByRole("button", { name: "Kiểm tra" }));

  await screen.findByText("Đã có bản 2 của biểu này được nộp");
  expect(screen.getByText(/^Bản 2 do .*\. Xem bản đó rồi làm tiếp\.$/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Gộp/ })).toBeNull();
});
