import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../../addin/browser/docx/writeDocx.ts";
import { gap, type NarrativeDocument, paragraph } from "../../../shared/narrative/document.ts";

const document: NarrativeDocument = {
  name: "Báo cáo Xã Hòa Tâm quý I năm 2022",
  head: {
    superior: "UBND THỊ XÃ ĐÔNG HÒA",
    issuer: ["PHÒNG LĐ-TB&XH"],
    number: ["Số: ", gap(), "/BC-LĐTBXH"],
    dated: ["Đông Hòa, ngày ", gap(), " tháng ", gap(), " năm 2022"],
    type: "BÁO CÁO",
    subject: ["Kết quả <thực hiện> & đánh giá"],
    mark: null,
  },
  blocks: [
    { kind: "heading", level: 1, text: "I. KẾT QUẢ" },
    { kind: "heading", level: 2, text: "1. Việc làm" },
    paragraph(
      "item",
      "Giải quyết việc làm: ",
      { kind: "figure", value: 312, text: "312" },
      " người.",
    ),
    paragraph("item", { kind: "name", text: "Xã Hòa Thành" }, ": Không\uFFFE có\u0000 gì\uD800."),
    paragraph("lead", "Chăm sóc người có công:"),
    paragraph("text", "Còn lại: ", gap("chưa có số liệu"), "."),
    {
      kind: "table",
      caption: "Bảng 1. Chỉ tiêu",
      columns: [
        { label: "STT", share: 1, align: "centre" },
        { label: "Thực hiện", share: 3, align: "right" },
      ],
      rows: [
        [["1"], ["312"]],
        [["2"], [gap()]],
      ],
    },
    paragraph("closing", "Trên đây là báo cáo./."),
  ],
  foot: {
    title: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    signer: [gap("họ và tên")],
    recipients: [["- UBND tỉnh (b/c);"], ["- Lưu: VT."]],
  },
  notes: [paragraph("note", "Chưa có biểu ĐH-02.")],
};

let parts: Record<string, string> = {};

beforeAll(async () => {
  const files = unzipSync(await writeDocx(document));
  parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
});

const body = () => parts["word/document.xml"] ?? "";
const styles = () => parts["word/styles.xml"] ?? "";

describe("the layout of Nghị định 30/2020/NĐ-CP, as it stands in the file", () => {
  it("A4 upright, 20 mm above and below, 30 left and 15 right, in twentieths of a point", () => {
    const [size] = /<w:pgSz[^>]*>/.exec(body()) ?? [""];
    const [margins] = /<w:pgMar[^>]*>/.exec(body()) ?? [""];
    expect(size).toContain('w:w="11906"');
    expect(size).toContain('w:h="16838"');
    for (const [side, twips] of [
      ["top", 1134],
      ["bottom", 1134],
      ["left", 1701],
      ["right", 850],
    ]) {
      expect(margins).toContain(`w:${side}="${twips}"`);
    }
  });

  it("Times New Roman 14, black, in Vietnamese", () => {
    const [defaults] = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles()) ?? [""];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('w:val="vi-VN"');
  });

  it("numbers its pages from the second on, in the middle above", () => {
    const numbered = Object.entries(parts).filter(
      ([name, xml]) => /^word\/header\d+\.xml$/.test(name) && xml.includes("PAGE"),
    );
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>');
    expect(body()).toContain("<w:titlePg/>");
  });

  it("the country's name, the motto, the number, the type and the signature stand in it", () => {
    const text = body().replaceAll(/<[^>]+>/g, "");
    for (const said of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "UBND THỊ XÃ ĐÔNG HÒA",
      "Số: […]/BC-LĐTBXH",
      "BÁO CÁO",
      "Kết quả &lt;thực hiện&gt; &amp; đánh giá",
      "Nơi nhận:",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]) {
      expect(text).toContain(said);
    }
  });
});

it("holds nothing that XML forbids, whatever a unit has written, and all the rest of it", () => {
  expect(body()).toContain(": Không có gì.");
  // The two non-characters and lone halves of a pair are no text in any file.
  expect(
    Object.keys(parts).filter((name) =>
      /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\uFFFD]/u.test(parts[name] ?? ""),
    ),
  ).toEqual([]);
});

describe("what makes it easy to finish in Word", () => {
  it("headings are headings, and the text has styles of its own", () => {
    expect(body().match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body().match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    const used = new Set([...body().matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id));
    const defined = new Set([...styles().matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
  });

  it("what is to be filled in is highlighted, and nothing else", () => {
    const runs = [...body().matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].map(([run]) => run);
    const marked = runs
      .filter((run) => run.includes("<w:highlight"))
      .map((run) => run.replaceAll(/<[^>]+>/g, ""));
    expect(marked).toEqual(["[…]", "[…]", "[…]", "[… chưa có số liệu]", "[…]", "[… họ và tên]"]);
  });

  it("what introduces something stays with it, and the end of the text with the signature", () => {
    const [lead] = /<w:style [^>]*w:styleId="DanNhap".*?<\/w:style>/s.exec(styles()) ?? [""];
    expect(lead).toContain("<w:keepNext/>");
    const paragraphs = [...body().matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([one]) => one);
    const at = paragraphs.findIndex((one) => one.includes("Trên đây"));
    expect(
      paragraphs.slice(at, at + 2).filter((one) => one.includes("<w:keepNext/>")),
    ).toHaveLength(2);
    // A paragraph that says so itself would overrule its style.
    expect(body()).not.toContain('<w:keepNext w:val="false"/>');
  });

  it("no line ends between a figure and its unit", () => {
    expect(body().replaceAll(/<[^>]+>/g, "")).toContain("312\u00a0người");
  });

  it("a table repeats its header on every page, and tears no row", () => {
    expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body().match(/<w:cantSplit\/>/g)).toHaveLength(5);
  });
});
