import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

async function openForm(at: string) {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  await choose(page, at);
  return page;
}

type Page = ReturnType<typeof renderPage>;

async function choose({ user }: Page, at: string): Promise<void> {
  await user.click(cellAt(at));
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(
    await screen.findByRole("menuitem", { name: "Điều chỉnh số điền sẵn đang chọn…" }),
  );
}

describe("a carried figure that the unit holds to be wrong", () => {
  it("is opened for its own, told beside the old one, and locked again", async () => {
    const page = await openForm("E13");
    expect(await screen.findByText(/số điền sẵn là 128 \(Số liệu đầu năm\)/)).toBeTruthy();
    await page.user.click(screen.getByRole("button", { name: "Mở ô để nhập" }));

    // It begins with what was carried in: nothing is adjusted yet.
    await screen.findByText("Đã nhập 1/29 ô");
    expect(cellAt("E13").textContent).toBe("128");
    expect(screen.queryByText(/Điều chỉnh số điền sẵn: 128/)).toBe(null);

    type(page, { "A/hh/1": 131 });
    expect(await screen.findByText("Điều chỉnh số điền sẵn: 128 thành 131")).toBeTruthy();

    await choose(page, "E13");
    await page.user.click(await screen.findByRole("button", { name: "Lấy lại số điền sẵn" }));
    await screen.findByText("Đã nhập 0/28 ô");
    expect(cellAt("E13").textContent).toBe("128");
  });

  it("is sent beside what was carried in, with its reason", async () => {
    const page = await openForm("E13");
    await page.user.click(await screen.findByRole("button", { name: "Mở ô để nhập" }));
    await screen.findByText("Đã nhập 1/29 ô");
    type(page, { ...faultless, "A/hh/1": 131 });
    await screen.findByText("Điều chỉnh số điền sẵn: 128 thành 131");
    await page.user.type(screen.getByRole("textbox", { name: /^Lý do/ }), "Sót 3 hộ");
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByText(/^Đã nhận/);
    expect(page.worker.adjusted).toEqual([{ cell: "A/hh/1", value: 128 }]);
    expect(page.worker.reasons).toEqual([{ violations: ["adjusted@A/hh/1"], text: "Sót 3 hộ" }]);
  });

  it("says where no carried cell is selected", async () => {
    await openForm("F13");
    expect(await screen.findByText("Chưa chọn ô điền sẵn nào của biểu")).toBeTruthy();
  });
});
