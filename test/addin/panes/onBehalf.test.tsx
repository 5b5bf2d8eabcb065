import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

const document = "số 12/BC-UBND ngày 10/3/2022";

async function openToEnter(worker: FakeWorker) {
  worker.role = "reviewer";
  const page = renderPage(worker);
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
  await page.user.click(await screen.findByRole("button", { name: "Việc khác" }));
  await page.user.click(await screen.findByRole("menuitem", { name: "Nhập thay theo văn bản…" }));
  await screen.findByRole("region", { name: "Đang nhập thay Xã Hòa Tâm" });
  return page;
}

describe("the district enters a form for a unit that cannot", () => {
  it("by a document, without which nothing is sent, and the board says that it is not confirmed", async () => {
    const page = await openToEnter(fakeWorker());
    type(page, faultless);
    await screen.findByText("Đã nhập 28/28 ô");
    await page.user.click(screen.getByRole("button", { name: "Nhập thay" }));
    await screen.findByText("Chưa ghi văn bản của đơn vị");
    expect(page.worker.version).toBe(0);

    await page.user.type(screen.getByLabelText(/^Theo văn bản số/), " số 12/BC-UBND ");
    const enter = screen.getByRole("button", { name: "Nhập thay" });
    await page.user.click(enter);
    await screen.findByText("Chưa có ngày văn bản của đơn vị");
    const day = screen.getByLabelText(/^Ngày văn bản/);
    await page.user.type(day, "31/2/2022");
    await page.user.click(enter);
    await screen.findByText("Chưa có ngày văn bản của đơn vị");
    await page.user.clear(day);
    await page.user.type(day, "11/3/2022");
    await page.user.click(enter);
    await screen.findByText("Văn bản ghi ngày 11/3/2022, hôm nay 10/3/2022: kiểm tra lại ngày.");
    expect(page.worker.documents).toEqual([]);

    await page.user.clear(day);
    await page.user.type(day, "10-3-2022");
    await page.user.click(enter);

    await screen.findByText("Đã nhận báo cáo");
    expect(page.worker.documents).toEqual([{ document: "số 12/BC-UBND", day: "2022-03-10" }]);
    await page.user.click(screen.getByRole("tab", { name: "Bảng theo dõi" }));
    const cell = await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ });
    expect(cell.getAttribute("aria-label")).toBe(
      "Xã Hòa Tâm, ĐH-04/HN: chờ duyệt, nhập thay, chưa xác nhận, 28/28 ô",
    );
    await page.user.click(cell);
    await screen.findByText(
      `Số liệu do cơ quan nhận báo cáo nhập thay, đơn vị chưa xác nhận. Theo văn bản: ${document}`,
    );
  });

  it("in a form that was looked at before, which takes nothing until then", async () => {
    const worker = await handedIn(faultless);
    worker.role = "reviewer";
    const page = renderPage(worker);
    await page.user.selectOptions(
      await screen.findByRole("combobox", { name: "Kỳ báo cáo" }),
      "2022Q1",
    );
    await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));
    await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });
    await page.user.click(cellAt("F13"));
    await page.user.keyboard("7{Enter}");
    expect(cellAt("F13").textContent).toBe("5");
    expect(screen.queryByRole("button", { name: "Nhập thay" })).toBeNull();

    await page.user.click(screen.getByRole("tab", { name: "Bảng theo dõi" }));
    await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await page.user.click(await screen.findByRole("button", { name: "Việc khác" }));
    await page.user.click(await screen.findByRole("menuitem", { name: "Nhập thay theo văn bản…" }));
    await screen.findByRole("button", { name: "Nhập thay" });
    await page.user.click(cellAt("F13"));
    await page.user.keyboard("7{Enter}");

    await waitFor(() => expect(cellAt("F13").textContent).toBe("7"));
  });
});

describe("what was entered for a unit", () => {
  async function entered() {
    const worker = await handedIn(faultless);
    return Object.assign(worker, { enteredFor: "unconfirmed" as const });
  }

  it("is confirmed from its card, with the document in sight", async () => {
    const page = renderPage(await entered());
    const waiting = await screen.findByRole("region", { name: "Chờ đơn vị xác nhận" });
    const card = within(waiting).getByRole("article", { name: /^ĐH-04/ });
    expect(card.textContent).toContain("cơ quan nhận báo cáo đã nhập thay, chờ đơn vị xác nhận");

    await page.user.click(within(card).getByRole("button", { name: /^Xác nhận ĐH-04/ }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByText(
      `Phòng LĐ-TB&XH đã nhập thay lúc 10/3 08:05, theo ${document}. Số liệu đó có đúng là của đơn vị không?`,
    );
    await page.user.click(within(dialog).getByRole("button", { name: "Xác nhận" }));

    await waitFor(() => expect(screen.queryByText(/chờ đơn vị xác nhận/)).toBeNull());
    expect(screen.getByRole("region", { name: "Đã nộp" })).toBeTruthy();
    expect(page.worker.moved).toMatchObject([{ move: "confirm", version: 1 }]);
  });

  it("is confirmed in the open form, where the unit may send its own instead", async () => {
    const page = renderPage(await entered());
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    const notice = await screen.findByRole("region", {
      name: `Phòng LĐ-TB&XH đã nhập thay cho đơn vị, theo ${document}`,
    });
    expect(screen.getByRole("button", { name: "Nộp" })).toBeTruthy();

    await page.user.click(within(notice).getByRole("button", { name: "Xác nhận" }));

    await within(notice).findByText("Đơn vị đã xác nhận số liệu được nhập thay");
    expect(within(notice).queryByRole("button")).toBeNull();
    expect(page.worker.moved).toMatchObject([{ move: "confirm", version: 1 }]);
  });
});
