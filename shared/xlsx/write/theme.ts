import { element, XML_DECLARATION } from "./xml.ts";

/** The smallest theme the schema allows: black on white, the workbook's one font. */
export function themeXml(): string {
  return (
    XML_DECLARATION +
    element(
      "a:theme",
      { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
      element("a:themeElements", {}, colorsXml(), fontsXml(), formatsXml()),
    )
  );
}

const ACCENTS = {
  dk2: "1F497D",
  lt2: "EEECE1",
  accent1: "4F81BD",
  accent2: "C0504D",
  accent3: "9BBB59",
  accent4: "8064A2",
  accent5: "4BACC6",
  accent6: "F79646",
  hlink: "0000FF",
  folHlink: "800080",
};

function colorsXml(): string {
  const system = (name: string, val: string, lastClr: string): string =>
    element(`a:${name}`, {}, element("a:sysClr", { val, lastClr }));
  return element(
    "a:clrScheme",
    { name: "Office" },
    system("dk1", "windowText", "000000"),
    system("lt1", "window", "FFFFFF"),
    ...Object.entries(ACCENTS).map(([name, val]) =>
      element(`a:${name}`, {}, element("a:srgbClr", { val })),
    ),
  );
}

function fontsXml(): string {
  const font = (name: string): string =>
    element(
      name,
      {},
      element("a:latin", { typeface: "Times New Roman" }),
      element("a:ea", { typeface: "" }),
      element("a:cs", { typeface: "" }),
    );
  return element("a:fontScheme", { name: "Office" }, font("a:majorFont"), font("a:minorFont"));
}

// The schema wants three of each; nothing in our sheets uses them.
function formatsXml(): string {
  const plain = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 9525 }, plain, element("a:prstDash", { val: "solid" }));
  const effect = element("a:effectStyle", {}, element("a:effectLst", {}));
  const three = (name: string, item: string): string => element(name, {}, item, item, item);
  return element(
    "a:fmtScheme",
    { name: "Office" },
    three("a:fillStyleLst", plain),
    three("a:lnStyleLst", line),
    three("a:effectStyleLst", effect),
    three("a:bgFillStyleLst", plain),
  );
}
