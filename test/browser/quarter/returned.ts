import { describe, expect, it } from "vitest";
import {
  agree,
  chooseOfCard,
  openBoard,
  openCard,
  saidIn,
  standings,
} from "../../support/atTheBoard.ts";
import { cellAt, choose, enter, linesOf, openForm, signInByCode } from "../../support/atThePage.ts";
import { codes, patience, type Scene } from "./scene.ts";

const unit = "Xã Hòa Xuân Đông";
const explanation = "Thôn báo 5 hộ, danh sách cận nghèo chưa kịp bổ sung";
const remark = "Bảng B chỉ nhận 4 hộ: hộ thứ năm là hộ nào?";

/** One unit sends what does not add up, is told where, prints what is right for signing, and sends it again. */
export function oneIsReturned(scene: Scene): void {
  const paper = { code: "" };

  describe("one report does not add up", () => {
    it("is sent with its error, which the unit explains", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes[unit]);
      await openForm(page, "ĐH-04", "Quý I năm 2022");
      for (const [cell, figure] of [
        ["H13", "-"],
        ["H14", "-"],
        ["F13", "5"],
      ] as const) {
        await enter(page, cell, figure);
      }
      await pane
        .getByText("Hộ cận nghèo, cột 5 phải bằng hộ nghèo, cột 2: 5; đang là 4.")
        .waitFor();
      await choose(page, "Nộp kèm lỗi…");
      await page
        .getByText(
          "Biểu còn 1 lỗi. Báo cáo vẫn được nhận đúng hạn và được đánh dấu là có nghi vấn.",
        )
        .waitFor();
      await agree(page, explanation, "Nộp kèm lỗi");

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo", exact: true });
      await expect
        .poll(async () => (await linesOf(receipt)).slice(2), patience)
        .toEqual([
          ["Bản", "2"],
          ["Mã đối chiếu", expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)],
          ["Người nộp", `Công chức ${unit}, ${unit}`],
          ["Nộp kèm", "1 lỗi có giải thích"],
        ]);
    });

    it("is a doubt on the board, with the unit's own words", async () => {
      const { page } = scene;
      await openBoard(page);
      await expect
        .poll(async () => (await standings(page))[unit], patience)
        .toBe("có nghi vấn, 28/28 ô");
      const card = await openCard(page, unit);
      await card.getByText(/^Đơn vị giải thích/).waitFor();

      await expect
        .poll(async () => (await saidIn(card)).slice(0, 6), patience)
        .toEqual([
          `ĐH-04 · ${unit}`,
          "Có nghi vấn · nộp kèm lỗi · số sơ bộ",
          "Bản 2, nộp lần đầu 8/3 09:44",
          "Đã nhập 28/28 ô",
          "1 lỗi",
          `Đơn vị giải thích: “${explanation}”`,
        ]);
    });

    it("is returned with a remark on its cell, and two working days to put it right", async () => {
      const { page, pane } = scene;
      await page.getByRole("button", { name: "Xem biểu" }).click();
      await cellAt(page, "F13").click();
      await pane.getByRole("button", { name: "Trả lại" }).click();
      await pane.getByLabel(/^Cần chỉnh sửa gì/).fill(remark);
      expect([
        await pane.getByLabel("Ô", { exact: true }).inputValue(),
        await pane.getByLabel(/^Hạn chỉnh sửa/).inputValue(),
      ]).toEqual(["F13", "22/3/2022"]);
      await pane.getByRole("button", { name: "Trả lại" }).click();

      const notice = pane.getByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
      await notice.waitFor();
      await expect
        .poll(async () => (await saidIn(notice)).slice(2), patience)
        .toEqual([
          `Hộ nghèo, cột 2: ${remark} Đến ô F13 →`,
          "Chỉnh sửa xong chậm nhất ngày 22/3/2022.",
        ]);
    });

    it("finds the remark on its cell, is put right and printed for signing with its code", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes[unit]);
      await openForm(page, "ĐH-04", "Quý I năm 2022");
      await enter(page, "F13", "4");
      // What is wrong in its row stands before what is remarked.
      await page.getByRole("gridcell", { name: `↩ ${remark}` }).waitFor();
      await pane.getByText("1 lưu ý", { exact: true }).waitFor();
      await choose(page, "In trình ký…");
      await page.getByLabel(/^Họ tên người ký/).fill("Trần Thị Bích Ngọc");
      await page.getByLabel("Số, ký hiệu").fill("15/BC-UBND");
      await page.getByRole("button", { name: "Ghi vào biểu và in" }).click();

      const printed = await pane.getByText(/^Đã in trình ký · mã /).innerText();
      paper.code = printed.slice(-11);
      expect(paper.code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    });

    it("is sent again just as it was printed", async () => {
      const { pane } = scene;
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo", exact: true });
      await receipt.waitFor();
      await expect
        .poll(async () => (await linesOf(receipt)).slice(2), patience)
        .toEqual([
          ["Bản", "3"],
          ["Mã đối chiếu", paper.code],
          ["Bản in trình ký", "đúng bản đã in"],
          ["Người nộp", `Công chức ${unit}, ${unit}`],
        ]);
    });

    it("stands on the board with its signed copy, once the code on the paper has been typed", async () => {
      const { page } = scene;
      await openBoard(page);
      const card = await openCard(page, unit);
      await chooseOfCard(page, "Đã nhận bản ký…");
      await card.getByLabel("Mã trên bản ký").fill(paper.code.toLowerCase().replace("-", " "));
      await page.keyboard.press("Enter");

      await card.getByText("Bản ký là của bản 3.").waitFor();
      await card.getByText("Đã nhận bản ký", { exact: true }).waitFor();
      await expect
        .poll(async () => (await standings(page))[unit], patience)
        .toBe("chờ duyệt, đã nhận bản ký, 28/28 ô");
    });

    it("says what the new version changed, and that the remark was met", async () => {
      const { page, pane } = scene;
      await page.getByRole("button", { name: "Xem biểu" }).click();
      const changes = pane.getByRole("region", { name: "Bản 3 so với bản 2" });

      await expect
        .poll(async () => (await saidIn(changes)).slice(-6), patience)
        .toEqual([
          "Bản 3 so với bản 2",
          expect.stringMatching(/^Chuyên viên Phòng LĐ-TB&XH trả lại lúc 18\/3\/2022 08:\d\d\.$/),
          "Góp ý đã xử lý: 1/1",
          `Hộ nghèo, cột 2: ${remark}`,
          "✓ Đã sửa: 5 → 4",
          "Ngoài ra không ô nhập nào khác bản trước.",
        ]);
    });
  });
}
