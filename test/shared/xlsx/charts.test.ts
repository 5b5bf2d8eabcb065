import { describe, expect, it } from "vitest";
import type { Chart } from "../../../shared/sheet/sheet.ts";
import { calculated, smallSheet, valued } from "./smallSheet.ts";
import { DECLARATION, elementOf, partsOf, written } from "./xlsxParts.ts";

const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const progress: Chart = {
  area: area(5, 0, 24, 7),
  title: "Tiến độ < kế hoạch",
  description: "Đào tạo nghề 15,5 %",
  categories: area(1, 0, 2),
  numberFormat: "0.0",
  series: [
    { name: area(0, 1), values: area(1, 1, 2), color: "#0f7b6c", striped: false },
    { name: area(0, 2), values: area(1, 2, 2), color: "#595959", striped: true },
  ],
};

const sheetWith = (...charts: Chart[]) =>
  smallSheet({
    name: "TH 'Quý I' 2022",
    rows: [
      [valued("Chỉ tiêu"), valued("% kế hoạch"), valued("Thời gian")],
      [valued("Đào tạo & nghề"), calculated("31/200*100", 15.5), valued(20)],
      [valued("Việc làm"), calculated('""', ""), valued(20)],
    ].map((cells) => ({ heightPt: null, cells })),
    charts,
  });

const plain = smallSheet({ name: "Không có biểu đồ" });
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What follows what inside an element, one level down. */
function childrenOf(xml: string, name: string): string[] {
  const inner = elementOf(xml, name).replace(/^<[^>]*>/, "");
  const found: string[] = [];
  let depth = 0;
  for (const [tag, closing, child] of inner.matchAll(/<(\/?)([a-z]+:\w+)[^>]*?(\/?)>/g)) {
    if (!closing && depth === 0) found.push(child ?? "");
    if (closing) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
  }
  return found;
}

describe("a file with charts", () => {
  const parts = partsOf(plain, sheetWith(progress, { ...progress, title: "Thứ hai" }));

  it("leads from the sheet to its drawing and from there to each chart, and says what they are", () => {
    expect(Object.keys(parts).filter((path) => /drawing|chart|_rels\/sheet/.test(path))).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/drawings/_rels/drawing2.xml.rels",
    ]);
    const relation = (id: number, kind: string, target: string) =>
      `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
      `${relation(1, "drawing", "../drawings/drawing2.xml")}</Relationships>`,
    );
    expect(parts["xl/drawings/_rels/drawing2.xml.rels"]).toContain(
      relation(1, "chart", "../charts/chart1.xml") + relation(2, "chart", "../charts/chart2.xml"),
    );
    const kinds = parts["[Content_Types].xml"] ?? "";
    const drawingml = "application/vnd.openxmlformats-officedocument.drawing";
    expect(kinds).toContain(
      `<Override PartName="/xl/drawings/drawing2.xml" ContentType="${drawingml}+xml"/>` +
        `<Override PartName="/xl/charts/chart1.xml" ContentType="${drawingml}ml.chart+xml"/>` +
        `<Override PartName="/xl/charts/chart2.xml" ContentType="${drawingml}ml.chart+xml"/>`,
    );
  });

  it("names the drawing on its own sheet only, behind all that the schema puts before it", () => {
    const broken = partsOf({
      ...sheetWith(progress),
      print: { ...plain.print, pageBreaks: [5], footer: "&P" },
      dataBars: [{ area: area(1, 1), full: 100, color: "#cfe8e3" }],
    })["xl/worksheets/sheet1.xml"];

    expect(broken).toMatch(/<\/rowBreaks><drawing r:id="rId1"\/><extLst>/);
    expect(broken).toContain(` xmlns:r="${office}"`);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("drawing");
  });

  it("is the same bytes without charts, whether there is a list of none or no list", () => {
    expect(written({ ...plain, charts: [] })).toEqual(written(plain));
  });

  it("places each chart over its cells, with its words for whoever cannot see it", () => {
    const drawing = parts["xl/drawings/drawing2.xml"] ?? "";
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

    expect(drawing.startsWith(`${DECLARATION}<xdr:wsDr `)).toBe(true);
    expect(drawing).toContain(corner("from", 0, 5) + corner("to", 8, 25));
    expect(drawing).toContain(
      '<xdr:cNvPr id="2" name="Tiến độ &lt; kế hoạch" descr="Đào tạo nghề 15,5 %"/>',
    );
    expect(drawing.match(/r:id="rId\d"/g)).toEqual(['r:id="rId1"', 'r:id="rId2"']);
  });
});

describe("a chart", () => {
  const xml = partsOf(sheetWith(progress))["xl/charts/chart1.xml"] ?? "";

  it.each([
    ["c:chartSpace", "c:roundedCorners c:chart c:spPr c:txPr"],
    ["c:chart", "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs"],
    ["c:plotArea", "c:layout c:barChart c:catAx c:valAx"],
    ["c:barChart", "c:barDir c:grouping c:varyColors c:ser c:ser c:gapWidth c:axId c:axId"],
    ["c:ser", "c:idx c:order c:tx c:spPr c:invertIfNegative c:dLbls c:cat c:val"],
    [
      "c:dLbls",
      "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName " +
        "c:showPercent c:showBubbleSize",
    ],
    [
      "c:catAx",
      "c:axId c:scaling c:delete c:axPos c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr " +
        "c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
    ],
    [
      "c:valAx",
      "c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark " +
        "c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween",
    ],
  ])("keeps the schema's order in %s", (name, order) => {
    // Of elements that stand twice, the first.
    const first = name === "c:ser" ? xml.slice(0, xml.indexOf("</c:ser>") + 8) : xml;
    const whole = name === "c:dLbls" ? xml.slice(0, xml.indexOf("</c:dLbls>") + 10) : first;
    expect(childrenOf(whole, name).join(" ")).toBe(order);
  });

  it("reads the cells of its own sheet, and holds what is in them now", () => {
    const sheet = "'TH ''Quý I'' 2022'!";
    const texts = (address: string, ...points: string[]) =>
      `<c:strRef><c:f>${sheet}${address}</c:f><c:strCache><c:ptCount val="${points.length}"/>` +
      `${points.map((text, at) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`).join("")}` +
      "</c:strCache></c:strRef>";
    expect(xml).toContain(`<c:tx>${texts("$B$1", "% kế hoạch")}</c:tx>`);
    expect(xml).toContain(`<c:tx>${texts("$C$1", "Thời gian")}</c:tx>`);
    expect(xml).toContain(`<c:cat>${texts("$A$2:$A$3", "Đào tạo &amp; nghề", "Việc làm")}</c:cat>`);
    // Whoever has no figure has no bar: "" is not nought.
    expect(xml).toContain(
      `<c:val><c:numRef><c:f>${sheet}$B$2:$B$3</c:f><c:numCache><c:formatCode>0.0</c:formatCode>` +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>15.5</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
  });

  it("is told apart in black and white: one series filled, the other striped, both framed", () => {
    expect(xml.match(/<a:pattFill prst="\w+">/g)).toEqual(['<a:pattFill prst="wdUpDiag">']);
    const looks = [...xml.matchAll(/<\/c:tx><c:spPr>(.*?)<\/c:spPr>/g)].map(([, look]) => look);
    expect(looks.map((look) => /<a:ln w="9525"><a:solidFill>/.test(look ?? ""))).toEqual([
      true,
      true,
    ]);
  });

  it("speaks Times New Roman in all its texts", () => {
    const fonts = [...xml.matchAll(/typeface="([^"]*)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
    expect(xml.match(/<c:txPr>/g)).toHaveLength(6);
  });
});

describe("a chart that Excel would repair", () => {
  const [first] = progress.series;
  if (!first) throw new Error("no bars");
  it.each([
    ["has no bars", { ...progress, series: [] }],
    ["takes its names from more than one column", { ...progress, categories: area(1, 0, 2, 1) }],
    [
      "has not one figure for each name",
      { ...progress, series: [{ ...first, values: area(1, 1, 3) }] },
    ],
    ["has bars named by many cells", { ...progress, series: [{ ...first, name: area(0, 1, 1) }] }],
    ["there is no area", { ...progress, area: area(5, 3, 4) }],
  ])("%s, and is refused", (why, chart) => {
    expect(() => written(sheetWith(chart))).toThrow(why);
  });
});
