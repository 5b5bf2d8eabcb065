import { describe, expect, it } from "vitest";
import { agree, openBoard, openCard, saidIn, standings } from "../../support/atTheBoard.ts";
import {
  choose,
  enter,
  fillBlanks,
  linesOf,
  openForm,
  signInByCode,
} from "../../support/atThePage.ts";
import { codes, patience, type Scene } from "./scene.ts";

const reason = "Cột 7: một hộ ghi hai lần, không có hộ nào phát sinh mới";

/** The late one comes and is late, the empty one is filled in, and a frozen one is corrected after it has been asked. */
export function laterIsCorrected(scene: Scene): void {
  describe("what comes after the figures have been sent up", () => {
    it("the late one comes, and its receipt says so", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Xã Hòa Tâm"]);
      await openForm(page, "ĐH-04", "Quý I năm 2022");
      await enter(page, "K14", "3");
      await enter(page, "G21", "6");
      await enter(page, "F21", "1");
      await fillBlanks(page, 28);
      await pane
        .getByPlaceholder(/^Lý do/)
        .first()
        .fill("Đã đối chiếu danh sách");
      await pane.getByRole("button", { name: /^Dùng lý do này cho/ }).click();
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo, nộp trễ hạn" });
      await receipt.waitFor();
      await expect
        .poll(async () => (await linesOf(receipt)).slice(2), patience)
        .toEqual([
          ["Bản", "1"],
          ["Mã đối chiếu", expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)],
          ["Người nộp", "Công chức Xã Hòa Tâm, Xã Hòa Tâm"],
          ["Nộp kèm", "5 cảnh báo có lý do"],
        ]);
    });

    it("the empty one is filled in, and is in time as its first version was", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Phường Hòa Vinh"]);
      await openForm(page, "ĐH-04", "Đã nộp");
      await enter(page, "K13", "1");
      await enter(page, "K14", "4");
      await fillBlanks(page, 28);
      await pane.getByText("28 ô khác bản 1 đã nộp, chưa gửi").waitFor();
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo", exact: true });
      await receipt.waitFor();
      await expect.poll(async () => (await linesOf(receipt))[2], patience).toEqual(["Bản", "2"]);
    });

    it("a frozen one is not sent anew, and says what to do instead", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Phường Hòa Xuân Tây"]);
      await openForm(page, "ĐH-04", "Đã nộp");
      await enter(page, "K13", "-");
      await enter(page, "K14", "-");
      await pane.getByText("2 ô khác bản 1 đã nộp, chưa gửi").waitFor();
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      await pane.getByText("Không nộp được lúc này", { exact: true }).waitFor();
      await pane
        .getByText("Báo cáo đã chốt. Muốn sửa: mở ⋯, chọn Đề nghị đính chính, nêu lý do.")
        .waitFor();
    });

    it("its sender asks to correct it, with a reason", async () => {
      const { page, pane } = scene;
      await choose(page, "Đề nghị đính chính…");
      await agree(page, reason, "Gửi đề nghị");

      const asked = pane.getByRole("region", { name: "Đã đề nghị đính chính, chờ trả lời" });
      await asked.getByText(`“${reason}”`).waitFor();
    });

    it("the reviewer reads the reason and opens it again; what was sent up stays", async () => {
      const { page } = scene;
      await openBoard(page);
      await expect
        .poll(async () => (await standings(page))["Phường Hòa Xuân Tây"], patience)
        .toBe("đề nghị đính chính, 28/28 ô");
      const card = await openCard(page, "Phường Hòa Xuân Tây");
      await card.getByText(`Đơn vị đề nghị đính chính: “${reason}”`).waitFor();
      await card.getByRole("button", { name: "Trả lại để đính chính" }).click();
      await page
        .getByText("Bản tổng hợp đã gửi đi vẫn giữ nguyên như lúc gửi.", { exact: false })
        .waitFor();
      await agree(page, null, "Mở lại");

      await card.getByText("Đã mở lại").waitFor();
      await expect
        .poll(async () => (await saidIn(card)).slice(0, 3), patience)
        .toEqual([
          "ĐH-04 · Phường Hòa Xuân Tây",
          "Cần chỉnh sửa · số sơ bộ",
          "Hạn chỉnh sửa 22/3 còn 4 ngày",
        ]);
    });

    it("it is sent again by its sender", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Phường Hòa Xuân Tây"]);
      await openForm(page, "ĐH-04", "Quý I năm 2022");
      await pane.getByText("2 ô khác bản 1 đã nộp, chưa gửi").waitFor();
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo", exact: true });
      await receipt.waitFor();
      await expect.poll(async () => (await linesOf(receipt))[2], patience).toEqual(["Bản", "2"]);
    });

    it("each of the three is approved by itself, the doubtful one with what stands against it", async () => {
      const { page } = scene;
      await openBoard(page);
      for (const unit of ["Phường Hòa Xuân Tây", "Phường Hòa Vinh"]) {
        const card = await openCard(page, unit);
        await card.getByRole("button", { name: "Duyệt", exact: true }).click();
        await card.getByText("Đã duyệt", { exact: true }).waitFor();
      }
      const late = await openCard(page, "Xã Hòa Tâm");
      await late.getByText("Lý do của đơn vị: “Đã đối chiếu danh sách”").waitFor();
      await late.getByRole("button", { name: "Duyệt", exact: true }).click();
      expect(await page.getByRole("dialog").getByRole("listitem").allInnerTexts()).toEqual([
        "Nộp trễ hạn",
        "5 cảnh báo",
        "Lý do của đơn vị: “Đã đối chiếu danh sách”",
      ]);
      await agree(page, "Đã xem danh sách rà soát của xã", "Duyệt");
      await late.getByText("Đã duyệt", { exact: true }).waitFor();

      await expect
        .poll(() => standings(page), patience)
        .toEqual({
          "Phường Hòa Vinh": "đã duyệt, 28/28 ô",
          "Phường Hòa Hiệp Trung": "đã chốt, 28/28 ô",
          "Phường Hòa Hiệp Bắc": "miễn nộp",
          "Phường Hòa Hiệp Nam": "đã chốt, 28/28 ô",
          "Phường Hòa Xuân Tây": "đã duyệt, 28/28 ô",
          "Xã Hòa Thành": "đã chốt, 28/28 ô",
          "Xã Hòa Tân Đông": "đã chốt, 28/28 ô",
          "Xã Hòa Xuân Đông": "đã chốt, đã nhận bản ký, 28/28 ô",
          "Xã Hòa Tâm": "đã duyệt, nộp trễ, 28/28 ô",
          "Xã Hòa Xuân Nam": "đã chốt, nộp trễ, nhập thay, đã xác nhận, 28/28 ô",
        });
    });
  });
}
