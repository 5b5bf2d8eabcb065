import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SheetsOut } from "../../../addin/panes/saveSheets.ts";
import { ok } from "../../../shared/result.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { renderPage } from "../../support/renderPage.tsx";

function atTheDuties(as: SheetsOut["as"] = "download") {
  const given: string[] = [];
  const worker = fakeWorker();
  const page = renderPage(worker, {
    as,
    save: async (_, title) => {
      given.push(title);
      return ok(`${title}.xlsx`);
    },
  });
  return { ...page, worker, given };
}

const download = /^Tải biểu .xlsx ĐH-04/;

it("a form that is owed is taken away as a file, and it is said how to go on", async () => {
  const { user, given } = atTheDuties();
  await user.click(await screen.findByRole("button", { name: download }));

  expect(
    await screen.findByText(
      "Đã chuyển “ĐH-04 HN - Xã Hòa Tâm - Quý I 2022.xlsx” để tải về: xem thư mục Tải về (Downloads).",
    ),
  ).toBeTruthy();
  expect(screen.getByText(/Điền xong, chọn “Nộp bằng tệp”/)).toBeTruthy();
  expect(given).toEqual(["ĐH-04 HN - Xã Hòa Tâm - Quý I 2022"]);
});

it("where downloads are dropped it opens as a new file", async () => {
  const { user } = atTheDuties("new-workbook");
  await user.click(await screen.findByRole("button", { name: /^Mở biểu thành tệp mới ĐH-04/ }));

  expect(await screen.findByText(/^Đã nhờ Excel mở “ĐH-04 HN/)).toBeTruthy();
});

it("without a network nothing is given, and it is said what to do", async () => {
  const { user, worker, given } = atTheDuties();
  const button = await screen.findByRole("button", { name: download });
  worker.mishap = "no-network";
  await user.click(button);

  expect(await screen.findByText("Không có mạng")).toBeTruthy();
  expect(given).toEqual([]);
});

it("what the list and the file both meet is said once", async () => {
  const { user, worker } = atTheDuties();
  await screen.findByRole("button", { name: download });
  worker.mishap = "no-network";
  await user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));
  await user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
  await screen.findByRole("button", { name: "Thử lại" });
  await user.click(await screen.findByRole("button", { name: download }));

  await waitFor(() => expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull());
  expect(screen.getAllByText("Không có mạng")).toHaveLength(1);
});

it("an open form is taken away from its own menu, with what is typed in it", async () => {
  const { user, given } = atTheDuties();
  await user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText(/^Đã nhập/);
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(screen.getByRole("menuitem", { name: "Tải biểu .xlsx" }));

  expect(await screen.findByText(/mang theo số đang nhập/)).toBeTruthy();
  expect(given).toEqual(["ĐH-04 HN - Xã Hòa Tâm - Quý I 2022"]);
});
