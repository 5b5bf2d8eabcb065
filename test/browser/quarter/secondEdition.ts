import { describe, expect, it } from "vitest";
import { agree, openBoard, openConsolidation, saidIn } from "../../support/atTheBoard.ts";
import { expectedDifferences } from "./expectedDifferences.ts";
import { patience, type Scene } from "./scene.ts";

/** A second edition is frozen, and all that differs from the first is explained. */
export function secondEditionIsExplained(scene: Scene): void {
  const compared = { lines: [] as string[] };

  describe("a second edition beside the first", () => {
    it("says that the figures have changed since, and is frozen", async () => {
      const { page, pane } = scene;
      await openBoard(page);
      await openConsolidation(page);
      await pane.getByText("△ Số hiện nay đã khác bản chốt 1").waitFor();
      await pane.getByRole("button", { name: "Chốt số liệu gửi lên…" }).click();
      const dialog = page.getByRole("dialog");
      expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual([
        "Không phải nộp, nhưng số cuối kỳ hoặc lũy kế vẫn thiếu: Phường Hòa Hiệp Bắc",
        "Có nghi vấn: Xã Hòa Tân Đông, Xã Hòa Tâm",
      ]);
      await dialog.getByLabel("UBND tỉnh").check();
      await dialog.getByLabel(/^Lý do vẫn gửi/).fill("Đủ đơn vị; cảnh báo đều có lý do");
      await agree(page, null, "Chốt");

      await pane.getByText("Đã chốt bản 2, gửi UBND tỉnh.").waitFor();
      await pane.getByText("✓ Số hiện nay đúng như bản chốt 2").waitFor();
      const edition = pane.getByRole("listitem").filter({ hasText: "Bản chốt 2 ·" });
      await expect
        .poll(async () => (await saidIn(edition)).slice(0, 3), patience)
        .toEqual([
          "Bản chốt 2 · 18/3/2022 · gửi UBND tỉnh",
          expect.stringMatching(/^9\/10 báo cáo, 9 đã duyệt · Chuyên viên Phòng LĐ-TB&XH chốt /),
          "Lý do: Đủ đơn vị; cảnh báo đều có lý do",
        ]);
    });

    it("is compared with the first: every household that came or went has its cause", async () => {
      const { pane } = scene;
      await pane.getByLabel("So bản chốt 2 với").selectOption({ label: "Bản chốt 1" });
      const comparison = pane.getByRole("region", { name: "Bản chốt 1 so với Bản chốt 2" });
      await comparison
        .getByText(
          "46 số tổng khác. Do: X. Hòa Tâm nộp sau bản trước; P. Hòa Vinh đính chính; P. Hòa Xuân Tây đính chính.",
        )
        .waitFor();
      await comparison.getByRole("button", { name: "Hiện thêm 34 số" }).click();
      const totals = comparison.getByRole("list").first().getByRole("listitem");
      compared.lines = await totals.allInnerTexts();

      expect(compared.lines).toHaveLength(46);
      expect(compared.lines.filter((line) => / – [2-8]\. /.test(line))).toEqual(
        expectedDifferences(),
      );
    });

    it("and its causes add up to the whole difference, in every line that has an amount", () => {
      const said = compared.lines.flatMap((line) => {
        const [, amount = "", causes = ""] = / \(([+−][\d.,]+)\): (.+)$/.exec(line) ?? [];
        return amount === "" ? [] : [{ line, amount: read(amount), parts: causes.split("; ") }];
      });

      expect(said.length).toBeGreaterThan(25);
      for (const { line, amount, parts } of said) {
        const sum = parts.reduce((total, part) => total + read(/[+−][\d.,]+$/.exec(part)?.[0]), 0);
        expect(sum, line).toBeCloseTo(amount, 6);
      }
    });
  });
}

/** "−1.234,5" as a number; what says how many units there are adds nothing. */
function read(amount = "0"): number {
  return Number(amount.replaceAll(".", "").replace(",", ".").replace("−", "-"));
}
