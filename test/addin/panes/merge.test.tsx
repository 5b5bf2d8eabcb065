import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray, toArray } from "../../../shared/report/valuesArray.ts";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

/** A busy machine draws slowly. */
const patience = { timeout: 20_000 };

/** A form that was handed in as version 1 and is open, while a colleague has sent version 2. */
async function openStaleForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Người nộp: Nguyễn Thị Minh.");
  type(page, faultless);
  await screen.findByText("Đã nhập 28/28 ô");
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  await page.user.click(await screen.findByRole("button", { name: "Về biểu" }));
  await screen.findByText(/^Đã nộp bản 1/);
  const { worker } = page;
  const values = fromArray(dh04, worker.values ?? []) ?? new Map();
  values.set("A/nk/3" as CellKey, 4);
  values.set("A/nk/7" as CellKey, 6);
  Object.assign(worker, {
    version: 2,
    values: toArray(dh04, values),
    sentBy: "Trần Thị Lan",
    sentAt: "2022-03-10T10:42:00+07:00",
    code: "ANOTHER-01",
  });
  return page;
}

describe("a form that a colleague has sent meanwhile", () => {
  it("is merged with hers, cell by cell, and handed in on her version", async () => {
    const page = await openStaleForm();
    type(page, { "A/nk/7": 5, "B/nk/7": 7 });
    await screen.findByText(
      "Người nộp: Nguyễn Thị Minh. Bấm Nộp sẽ thay bản 1 do Nguyễn Thị Minh nộp lúc 10/3 08:05.",
    );
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    const merge = await screen.findByRole("button", { name: "Gộp với bản 2…" });
    expect(screen.queryByText("Các ô đã nhập đều khớp. Bấm Nộp để gửi.")).toBeNull();
    // It is told once, and stays where it stands when Nộp is pressed again.
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Nộp" }).ariaDisabled).not.toBe("true"),
    );
    expect(screen.getAllByRole("button", { name: "Gộp với bản 2…" })).toEqual([merge]);
    await page.user.click(merge);

    const dialog = await screen.findByRole("dialog", { name: "Gộp với bản 2" });
    await within(dialog).findByText(
      /^Trần Thị Lan nộp bản 2 lúc 10\/3 10:42, khi trang này còn theo bản 1/,
    );
    within(dialog).getByText("1 ô chỉ bản 2 sửa: lấy theo bản 2");
    within(dialog).getByText("Nhân khẩu hộ nghèo, cột 3: 4");
    within(dialog).getByText("1 ô chỉ trang này sửa: giữ nguyên");
    within(dialog).getByRole("heading", { name: "1 ô cả hai cùng sửa: chọn số đúng" });
    const yes = within(dialog).getByRole("button", { name: "Gộp vào trang" });
    // Nothing is chosen for anybody.
    expect(yes.getAttribute("aria-disabled")).toBe("true");
    within(dialog).getByRole("radio", { name: "5 – trang này, Nguyễn Thị Minh, chưa nộp" });
    await page.user.click(
      within(dialog).getByRole("radio", { name: "6 – bản 2, Trần Thị Lan, 10/3 10:42" }),
    );
    await page.user.click(yes);

    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(cellAt("G14").textContent).toBe("4"));
    expect([cellAt("K14").textContent, page.worker.version]).toEqual(["6", 2]);
    expect(screen.queryByRole("button", { name: "Gộp với bản 2…" })).toBeNull();
    await screen.findByText(/Bấm Nộp sẽ thay bản 2 do Trần Thị Lan nộp lúc 10\/3 10:42\./);
    type(page, { "B/nk/3": 18 });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.version).toBe(3);
  });

  it("may still replace hers as a whole, and nothing happens where the dialog is closed", async () => {
    const page = await openStaleForm();
    type(page, { "B/nk/7": 7 });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    const [merge] = await screen.findAllByRole("button", { name: "Gộp với bản 2…" });
    if (merge) await page.user.click(merge);
    await screen.findByRole("dialog", { name: "Gộp với bản 2" });
    await page.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(cellAt("G14").textContent).toBe("3");

    const [again] = await screen.findAllByRole("button", { name: "Gộp với bản 2…" });
    if (again) await page.user.click(again);
    await page.user.click(
      await screen.findByRole("button", { name: "Không gộp. Nộp bản 3 thay cho bản 2" }),
    );

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.version).toBe(3);
  });
});

it("asks again what another version since has made another question", async () => {
  const page = await openStaleForm();
  const { worker } = page;
  type(page, { "A/nk/3": 2, "A/nk/7": 5 });
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  const [merge] = await screen.findAllByRole("button", { name: "Gộp với bản 2…" }, patience);
  if (merge) await page.user.click(merge);
  const dialog = within(await screen.findByRole("dialog", { name: "Gộp với bản 2" }, patience));
  await page.user.click(await dialog.findByRole("radio", { name: /^6 – bản 2/ }, patience));
  await page.user.click(dialog.getByRole("radio", { name: /^4 – bản 2/ }));
  const values = fromArray(dh04, worker.values ?? []) ?? new Map();
  values.set("A/nk/7" as CellKey, 8);
  Object.assign(worker, { version: 3, values: toArray(dh04, values), code: "ANOTHER-02" });
  await page.user.click(dialog.getByRole("button", { name: "Gộp vào trang" }));
  await page.user.click(await dialog.findByRole("button", { name: "Thử lại" }, patience));

  const other = await screen.findByRole<HTMLInputElement>(
    "radio",
    { name: /^8 – bản 3/ },
    patience,
  );
  const same = screen.getByRole<HTMLInputElement>("radio", { name: /^4 – bản 3/ });
  await waitFor(() => expect([other.checked, same.checked]).toEqual([false, true]), patience);
  const yes = screen.getByRole("button", { name: "Gộp vào trang" });
  expect(yes.getAttribute("aria-disabled")).toBe("true");
});

describe("on a machine that several people share", () => {
  it("the sheet stays when the person changes, and who hands in is said", async () => {
    const page = renderPage();
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    await screen.findByText("Người nộp: Nguyễn Thị Minh.");
    screen.getByText(/· Nguyễn Thị Minh/);
    type(page, { "A/hh/2": 5 });

    await page.user.click(screen.getByRole("button", { name: "Đổi người" }));
    page.worker.person = { id: "p2", name: "Trần Thị Lan" };
    await page.user.type(await screen.findByLabelText(/^Mã/), "ma-cua-lan");
    await page.user.click(screen.getByRole("button", { name: "Vào" }));

    await page.user.click(await screen.findByRole("tab", { name: "Biểu đang mở" }));
    await screen.findByText("Người nộp: Trần Thị Lan.");
    screen.getByText(/· Trần Thị Lan/);
    await screen.findByText("Đã nhập 1/28 ô");
    expect(cellAt("F13").textContent).toBe("5");
  });
});
