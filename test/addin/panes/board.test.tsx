import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

function openBoard(worker: FakeWorker, role: FakeWorker["role"] = "reviewer") {
  return renderPage(Object.assign(worker, { role }));
}

function periodShown(): string {
  return screen.getByRole<HTMLSelectElement>("combobox", { name: "Kỳ báo cáo" }).value;
}

const afterTheDeadline = { now: "2022-03-16T09:00:00+07:00" };

describe("the district's board", () => {
  it("opens after the deadline at the period that units still owe", async () => {
    openBoard(Object.assign(fakeWorker(), afterTheDeadline));

    await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ });
    expect(periodShown()).toBe("2022Q1");
    expect(screen.getByText("quá hạn 2 ngày")).toBeTruthy();
  });

  it("says in another period where work is left, and leads there", async () => {
    const page = openBoard(Object.assign(fakeWorker(), afterTheDeadline));
    await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ });
    const period = screen.getByRole("combobox", { name: "Kỳ báo cáo" });
    expect(screen.queryByRole("button", { name: /^Quý I: / })).toBeNull();

    await page.user.selectOptions(period, "2022S1");
    await page.user.click(await screen.findByRole("button", { name: "Quý I: 1 đơn vị quá hạn →" }));

    await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ });
    expect(periodShown()).toBe("2022Q1");
  });

  it("has words ready for a unit that has not corrected what was returned, with its own day", async () => {
    const worker = await handedIn(faultless);
    Object.assign(worker, {
      state: "returned",
      notes: [{ cell: null, text: "Bổ sung" }],
      correctBy: "2022-03-12",
    });
    const page = openBoard(worker);

    await page.user.click(await screen.findByRole("button", { name: "Sao chép lời đôn đốc" }));

    expect(page.copied).toEqual([
      "Xã Hòa Tâm có ĐH-04 được trả lại, hạn chỉnh sửa 12/3 (còn 2 ngày). Đề nghị sửa theo góp ý rồi nộp lại trên Nộp Biểu.",
    ]);
    await page.user.click(screen.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    const card = await screen.findByRole("region", { name: "ĐH-04 · Xã Hòa Tâm" });
    expect(card.textContent).toContain("Hạn chỉnh sửa 12/3 còn 2 ngày");
  });

  it("names the reports before they are approved together, and again when they have been", async () => {
    const page = openBoard(await handedIn(faultless));

    await page.user.click(await screen.findByRole("button", { name: "Duyệt 1 biểu" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("listitem").textContent).toBe("ĐH-04: Xã Hòa Tâm");
    await page.user.click(within(dialog).getByRole("button", { name: "Duyệt 1 biểu" }));

    await screen.findByText("Đã duyệt 1 biểu");
    expect(screen.getByText("ĐH-04: Xã Hòa Tâm.")).toBeTruthy();
    expect(page.worker.state).toBe("approved");
  });

  it("offers whoever only looks neither reminders nor checks", async () => {
    const page = openBoard(fakeWorker(), "viewer");
    await page.user.click(await screen.findByRole("tab", { name: "Bảng theo dõi" }));
    await screen.findByRole("region", { name: "1 đơn vị chưa nộp đủ" });
    expect(screen.queryByRole("button", { name: "Sao chép lời đôn đốc" })).toBeNull();

    Object.assign(page.worker, await handedIn(faultless), { role: "viewer", asked: [] });
    const period = screen.getByRole("combobox", { name: "Kỳ báo cáo" });
    await page.user.selectOptions(period, "2022S1");
    await page.user.selectOptions(period, "2022Q1");
    await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));
    await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });
    expect(screen.queryByRole("button", { name: /^(Kiểm tra|Duyệt|Trả lại)$/ })).toBeNull();
  });
});

describe("consolidating", () => {
  it("says of a period that asks for no form just this, and asks for no figures", async () => {
    const page = openBoard(fakeWorker());
    await page.user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });

    await page.user.selectOptions(period, "2022P");

    await screen.findByRole("heading", { name: "Kỳ này không có biểu nào để tổng hợp" });
    await waitFor(() => expect(screen.queryByText("Không tìm thấy địa chỉ")).toBeNull());
    const asked = page.worker.asked.filter((path) => path.startsWith("GET /consolidations/"));
    expect(asked.filter((path) => path.includes("/2022P"))).toEqual([]);
  });

  it("keeps the period that was chosen when another pane has been looked at", async () => {
    const page = openBoard(fakeWorker());
    await page.user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    await page.user.selectOptions(period, "2022P");

    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));
    await page.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));

    await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    expect(periodShown()).toBe("2022P");
  });
});
