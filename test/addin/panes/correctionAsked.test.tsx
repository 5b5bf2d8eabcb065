import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellNamed, openCard } from "../../support/deskCard.ts";
import { handedIn } from "../../support/handedIn.ts";
import { faultless } from "../../support/workRoom.ts";

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
