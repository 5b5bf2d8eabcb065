import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { hasWholeCharacters } from "../../../shared/form/wholeCharacters.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { PrintedForm, Signing } from "../../../shared/report/signing.ts";
import { areaAddress } from "../../../shared/sheet/address.ts";
import { readPrinted, writePrinted } from "../../../shared/sheet/heldSigning.ts";
import {
  parseIdentity,
  type SheetIdentity,
  writeIdentity,
} from "../../../shared/sheet/identity.ts";
import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { renderForm } from "../../../shared/sheet/renderForm.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { povertyForm } from "../../support/fakeWorker.ts";

const signing: Signing = {
  number: "12/BC-UBND",
  day: "2022-02-05",
  signer: { title: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", name: "Lê Thị Bảy" },
  preparer: "Trần Văn Tám",
  code: "7Q2KDX90AB",
};
const printed: PrintedForm = {
  templateVersion: 1,
  dataState: { estimated: false, preliminary: true },
  values: new Map<CellKey, DataValue>([
    ["A/hh/2" as CellKey, 5],
    ["A/hh/3" as CellKey, none],
    ["A/hh/4" as CellKey, unknown],
  ]),
};
const identity: SheetIdentity = {
  regime: "dong-hoa-2022",
  template: povertyForm.template.id,
  templateVersion: 1,
  period: "2022Q1" as PeriodId,
  unit: "ou-19" as OrgUnitId,
  unitName: "Xã Hòa Tâm",
  baseVersion: 0,
  opening: "k3x9",
  carriedRevision: "r1",
  dataState: { estimated: false, preliminary: true },
};

function draw(
  signed: Signing | null,
  own: PrintedForm | null = printed,
  site: { readonly site?: string } = {},
): Sheet {
  return renderForm({
    form: povertyForm,
    carried: { revision: "r1", values: new Map(), missing: new Set() },
    values: new Map(),
    identity: signed ? { ...identity, signing: signed } : identity,
    heading: {
      unitName: "Xã Hòa Tâm",
      receivedBy: "Phòng LĐ-TB&XH",
      period: {
        id: identity.period,
        windowFrom: "2021-12-15",
        windowTo: "2022-03-14",
        accumulatesAfter: null,
        due: null,
      },
      periodName: "Quý I năm 2022",
      locality: "Hòa Tâm",
      illustrative: false,
      ...site,
    },
    printed: own,
  });
}

/** Every text of the sheet's printed area, with whether protection leaves its cell open. */
function textsOf({ rows, print: { area } }: Sheet): Map<CellContent, boolean> {
  const cells = rows.slice(area.top, area.bottom + 1).flatMap((row) => {
    return row.cells.slice(area.left, area.right + 1);
  });
  return new Map(
    cells.flatMap((cell) => (cell?.value ? [[cell.value, cell.style.unlocked === true]] : [])),
  );
}

/** What a program reads of the sheet: values only. */
function readingOf(sheet: Sheet) {
  return {
    name: sheet.name,
    values: sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
  };
}

describe("a form that was printed for signing", () => {
  it("says under which number and day, by whom, and with which code, in locked cells", () => {
    const texts = textsOf(draw(signing));
    for (const text of [
      "Số: 12/BC-UBND",
      // Nghị định 30/2020: days below ten and the first two months with a nought.
      "Hòa Tâm, ngày 05 tháng 02 năm 2022",
      "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
      "Lê Thị Bảy",
      "NGƯỜI LẬP BIỂU",
      "Trần Văn Tám",
      "Mã đối chiếu: 7Q2KD-X90AB",
    ]) {
      expect([text, texts.get(text)]).toEqual([text, false]);
    }
  });

  it("leaves room for a number that comes after signing", () => {
    expect(textsOf(draw({ ...signing, number: null })).has("Số: ……/……")).toBe(true);
  });

  it("says its code at the foot of every page", () => {
    expect(draw(signing).print.footer).toBe("Mã đối chiếu 7Q2KD-X90AB · &P/&N");
    expect(draw(null).print.footer).toBe("&P/&N");
  });

  it("leads to where it is asked about, by a QR code and in letters", () => {
    const sheet = draw(signing, printed, { site: "https://nopbieu.example" });
    const [code, ...others] = sheet.qrCodes ?? [];

    expect([code?.text, others]).toEqual(["https://nopbieu.example/doi-chieu#7Q2KDX90AB", []]);
    expect(
      textsOf(sheet).has("Tra mã đối chiếu: quét mã QR, hoặc vào nopbieu.example/doi-chieu"),
    ).toBe(true);
    expect(draw(null, printed, { site: "https://nopbieu.example" }).qrCodes).toBe(undefined);
    expect(draw(signing).qrCodes).toBe(undefined);
  });

  it("shows its code in one line and the QR code under it in one place, whatever is signed with", () => {
    const site = { site: "https://a-very-long-name.of-a-district.example" };
    const places = ["CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"].map(
      (title) => {
        const { rows, qrCodes, print } = draw(
          { ...signing, signer: { title, name: "Bảy" } },
          printed,
          site,
        );
        const at = (text: string) =>
          rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === text));
        const code = at("Mã đối chiếu: 7Q2KD-X90AB");
        return {
          codePt: rows[code]?.heightPt,
          qrBelow: (qrCodes?.[0]?.row ?? 0) - code,
          preparerBelow: at("NGƯỜI LẬP BIỂU") - code,
          qrColumn: (qrCodes?.[0]?.column ?? 0) - print.area.left,
        };
      },
    );
    const same = { codePt: null, qrBelow: 1, preparerBelow: 1, qrColumn: 0 };
    expect(places).toEqual([same, same]);
  });

  it("prints no legend of the screen's colours, and no colours where a program can leave them out", () => {
    const said = [...textsOf(draw(signing)).keys()].filter((text) =>
      /nền vàng/i.test(String(text)),
    );
    const xml = strFromU8(
      unzipSync(writeXlsx([draw(signing)], { title: "Biểu", creator: "Nộp Biểu" }))[
        "xl/worksheets/sheet1.xml"
      ] ?? new Uint8Array(),
    );

    expect(said).toEqual([]);
    expect(/<pageSetup [^>]*blackAndWhite="1"/.test(xml)).toBe(true);
  });

  it("has its QR code at least two centimetres wide in every program, and above the names", () => {
    const { qrCodes, print, columns, rows } = draw(signing, printed, { site: "https://a.vn" });
    const [code] = qrCodes ?? [];
    if (!code) throw new Error("there is no QR code");
    const shown = columns.slice(print.area.left, print.area.right + 1);
    // Windows makes the widest columns: seven points a character and a little beside them.
    const wide = shown.reduce((sum, { width }) => sum + 7 * (width + 0.625), 0);
    const roomPt = ((297 - 20 - 15) / 25.4) * 72;
    const modules = 33 / 41;
    expect(code.sidePt * Math.min(1, roomPt / wide) * modules).toBeGreaterThan((20 / 25.4) * 72);
    const below = rows.slice(code.row, print.area.bottom + 1);
    expect(below.reduce((sum, { heightPt }) => sum + (heightPt ?? 16.5), 0)).toBeGreaterThan(
      code.sidePt,
    );
  });

  it("says it in the file, too, in the middle of every page's foot", () => {
    const file = unzipSync(writeXlsx([draw(signing)], { title: "Biểu", creator: "Nộp Biểu" }));
    const xml = strFromU8(file["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain(
      "<oddFooter>&amp;CMã đối chiếu 7Q2KD-X90AB · &amp;P/&amp;N</oddFooter></headerFooter>",
    );
  });

  it("takes the same rows as before: what was typed below it keeps its place", () => {
    expect(draw(signing).rows.length).toBe(draw(null).rows.length);
    expect(areaAddress(draw(signing).print.area)).toBe(areaAddress(draw(null).print.area));
  });

  it("gives a title of three lines and a name of two their height", () => {
    const title = "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH";
    const name = "Công Tằng Tôn Nữ Thị Nguyệt Minh Phương Thảo ".repeat(3).trim();
    const { rows } = draw({ ...signing, signer: { title, name } });
    const heightAt = (text: string) =>
      rows.find(({ cells }) => cells.some((cell) => cell?.value === text))?.heightPt ?? 0;
    // Thirteen points a letter: 17 a line.
    expect(heightAt(title.replaceAll(" / ", "\n"))).toBeGreaterThanOrEqual(3 * 17);
    expect(heightAt(name)).toBeGreaterThanOrEqual(2 * 17);
  });
});

describe("what a sheet remembers of its paper", () => {
  it("is read as it was written, by a sheet copied, moved and saved elsewhere", () => {
    const [found] = listFormSheets([readingOf(draw(signing))]);
    expect(found?.identity?.signing).toEqual(signing);
    expect(found && readPrinted(found)).toEqual(printed);
  });

  it("is found after rows and columns were put before and between it", () => {
    const { name, values } = readingOf(draw(signing));
    const moved = values.map((line) => [null, null, ...line]);
    moved.splice(1, 0, [], []);
    moved.unshift([]);
    const [found] = listFormSheets([{ name, values: moved }]);
    expect(found && readPrinted(found)).toEqual(printed);
  });

  it("keeps a form of many long texts in several cells, none longer than a cell takes", () => {
    const long = "Đường 🛣️ liên thôn ".repeat(200);
    const values = new Map<CellKey, DataValue>(
      Array.from({ length: 40 }, (_, at) => [`A/hh/${at}` as CellKey, `${at}${long}`]),
    );
    const parts = writePrinted({ ...printed, values });
    expect(parts.length).toBeGreaterThan(1);
    for (const [, text] of parts) {
      expect(text.length).toBeLessThan(32_767);
      expect(hasWholeCharacters(text)).toBe(true);
    }
    const sheet = readingOf(draw(signing, { ...printed, values }));
    const [found] = listFormSheets([sheet]);
    expect(found && readPrinted(found)).toEqual({ ...printed, values });
    // One part of it is lost.
    const lost = { ...sheet, values: sheet.values.filter((_, row) => row !== 2) };
    const [broken] = listFormSheets([lost]);
    expect(broken && readPrinted(broken)).toBe(null);
  });

  it("is its code alone where there is more than the heading's cells take", () => {
    const values = new Map<CellKey, DataValue>(
      Array.from({ length: 60 }, (_, at) => [`A/hh/${at}` as CellKey, "x".repeat(4000)]),
    );
    expect(writePrinted({ ...printed, values })).toEqual([]);
  });

  it("is nothing on a sheet of before, which is read as ever", () => {
    const [found] = listFormSheets([readingOf(draw(null))]);
    expect(found?.identity).toMatchObject(identity);
    expect(found?.identity?.signing).toBe(undefined);
    expect(found && readPrinted(found)).toBe(null);
  });

  it.each([
    ["no day", { ...signing, day: "5/3/2022" }],
    ["a number that is none", { ...signing, number: 12 }],
    ["nobody who signs", { ...signing, signer: null }],
    ["another kind of thing", "12/BC-UBND"],
  ])("is nothing where it is damaged: %s", (_, damaged) => {
    const own = { ...identity, signing: damaged as unknown as Signing };
    expect(parseIdentity(writeIdentity(own))).toEqual(identity);
  });
});
