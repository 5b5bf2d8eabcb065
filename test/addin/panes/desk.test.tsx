import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noExceptions } from "../../../shared/report/exception.ts";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

/** The district's reviewer with xã Hòa Tâm's report chosen on the board. */
async function openCard(worker: FakeWorker) {
  worker.role = "reviewer";
  const page = renderPage(worker);
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
  const card = await screen.findByRole("region", { name: "ĐH-04 · Xã Hòa Tâm" });
  return { ...page, card };
}

async function choose(user: Awaited<ReturnType<typeof openCard>>["user"], item: string) {
  await user.click(screen.getByRole("button", { name: "Việc khác" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
  return screen.findByRole("dialog");
}

function cellNamed(): string | null {
  return screen.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }).getAttribute("aria-label");
}

const reason = { reason: "Xã không có đối tượng", byName: "Nguyễn Thị Minh", at: 0 };

describe("a duty that was never sent", () => {
  it("is made exempt with a reason for this period and later ones of its kind, and back", async () => {
    const { user, worker, card } = await openCard(fakeWorker());
    const dialog = await choose(user, "Miễn nộp…");
    const yes = within(dialog).getByRole("button", { name: "Miễn nộp" });
    expect(yes.getAttribute("aria-disabled")).toBe("true");
    const until = within(dialog).getByRole("combobox", { name: "Đến khi nào" });
    expect(
      within(until)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Chỉ kỳ này", "Đến hết Quý II năm 2022"]);

    await user.type(within(dialog).getByRole("textbox", { name: /^Lý do/ }), reason.reason);
    await user.selectOptions(until, "2022Q2");
    await user.click(yes);

    await within(card).findByText("Đã miễn nộp");
    expect(worker.decided).toEqual([
      {
        ...{ templates: ["dh-04"], periods: ["2022Q1", "2022Q2"], kind: "exempt", granted: true },
        ...{ until: null, reason: reason.reason },
        // Of the later period this board lists no duty.
        seen: [{ template: "dh-04", period: "2022Q1", at: null }],
      },
    ]);
    await waitFor(() => expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: miễn nộp"));
    expect(
      within(card).getByText("Miễn nộp: “Xã không có đối tượng” (Nguyễn Thị Minh)"),
    ).toBeTruthy();
    // Nobody is reminded of what nobody owes.
    expect(screen.queryByRole("button", { name: "Sao chép lời đôn đốc" })).toBeNull();
    expect(screen.getByText("1 biểu miễn nộp")).toBeTruthy();

    const back = await choose(user, "Bỏ miễn nộp…");
    await user.type(within(back).getByRole("textbox", { name: /^Lý do/ }), "Có 2 hộ");
    await user.click(within(back).getByRole("button", { name: "Bỏ miễn nộp" }));

    await waitFor(() => expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: chưa nộp"));
    expect(worker.decided[1]).toEqual({
      ...{ templates: ["dh-04"], periods: ["2022Q1"], kind: "exempt", granted: false },
      ...{ until: null, reason: "Có 2 hộ" },
      seen: [{ template: "dh-04", period: "2022Q1", at: "2022-03-10T08:00:00+07:00" }],
    });
  });

  it("is given more time: only to a day after its deadline, which reminders say then", async () => {
    const { user, worker, copied } = await openCard(fakeWorker());
    const dialog = await choose(user, "Gia hạn…");
    await user.type(within(dialog).getByRole("textbox", { name: /^Lý do/ }), "Mưa lũ");
    const day = within(dialog).getByLabelText(/^Hạn mới/);
    await user.type(day, "14/3/2022");
    expect(
      within(dialog).getByText("Chọn một ngày sau 14/3/2022, không sớm hơn hôm nay."),
    ).toBeTruthy();
    const yes = within(dialog).getByRole("button", { name: "Gia hạn" });
    expect(yes.getAttribute("aria-disabled")).toBe("true");

    await user.clear(day);
    await user.type(day, "18/3/2022");
    await user.click(yes);

    await screen.findByText("Gia hạn đến 18/3: “Mưa lũ” (Nguyễn Thị Minh)");
    expect(worker.exceptions.extended?.until).toBe("2022-03-18");
    await waitFor(() => expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: chưa nộp, được gia hạn"));
    await user.click(screen.getByRole("button", { name: "Sao chép lời đôn đốc" }));
    expect(copied).toEqual([
      "Xã Hòa Tâm chưa nộp ĐH-04, hạn đã gia hạn đến 18/3 (còn 8 ngày). Đề nghị nộp sớm trên Nộp Biểu.",
    ]);
  });

  it("says beside the question that it came too late, and keeps what was written", async () => {
    const { user, worker } = await openCard(fakeWorker());
    const dialog = await choose(user, "Miễn nộp…");
    await user.type(within(dialog).getByRole("textbox", { name: /^Lý do/ }), "Không có đối tượng");
    // Meanwhile the unit has sent it.
    Object.assign(worker, await handedIn(faultless), { role: "reviewer" });
    await user.click(within(dialog).getByRole("button", { name: "Miễn nộp" }));

    await within(dialog).findByText("Không miễn được: đơn vị đã nộp biểu này");
    const words = within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: /^Lý do/ });
    expect(words.value).toBe("Không có đối tượng");
  });
});

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

it("an exemption lifted after the deadline says that the unit is late at once, and gives it a day", async () => {
  const worker = fakeWorker();
  const exempt = { ...noExceptions, exempt: reason };
  Object.assign(worker, { now: "2022-03-16T08:00:00+07:00", exceptions: exempt });
  const { user, card } = await openCard(worker);
  const dialog = await choose(user, "Bỏ miễn nộp…");
  expect(
    within(dialog).getByText("Hạn 14/3/2022 đã qua: bỏ lúc này thì đơn vị quá hạn ngay."),
  ).toBeTruthy();
  const yes = within(dialog).getByRole("button", { name: "Bỏ miễn nộp" });
  await user.type(within(dialog).getByRole("textbox", { name: /^Lý do/ }), "Có một hộ");
  expect(yes.getAttribute("aria-disabled")).not.toBe("true");
  const day = within(dialog).getByRole("textbox", { name: "Cho đơn vị nộp đến hết ngày" });
  await user.type(day, "15/3/2022");
  expect(yes.getAttribute("aria-disabled")).toBe("true");
  await user.clear(day);
  await user.type(day, "18/3/2022");
  await user.click(yes);

  await within(card).findByText("Đã bỏ miễn nộp");
  expect(worker.decided).toMatchObject([{ kind: "exempt", granted: false, until: "2022-03-18" }]);
  expect(worker.exceptions).toMatchObject({ exempt: null, extended: { until: "2022-03-18" } });
});

describe("a correction that is asked for", () => {
  async function asked(state: "approved" | "frozen") {
    const worker = await handedIn(faultless);
    return openCard(Object.assign(worker, { state, correctionAsked: "Dòng 3 ghi nhầm" }));
  }

  it("is seen at once, and answered by returning the report with the words of its sender", async () => {
    const { user, worker, card } = await asked("approved");
    expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: đề nghị đính chính, 28/28 ô");
    expect(screen.getByText("1 đề nghị đính chính")).toBeTruthy();
    expect(within(card).getByText("Đã duyệt · số sơ bộ")).toBeTruthy();
    expect(within(card).getByText("Đơn vị đề nghị đính chính: “Dòng 3 ghi nhầm”")).toBeTruthy();

    await user.click(within(card).getByRole("button", { name: "Trả lại để đính chính" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));

    await within(card).findByText("Đã trả lại");
    expect(worker.moved).toMatchObject([
      {
        ...{ move: "return", notes: [{ cell: null, text: "Dòng 3 ghi nhầm" }] },
        ...{ correctBy: "2022-03-14", asked: "Dòng 3 ghi nhầm" },
      },
    ]);
  });

  it("keeps an answer that was begun for its own request only", async () => {
    const { user, worker } = await asked("approved");
    async function begin(): Promise<string> {
      await user.click(screen.getByRole("button", { name: "Trả lại để đính chính" }));
      const dialog = await screen.findByRole("dialog");
      return within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: /^Cần chỉnh/ }).value;
    }
    await begin();
    await user.type(screen.getByRole("textbox", { name: /^Cần chỉnh/ }), ", cả dòng 4");
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    expect(await begin()).toBe("Dòng 3 ghi nhầm, cả dòng 4");
    await user.click(screen.getByRole("button", { name: "Thôi" }));

    // Answered elsewhere meanwhile, and something else is asked.
    worker.correctionAsked = "Dòng 7 thiếu";
    const period = screen.getByRole("combobox", { name: "Kỳ báo cáo" });
    await user.selectOptions(period, "2022S1");
    await user.selectOptions(period, "2022Q1");
    await user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await screen.findByText("Đơn vị đề nghị đính chính: “Dòng 7 thiếu”");
    expect(await begin()).toBe("Dòng 7 thiếu");
  });

  it("opens a frozen report again", async () => {
    const { user, worker, card } = await asked("frozen");

    await user.click(within(card).getByRole("button", { name: "Trả lại để đính chính" }));
    const dialog = await screen.findByRole("dialog", { name: "Mở lại ĐH-04 · Xã Hòa Tâm" });
    await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));

    await within(card).findByText("Đã mở lại");
    expect(worker.moved).toMatchObject([{ move: "reopen", reason: "Dòng 3 ghi nhầm" }]);
    expect(worker.state).toBe("returned");
  });

  it("is declined with a reason, which its sender reads", async () => {
    const { user, worker, card } = await asked("approved");
    await user.click(within(card).getByRole("button", { name: "Không đính chính" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox"), "Số đã khớp danh sách");
    await user.click(within(dialog).getByRole("button", { name: "Không đính chính" }));

    await within(card).findByText("Đã trả lời: không đính chính");
    await waitFor(() => expect(cellNamed()).toBe("Xã Hòa Tâm, ĐH-04/HN: đã duyệt, 28/28 ô"));
    expect(worker.moved).toMatchObject([
      {
        move: "decline-correction",
        version: 1,
        reason: "Số đã khớp danh sách",
        asked: "Dòng 3 ghi nhầm",
      },
    ]);
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
