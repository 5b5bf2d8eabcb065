import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noExceptions } from "../../../shared/report/exception.ts";
import { cellNamed, choose, openCard } from "../../support/deskCard.ts";
import { handedIn } from "../../support/handedIn.ts";
import { faultless } from "../../support/workRoom.ts";

const reason = { reason: "Xã không có đối tượng", byName: "Nguyễn Thị Minh", at: 0 };

describe("a report that was sent", () => {
  it("is left out of the totals on top of its state", async () => {
    const { user } = await openCard(await handedIn(faultless));
    const dialog = await choose(user, "Loại khỏi tổng hợp…");
    await user.type(within(dialog).getByRole("textbox", { name: /^Lý do/ }), "Đang xác minh");
    await user.click(within(dialog).getByRole("button", { name: "Loại khỏi tổng hợp" }));

    await screen.findByText("Loại khỏi tổng hợp: “Đang xác minh” (Nguyễn Thị Minh)");
    await waitFor(() =>
      expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: chờ duyệt, loại khỏi tổng hợp, 28/28 ô"),
    );
    // More time and no duty at all are for what is not there yet.
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
      "Đã nhận bản ký…",
      "Nhập thay theo văn bản…",
      "Đưa lại vào tổng hợp…",
      "Cấp lại mã vào…",
    ]);
  });

  it("shows the state of what an exempt unit sent all the same", async () => {
    const worker = await handedIn(faultless);
    worker.exceptions = { ...noExceptions, exempt: reason };
    await openCard(worker);

    expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: chờ duyệt, 28/28 ô");
  });

  it("is shown as empty where nothing is in it, and is not approved with others", async () => {
    const worker = await handedIn(faultless);
    worker.filled = 0;
    const { card } = await openCard(worker);

    expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: gửi trống, 0/28 ô");
    expect(within(card).getByRole("progressbar", { name: "Đã nhập 0/28 ô" })).toBeTruthy();
    expect(screen.getByText(/0\/1 xã, phường đã nộp đủ · 1 biểu gửi trống/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Duyệt 1 biểu" })).toBeNull();
  });

  it("has its signed copy recorded by the code, with Enter; a wrong code is told", async () => {
    const worker = await handedIn(faultless);
    const { user, card } = await openCard(worker);
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    await user.click(await screen.findByRole("menuitem", { name: "Đã nhận bản ký…" }));
    const code = await within(card).findByLabelText("Mã trên bản ký");
    await waitFor(() => expect(document.activeElement).toBe(code));
    await user.keyboard("AAAAA-BBBBB{Enter}");
    await within(card).findByText("Không khớp bản nào");

    await user.clear(code);
    // As somebody types it who reads it from paper.
    await user.type(code, ` ${(worker.code ?? "").toLowerCase()} {Enter}`);

    await within(card).findByText("Khớp bản đang có hiệu lực");
    await waitFor(() =>
      expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: chờ duyệt, đã nhận bản ký, 28/28 ô"),
    );
  });

  it("says of the signed copy of an older version that it is one", async () => {
    const worker = await handedIn(faultless);
    Object.assign(worker, { signedVersion: 1, version: 2 });
    const { card } = await openCard(worker);

    expect(cellNamed()).toContain("bản ký của bản cũ");
    expect(within(card).getByText("Bản ký của bản cũ")).toBeTruthy();
  });
});

it("a frozen report is opened again from the menu, with a reason and a day", async () => {
  const worker = await handedIn(faultless);
  const { user, card } = await openCard(Object.assign(worker, { state: "frozen" }));
  const dialog = await choose(user, "Mở lại…");
  await user.type(within(dialog).getByRole("textbox", { name: /^Cần chỉnh/ }), "Sai dòng 3");
  await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));

  await within(card).findByText("Đã mở lại");
  expect(worker.moved).toMatchObject([{ move: "reopen", correctBy: "2022-03-14" }]);
});

it("what was entered for a unit that has not confirmed it is approved with a reason, never with others", async () => {
  const worker = await handedIn(faultless);
  const { user, card } = await openCard(Object.assign(worker, { enteredFor: "unconfirmed" }));
  expect(screen.queryByRole("button", { name: "Duyệt 1 biểu" })).toBeNull();

  await user.click(within(card).getByRole("button", { name: "Duyệt" }));

  const dialog = await screen.findByRole("dialog");
  const lines = within(dialog).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toContain(
    "Số liệu do cơ quan nhận báo cáo nhập thay, đơn vị chưa xác nhận",
  );
  const yes = within(dialog).getByRole("button", { name: "Duyệt" });
  expect(yes.getAttribute("aria-disabled")).toBe("true");
});

it("a version that has come since is shown before anything is decided about it", async () => {
  const worker = await handedIn(faultless);
  const { user, card } = await openCard(Object.assign(worker, { warnings: 1 }));
  await user.click(within(card).getByRole("button", { name: "Trả lại" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox", { name: /^Cần chỉnh/ }), "Sai dòng 3");
  worker.version = 2;
  await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));

  await within(card).findByText(/^Bản 2, nộp lần đầu/);
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(within(card).getByRole("button", { name: "Trả lại" }));
  const again = await screen.findByRole("textbox", { name: /^Cần chỉnh/ });
  expect((again as HTMLTextAreaElement).value).toBe("Sai dòng 3");
});
