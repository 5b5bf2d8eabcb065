import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { fakeWorker } from "../../../support/fakeWorker.ts";
import { listFile, lostFile } from "../../../support/lostFile.ts";
import { renderPage } from "../../../support/renderPage.tsx";

async function atTheFiles(worker = fakeWorker()) {
  const page = renderPage(worker);
  await page.user.click(await screen.findByRole("button", { name: /Nộp bằng tệp/ }));
  await screen.findByText("Thả tệp .xlsx vào đây");
  return page;
}

/** Pastes what has been copied; whether the browser is left to do with it what it always does. */
function paste(clipboardData: { readonly files: readonly File[] }): boolean {
  return fireEvent.paste(document.body, { clipboardData });
}

const card = (name: string) => screen.findByRole("article", { name });
const report = { name: "Báo cáo" };

it("files that were copied are pasted and read; what is pasted into a field is left to it", async () => {
  await atTheFiles();
  expect(paste({ files: [] })).toBe(true);

  expect(paste({ files: [await lostFile("dan.xlsx"), listFile("ds.xlsx")] })).toBe(false);

  expect(await screen.findByText("Đã đọc 2/2 tệp")).toBeTruthy();
  expect(within(await card("ds.xlsx")).getByText("✕ Không có biểu nào trong tệp")).toBeTruthy();
});

it("a form copied as values is chosen, confirmed and handed in", async () => {
  const { user, worker } = await atTheFiles();
  paste({ files: [await lostFile("gia-tri.xlsx")] });
  const own = within(await card("gia-tri.xlsx"));
  await own.findByRole("heading", { name: "Giống biểu ĐH-04/HN" });
  expect(own.getByText("Nhận ra theo mã biểu in trên trang.")).toBeTruthy();
  expect(own.getByText(/^Trên trang in: “UBND XÃ HÒA TÂM”, “Quý I năm 2022 /)).toBeTruthy();
  const read = own.getByRole("button", { name: "Đọc cho báo cáo này" });
  expect(read.getAttribute("aria-disabled")).toBe("true");

  await user.selectOptions(own.getByRole("combobox", report), "Quý I năm 2022");
  await user.click(read);
  await user.click(await own.findByRole("button", { name: "Đúng, đọc như vậy" }));

  await own.findByText("28/28 ô đã điền · không có lỗi");
  expect(own.getByText(/^Trang mất mã nhận dạng/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Nộp 1 biểu" }));
  await own.findByText(/^✓ Đã nộp, biên nhận/);
  expect(worker.version).toBe(1);
});

it("what the sheet prints otherwise is said, and nothing can be handed in before it is confirmed", async () => {
  const { user } = await atTheFiles();
  paste({ files: [await lostFile("vinh.xlsx", { 0: "UBND PHƯỜNG HÒA VINH" })] });
  const own = within(await card("vinh.xlsx"));
  await user.selectOptions(await own.findByRole("combobox", report), "Quý I năm 2022");
  await user.click(own.getByRole("button", { name: "Đọc cho báo cáo này" }));

  const asked = within(await own.findByRole("alert"));
  asked.getByText("Đơn vị: trang in “UBND PHƯỜNG HÒA VINH”, đã chọn “UBND XÃ HÒA TÂM”");
  expect(screen.queryByRole("button", { name: /^Nộp \d/ })).toBeNull();
  expect(own.queryByRole("button", { name: "Đúng, đọc như vậy" })).toBeNull();
  await user.click(
    asked.getByRole("button", { name: "Đúng là báo cáo Quý I năm 2022 · Xã Hòa Tâm" }),
  );

  expect(await own.findByRole("button", { name: "Đúng, đọc như vậy" })).toBeTruthy();
});

it("what the sheet prints otherwise is confirmed of the report that is still chosen alone", async () => {
  const { user } = await atTheFiles();
  paste({ files: [await lostFile("vinh.xlsx", { 0: "UBND PHƯỜNG HÒA VINH" })] });
  const own = within(await card("vinh.xlsx"));
  await user.selectOptions(await own.findByRole("combobox", report), "Quý I năm 2022");
  await user.click(own.getByRole("button", { name: "Đọc cho báo cáo này" }));
  await own.findByRole("button", { name: /^Đúng là báo cáo Quý I năm 2022/ });

  await user.selectOptions(own.getByRole("combobox", report), "");

  expect(own.queryByRole("button", { name: /^Đúng là báo cáo/ })).toBeNull();
});

it("a colleague's version is told before anything else, and merging it is the way on", async () => {
  const worker = fakeWorker();
  const { user } = await atTheFiles(worker);
  paste({ files: [await lostFile("muon.xlsx")] });
  const own = within(await card("muon.xlsx"));
  await own.findByRole("combobox", report);
  Object.assign(worker, {
    ...{ state: "submitted", version: 2, sentBy: "Trần Văn An", values: null, code: "0000000000" },
    sentAt: "2022-03-09T09:00:00+07:00",
  });
  await user.selectOptions(own.getByRole("combobox", report), "Quý I năm 2022");
  await user.click(own.getByRole("button", { name: "Đọc cho báo cáo này" }));
  await user.click(await own.findByRole("button", { name: "Đúng, đọc như vậy" }));

  await own.findByText("△ Đã có bản 2 được nộp, khác tệp này 28 ô: mở ra để xem và gộp");
  expect(screen.queryByRole("button", { name: /^Nộp \d/ })).toBeNull();
  await user.click(own.getByRole("button", { name: /^Xem và xử lý/ }));
  expect(
    await screen.findByRole("heading", {
      name: "Không biết tệp được điền từ bản nào; đã có bản 2 được nộp",
    }),
  ).toBeTruthy();
  expect(screen.getByRole("button", { name: /bản 2/ })).toBeTruthy();
});

it("the district's office chooses the unit, too", async () => {
  const worker = Object.assign(fakeWorker(), { role: "reviewer" });
  const { user } = renderPage(worker);
  await user.click(await screen.findByRole("button", { name: "Nhập thay bằng tệp của đơn vị" }));
  await screen.findByText("Thả tệp .xlsx vào đây");
  paste({ files: [await lostFile("don-vi.xlsx")] });
  const own = within(await card("don-vi.xlsx"));

  await user.selectOptions(await own.findByRole("combobox", report), "Quý I năm 2022");
  const read = own.getByRole("button", { name: "Đọc cho báo cáo này" });
  expect(read.getAttribute("aria-disabled")).toBe("true");
  await own.findByRole("option", { name: "Xã Hòa Tâm" });
  await user.selectOptions(own.getByRole("combobox", { name: "Đơn vị" }), "Xã Hòa Tâm");
  await user.click(read);
  await user.click(await own.findByRole("button", { name: "Đúng, đọc như vậy" }));

  expect(await own.findByText("△ Chưa ghi văn bản của đơn vị")).toBeTruthy();
});
