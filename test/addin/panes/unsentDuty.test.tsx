import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noExceptions } from "../../../shared/report/exception.ts";
import { cellNamed, choose, openCard } from "../../support/deskCard.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { faultless } from "../../support/workRoom.ts";

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
