import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseOfCard, openBoard, openCard } from "../support/atTheBoard.ts";
import { signInByCode } from "../support/atThePage.ts";
import { axe, faultsOf } from "../support/axeFaults.ts";
import { keyboardOf } from "../support/byKeyboard.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

async function openPage(width: number, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await held.browser.newContext({
    ...{ viewport: { width, height: 900 }, colorScheme, locale: "vi-VN" },
    // The page's own policy keeps strangers' script out, a checker's included.
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(held.demo.address);
  await page.addScriptTag({ path: axe });
  return page;
}

const title = "Cấp lại mã vào: Xã Hòa Tâm";
const again = "Cấp lại mã: Công chức Xã Hòa Tâm";

describe("a reviewer whom somebody calls who cannot get in", () => {
  it("issues his code anew from the board by the keyboard alone; he is out everywhere, and enters with it", async () => {
    const commune = await openPage(1440);
    await signInByCode(commune, "demo-22297");
    const page = await openPage(1440);
    await openBoard(page);
    const { press, goTo, focused } = keyboardOf(() => page);
    await goTo(/^Xã Hòa Tâm, ĐH-04\/HN: /);
    await press("Enter");
    await goTo("Việc khác");
    await press("Enter");
    await goTo("Cấp lại mã vào…", "ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: title }).waitFor();
    await goTo(again);
    await page.keyboard.press("Enter");
    const asked = page.getByRole("dialog", { name: "Cấp mã mới?" });
    await asked.waitFor();
    const said = await asked.getByRole("listitem").innerText();
    await goTo("Cấp lại mã");
    await page.keyboard.press("Enter");
    const code = await page.locator("code").innerText();
    expect(await focused()).toBe("Sao chép mã của Công chức Xã Hòa Tâm");
    await goTo("Đưa thẻ vào file này");
    await page.keyboard.press("Enter");
    await page.getByText(/^Thẻ nằm ở trang/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const back = await focused();
    await commune.reload();
    await commune.getByText("Phiên làm việc đã hết").first().waitFor();
    await signInByCode(commune, code);

    expect(said).toMatch(/^Công chức Xã Hòa Tâm: đã vào 10\/3\/2022 08:\d\d$/);
    // The sheet of cards has come to the front.
    expect(back).toBe("cell-0-0");
    expect(await page.getByRole("tab", { name: "Thẻ mã" }).count()).toBe(1);
    expect(await commune.getByText("Xã Hòa Tâm").first().isVisible()).toBe(true);
  }, 90_000);

  it.each([
    [320, "light"],
    [320, "dark"],
    [450, "light"],
  ] as const)(
    "finds nothing amiss with it as axe judges it, %i px wide, %s",
    async (width, colors) => {
      const page = await openPage(width, colors);
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        found[name] = [...(await faultsOf(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
        const shots = process.env["SHOTS"];
        if (shots) await page.screenshot({ path: `${shots}/${name}-${width}-${colors}.png` });
      };
      await openBoard(page);
      await openCard(page, "Xã Hòa Tâm");
      await chooseOfCard(page, "Cấp lại mã vào…");
      await page.getByRole("button", { name: again }).waitFor();
      await look("people");
      await page.getByRole("button", { name: again }).click();
      await page.getByRole("dialog", { name: "Cấp mã mới?" }).waitFor();
      await look("asked");
      await page.getByRole("button", { name: "Cấp lại mã", exact: true }).click();
      await page.locator("code").waitFor();
      await look("issued");

      expect(found).toEqual({ people: [], asked: [], issued: [] });
    },
    90_000,
  );
});
