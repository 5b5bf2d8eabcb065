import { describe, expect, it } from "vitest";
import {
  agree,
  chooseOfCard,
  openBoard,
  openCard,
  saidIn,
  standings,
} from "../../support/atTheBoard.ts";
import { choose, enter, linesOf, openForm, signInByCode } from "../../support/atThePage.ts";
import { codes, patience, type Scene } from "./scene.ts";

const unit = "Xã Hòa Xuân Nam";
const document = "số 31/BC-UBND ngày 17/3/2022";

/** One unit cannot send, and the district enters its figures by a document that it confirms. */
export function oneIsEnteredFor(scene: Scene): void {
  describe("one unit has only paper to send", () => {
    it("takes back what was wrong, and sends a document", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes[unit]);
      await openForm(page, "ĐH-04", "Đã nộp");
      await choose(page, "Rút lại");
      await agree(page, null, "Rút lại");

      await pane.getByText("Đã rút lại. Số liệu vẫn nằm trong bảng.").waitFor();
    });

    it("has its figures entered by the district, which says from which document", async () => {
      const { page, pane } = scene;
      await openBoard(page);
      await openCard(page, unit);
      await chooseOfCard(page, "Nhập thay theo văn bản…");
      await pane.getByRole("region", { name: `Đang nhập thay ${unit}` }).waitFor();
      await enter(page, "K13", "2");
      await enter(page, "K14", "7");
      await pane.getByLabel(/^Theo văn bản số/).fill("số 31/BC-UBND");
      await pane.getByLabel(/^Ngày văn bản/).fill("17/3/2022");
      await pane.getByRole("button", { name: "Nhập thay", exact: true }).click();

      const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo, nộp trễ hạn" });
      await receipt.waitFor();
      await expect
        .poll(async () => (await linesOf(receipt)).slice(2), patience)
        .toEqual([
          ["Bản", "2"],
          ["Mã đối chiếu", expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)],
          ["Người nộp", `Chuyên viên Phòng LĐ-TB&XH, ${unit}`],
        ]);
    });

    it("is asked whether that is right, and confirms it", async () => {
      const { page, pane } = scene;
      await signInByCode(page, codes[unit]);
      const card = pane.getByRole("region", { name: "Chờ đơn vị xác nhận", exact: true });
      await card.getByRole("button", { name: /^Xác nhận ĐH-04/ }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(`theo ${document}. Số liệu đó có đúng là của đơn vị không?`).waitFor();
      await agree(page, null, "Xác nhận");

      await card.waitFor({ state: "detached" });
      const sent = pane.getByRole("region", { name: "Đã nộp", exact: true });
      const confirmed = sent.getByRole("article", { name: /^ĐH-04/ });
      await expect
        .poll(async () => (await saidIn(confirmed))[1], patience)
        .toMatch(/^Quý I · đã nộp 18\/3 08:\d\d, chờ duyệt$/);
    });

    it("stands on the board as entered and confirmed, with the document", async () => {
      const { page } = scene;
      await openBoard(page);
      await expect
        .poll(async () => (await standings(page))[unit], patience)
        .toBe("chờ duyệt, nộp trễ, nhập thay, đã xác nhận, 28/28 ô");
      const card = await openCard(page, unit);

      await card
        .getByText(
          `Số liệu do cơ quan nhận báo cáo nhập thay, đơn vị đã xác nhận. Theo văn bản: ${document}`,
        )
        .waitFor();
    });
  });
}
