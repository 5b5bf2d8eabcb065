import { describe, expect, it } from "vitest";
import {
  agree,
  chooseOfCard,
  openBoard,
  openCard,
  saidIn,
  standings,
} from "../../support/atTheBoard.ts";
import { choose, linesOf, openForm, signInByCode } from "../../support/atThePage.ts";
import { codes, patience, type Scene } from "./scene.ts";

/** One unit gets more time and sends an empty form; one owes nothing this quarter. */
export function someAreExcepted(scene: Scene): void {
  describe("the deadline is over, and the district decides about those who have a reason", () => {
    it("sees who is late, who waits and who is being corrected", async () => {
      await openBoard(scene.page);

      await expect
        .poll(() => standings(scene.page), patience)
        .toEqual({
          "Phường Hòa Vinh": "chưa nộp, quá hạn",
          "Phường Hòa Hiệp Trung": "đã duyệt, 28/28 ô",
          "Phường Hòa Hiệp Bắc": "chờ duyệt, 28/28 ô",
          "Phường Hòa Hiệp Nam": "đã duyệt, 28/28 ô",
          "Phường Hòa Xuân Tây": "đã duyệt, 28/28 ô",
          "Xã Hòa Thành": "đã duyệt, 28/28 ô",
          "Xã Hòa Tân Đông": "đã duyệt, 28/28 ô",
          "Xã Hòa Xuân Đông": "cần chỉnh sửa",
          "Xã Hòa Tâm": "chưa nộp, quá hạn",
          "Xã Hòa Xuân Nam": "chờ duyệt, 28/28 ô",
        });
    });

    it("gives one more time, with a reason and a day", async () => {
      const { page } = scene;
      const card = await openCard(page, "Phường Hòa Vinh");
      await chooseOfCard(page, "Gia hạn…");
      await page.getByLabel(/^Hạn mới/).fill("25/3/2022");
      await agree(page, "Máy của phường hỏng từ 10/3", "Gia hạn");

      await card.getByText("Đã gia hạn").waitFor();
      await expect
        .poll(() => saidIn(card), patience)
        .toEqual([
          "ĐH-04 · Phường Hòa Vinh",
          "Chưa nộp",
          "Gia hạn đến 25/3: “Máy của phường hỏng từ 10/3” (Chuyên viên Phòng LĐ-TB&XH)",
          ...["Đã gia hạn", "Việc khác"],
        ]);
      await expect
        .poll(async () => (await standings(page))["Phường Hòa Vinh"], patience)
        .toBe("chưa nộp, được gia hạn");
    });

    it("that one sends a form with nothing in it, in time", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Phường Hòa Vinh"]);
      await openForm(page, "ĐH-04", "Quý I năm 2022");
      await pane.getByText("Hạn mới 25/3: Máy của phường hỏng từ 10/3").waitFor();
      await pane.getByPlaceholder(/^Lý do/).fill("Chưa rà soát xong");
      await pane.getByRole("button", { name: "Nộp", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo", exact: true });
      await receipt.waitFor();
      expect(await linesOf(receipt)).toEqual([
        ["Biểu", "ĐH-04 · Hộ nghèo, cận nghèo · Quý I năm 2022"],
        ["Lúc", expect.stringMatching(/^18\/3\/2022 08:\d\d$/)],
        ["Bản", "1"],
        ["Mã đối chiếu", expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)],
        ["Người nộp", "Công chức Phường Hòa Vinh, Phường Hòa Vinh"],
        ["Nộp kèm", "1 cảnh báo có lý do"],
      ]);
    });

    it("another takes its report back, since it reports together with the next quarter", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes["Phường Hòa Hiệp Bắc"]);
      await openForm(page, "ĐH-04", "Đã nộp");
      await choose(page, "Rút lại");
      await agree(page, null, "Rút lại");

      await pane.getByText("Đã rút lại. Số liệu vẫn nằm trong bảng.").waitFor();
    });

    it("and is exempt with that reason; the empty form is told from a complete one", async () => {
      const { page } = scene;
      await openBoard(page);
      const card = await openCard(page, "Phường Hòa Hiệp Bắc");
      await chooseOfCard(page, "Miễn nộp…");
      await agree(page, "Đang tách khu phố, báo cáo chung Quý II", "Miễn nộp");

      await card.getByText("Đã miễn nộp").waitFor();
      await expect
        .poll(() => saidIn(card), patience)
        .toEqual([
          "ĐH-04 · Phường Hòa Hiệp Bắc",
          "Miễn nộp",
          "Miễn nộp: “Đang tách khu phố, báo cáo chung Quý II” (Chuyên viên Phòng LĐ-TB&XH)",
          ...["Đã miễn nộp", "Xem biểu", "Việc khác"],
        ]);
      await expect
        .poll(() => standings(page), patience)
        .toMatchObject({
          "Phường Hòa Vinh": "gửi trống, 0/28 ô",
          "Phường Hòa Hiệp Bắc": "miễn nộp",
        });
    });
  });
}
