import { describe, expect, it } from "vitest";
import {
  agree,
  openBoard,
  openConsolidation,
  saidIn,
  standings,
} from "../../support/atTheBoard.ts";
import { patience, type Scene } from "./scene.ts";

/** What is in order is approved at once, and what there is is sent up with a reason. */
export function firstEditionIsFrozen(scene: Scene): void {
  describe("what there is is approved and sent up", () => {
    it("approves at once whatever is in order: neither the empty form nor what is missing", async () => {
      const { page, pane } = scene;
      await openBoard(page);
      await page.getByRole("button", { name: "Duyệt 2 biểu" }).click();
      await page.getByText("ĐH-04: Xã Hòa Xuân Đông, Xã Hòa Xuân Nam", { exact: true }).waitFor();
      await agree(page, null, "Duyệt 2 biểu");

      await pane.getByText("Đã duyệt 2 biểu").waitFor();
      await expect
        .poll(() => standings(page), patience)
        .toEqual({
          "Phường Hòa Vinh": "gửi trống, 0/28 ô",
          "Phường Hòa Hiệp Trung": "đã duyệt, 28/28 ô",
          "Phường Hòa Hiệp Bắc": "miễn nộp",
          "Phường Hòa Hiệp Nam": "đã duyệt, 28/28 ô",
          "Phường Hòa Xuân Tây": "đã duyệt, 28/28 ô",
          "Xã Hòa Thành": "đã duyệt, 28/28 ô",
          "Xã Hòa Tân Đông": "đã duyệt, 28/28 ô",
          "Xã Hòa Xuân Đông": "đã duyệt, đã nhận bản ký, 28/28 ô",
          "Xã Hòa Tâm": "chưa nộp, quá hạn",
          "Xã Hòa Xuân Nam": "đã duyệt, nộp trễ, nhập thay, đã xác nhận, 28/28 ô",
        });
    });

    it("says before it is frozen what is missing, not approved and doubtful", async () => {
      const { page, pane } = scene;
      await openConsolidation(page);
      await pane.getByText("8/9 đơn vị, 7 đã duyệt").waitFor();
      await pane.getByRole("button", { name: "Chốt số liệu gửi lên…" }).click();

      expect(await page.getByRole("dialog").getByRole("listitem").allInnerTexts()).toEqual([
        "Chưa có trong tổng: Xã Hòa Tâm",
        "Không phải nộp, nhưng số cuối kỳ hoặc lũy kế vẫn thiếu: Phường Hòa Hiệp Bắc",
        "Chưa duyệt, được ghi rõ trong bản chốt: Phường Hòa Vinh",
        "Có nghi vấn: Phường Hòa Vinh, Xã Hòa Tân Đông",
      ]);
    });

    it("is frozen for those it is sent to, under its document, with the reason", async () => {
      const { page, pane } = scene;
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("UBND tỉnh").check();
      await dialog.getByLabel("Sở LĐ-TB&XH").check();
      await dialog.getByLabel("Số, ký hiệu văn bản").fill("45/BC-LĐTBXH");
      await dialog.getByLabel("Ngày văn bản").fill("18/3/2022");
      await dialog.getByLabel(/^Lý do vẫn gửi/).fill("Gửi cho kịp hạn; Hòa Tâm chưa nộp");
      await agree(page, null, "Chốt");

      await pane.getByText("Đã chốt bản 1, gửi UBND tỉnh, Sở LĐ-TB&XH.").waitFor();
      const edition = pane.getByRole("listitem").filter({ hasText: "Bản chốt 1 ·" });
      await expect
        .poll(async () => (await saidIn(edition)).slice(0, 4), patience)
        .toEqual([
          "Bản chốt 1 · 18/3/2022 · gửi UBND tỉnh, Sở LĐ-TB&XH",
          expect.stringMatching(
            /^8\/10 báo cáo, 7 đã duyệt · Chuyên viên Phòng LĐ-TB&XH chốt 18\/3\/2022 08:\d\d$/,
          ),
          "Văn bản số 45/BC-LĐTBXH ngày 18/3/2022",
          "Lý do: Gửi cho kịp hạn; Hòa Tâm chưa nộp",
        ]);
    });
  });
}
