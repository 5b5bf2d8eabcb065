import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { writeXlsx } from "../../../../shared/xlsx/writeXlsx.ts";
import { fakeWorker } from "../../../support/fakeWorker.ts";
import { renderPage } from "../../../support/renderPage.tsx";
import { faultless, openRoom, type } from "../../../support/workRoom.ts";

/** The poverty form as it is downloaded now, filled in. */
async function filledFile(name: string, lastModified = 1, cells = faultless): Promise<File> {
  const room = await openRoom();
  type(room, cells);
  const sheets = room.workbook.state().sheets.map(({ sheet }) => sheet);
  const bytes = writeXlsx(sheets, { title: "Biểu", creator: "Nộp Biểu" });
  return new File([new Uint8Array(bytes)], name, { lastModified });
}

async function withFile(worker = fakeWorker()) {
  const page = renderPage(worker);
  await page.user.click(await screen.findByRole("button", { name: /Nộp bằng tệp/ }));
  await screen.findByText("Thả tệp .xlsx vào đây");
  const paste = async (...file: Parameters<typeof filledFile>) =>
    fireEvent.paste(document.body, { clipboardData: { files: [await filledFile(...file)] } });
  await paste("a.xlsx");
  const card = async (name: string) => within(await screen.findByRole("article", { name }));
  return { ...page, paste, card };
}

it("the same file once more says that it has been handed in, in the list and opened, and offers no Nộp", async () => {
  const { user, paste, card, worker } = await withFile();
  await user.click(await screen.findByRole("button", { name: "Nộp 1 biểu" }));
  await (await card("a.xlsx")).findByText(/^✓ Đã nộp, biên nhận/);
  await user.click(screen.getByRole("button", { name: "Bỏ tệp a.xlsx" }));
  await paste("b.xlsx");

  const own = await card("b.xlsx");
  const said = "✓ Đã nộp đúng số liệu này lúc 10/3/2022 08:05, bản 1";
  await own.findByText(said);
  expect(screen.queryByRole("button", { name: /^Nộp \d/ })).toBeNull();
  await user.click(own.getByRole("button", { name: /^Xem ĐH-04/ }));

  await screen.findByText(said);
  expect(screen.queryByRole("button", { name: "Nộp" })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Số ước thực hiện" }));
  expect(await screen.findByRole("button", { name: "Nộp" })).toBeTruthy();
  expect(worker.version).toBe(1);
});

it("two files of one name are told apart by when they were saved, and neither goes before one is chosen", async () => {
  const { user, card, paste } = await withFile();
  await card("a.xlsx");
  await paste("a.xlsx", Date.parse("2022-03-10T08:05:00+07:00"));

  const [first, second] = await screen.findAllByRole("article", { name: "a.xlsx" });
  if (!first || !second) throw new Error("there are two files");
  await within(first).findByText(
    "△ Cùng một báo cáo với tệp “a.xlsx” lưu lúc 10/3/2022 08:05: dùng tệp nào? Tệp này lưu lúc 1/1/1970 07:00.",
  );
  within(second).getByText(
    "△ Cùng một báo cáo với tệp “a.xlsx” lưu lúc 1/1/1970 07:00: dùng tệp nào? Tệp này lưu lúc 10/3/2022 08:05.",
  );
  within(second).getByText("Mọi ô điền đều giống nhau.");
  expect(screen.queryByRole("button", { name: /^Nộp \d/ })).toBeNull();
  await user.click(within(second).getByRole("button", { name: /^Dùng tệp này/ }));

  expect(await screen.findByRole("button", { name: "Nộp 1 biểu" })).toBeTruthy();
});

it("where two files of one report differ is told cell by cell, as many as are read at a glance", async () => {
  const { card, paste } = await withFile();
  await card("a.xlsx");
  await paste("b.xlsx", 2, {
    ...faultless,
    ...{ "A/hh/2": 1234567, "A/nk/3": 4, "A/nk/7": null, "B/nk/7": 9 },
  });

  const own = await card("b.xlsx");
  await own.findByText("Khác nhau 4 ô:");
  expect(own.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Hộ nghèo, cột 2: ở đây 1.234.567, ở kia 5",
    "Nhân khẩu hộ nghèo, cột 3: ở đây 4, ở kia 3",
    "Nhân khẩu hộ nghèo, cột 7: ở đây trống, ở kia 4",
    "và 1 ô khác",
  ]);
});

it("a file is put away at once as it was read, and asked about once something was mended in it here", async () => {
  const { user, card, paste } = await withFile();
  await card("a.xlsx");
  await user.click(screen.getByRole("button", { name: "Bỏ tệp a.xlsx" }));
  expect(screen.queryByRole("article", { name: "a.xlsx" })).toBeNull();
  await paste("b.xlsx", 2, { ...faultless, "A/nk/7": null });
  await user.click(await (await card("b.xlsx")).findByRole("button", { name: /^Xem và xử lý/ }));
  await user.click(await screen.findByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name: "Ghi “-” vào ô trống…" }));
  const asked = within(await screen.findByRole("dialog"));
  await user.click(asked.getByRole("button", { name: /^Ghi/ }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(screen.getByRole("button", { name: /Tất cả tệp/ }));

  await user.click(screen.getByRole("button", { name: "Bỏ tệp b.xlsx" }));
  const dialog = within(await screen.findByRole("dialog"));
  dialog.getByText("Các ô đã sửa ở đây mà chưa nộp sẽ mất. Tệp trên máy vẫn như lúc đọc.");
  await card("b.xlsx");
  await user.click(dialog.getByRole("button", { name: "Bỏ tệp" }));

  await waitFor(() => expect(screen.queryByRole("article", { name: "b.xlsx" })).toBeNull());
});

it("the tab of the open form leads to the form of a file while that is looked at, and back to it", async () => {
  const { user, card } = await withFile();
  const own = await card("a.xlsx");
  await user.click(await own.findByRole("button", { name: /^Xem và xử lý/ }));
  await screen.findByText(/tệp a\.xlsx$/);
  const tab = screen.getByRole("tab", { name: "Biểu đang mở" });
  expect(tab.getAttribute("aria-selected")).toBe("true");

  await user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
  await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ });
  await user.click(tab);

  expect(await screen.findByText(/tệp a\.xlsx$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "← Tất cả tệp" }));
  await user.click(tab);
  expect(await screen.findByText("Chưa mở biểu nào")).toBeTruthy();
});

it.each([
  ["they leave the page", () => fireEvent.dragLeave(document.body)],
  ["Escape is pressed", () => fireEvent.keyDown(document.body, { key: "Escape" })],
  ["they are dropped", () => fireEvent.drop(document.body, { dataTransfer: { files: [] } })],
  ["nothing is heard of them any more", () => void vi.advanceTimersByTime(700)],
])("files held over the page are told where to be dropped, until %s", async (_, end) => {
  renderPage();
  await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ });
  const told = () => screen.queryByText(/Thả tệp vào đây để nộp: tệp được đọc và kiểm tra trước/);
  vi.useFakeTimers();
  try {
    fireEvent.dragOver(document.body, { dataTransfer: { types: ["text/plain"] } });
    expect(told()).toBeNull();
    fireEvent.dragOver(document.body, { dataTransfer: { types: ["Files"] } });
    expect(told()).not.toBeNull();

    act(end);
    expect(told()).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
