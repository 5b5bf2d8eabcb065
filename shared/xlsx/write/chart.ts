import type { Chart, ChartSeries, Sheet } from "../../sheet/sheet.ts";
import { cachedNumbers, cachedTexts, referenceXml } from "./chartData.ts";
import { fillXml, lineXml, textLook, titleXml } from "./chartLook.ts";
import { element, XML_DECLARATION } from "./xml.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
// Ids join the bars to their axes within one chart.
const NAMES_AXIS = 1;
const FIGURES_AXIS = 2;

const val = (name: string, value: string | number) => element(name, { val: value });

/** A chart's part: bars from left to right, one group under the other as the cells are, each with its figure. It holds
 *  the cells' values too, for whoever shows the file without working it out. */
export function chartXml(chart: Chart, sheet: Sheet): string {
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING_MAIN },
      val("c:roundedCorners", 0),
      element(
        "c:chart",
        {},
        titleXml(chart.title),
        val("c:autoTitleDeleted", 0),
        element("c:plotArea", {}, element("c:layout", {}), barsXml(chart, sheet), axesXml(chart)),
        element(
          "c:legend",
          {},
          val("c:legendPos", "b"),
          val("c:overlay", 0),
          element("c:txPr", {}, textLook(11)),
        ),
        val("c:plotVisOnly", 1),
        val("c:dispBlanksAs", "gap"),
      ),
      element("c:spPr", {}, fillXml("#ffffff"), lineXml("#000000")),
      element("c:txPr", {}, textLook(11)),
    )
  );
}

function barsXml({ series, categories, numberFormat }: Chart, sheet: Sheet): string {
  return element(
    "c:barChart",
    {},
    val("c:barDir", "bar"),
    val("c:grouping", "clustered"),
    val("c:varyColors", 0),
    ...series.map((one, index) =>
      element(
        "c:ser",
        {},
        val("c:idx", index),
        val("c:order", index),
        element("c:tx", {}, referenceXml("c:strRef", one.name, sheet, cachedTexts)),
        barLookXml(one),
        val("c:invertIfNegative", 0),
        labelsXml(numberFormat),
        element("c:cat", {}, referenceXml("c:strRef", categories, sheet, cachedTexts)),
        element(
          "c:val",
          {},
          referenceXml("c:numRef", one.values, sheet, (area, of) =>
            cachedNumbers(area, of, numberFormat),
          ),
        ),
      ),
    ),
    val("c:gapWidth", 60),
    val("c:axId", NAMES_AXIS),
    val("c:axId", FIGURES_AXIS),
  );
}

/** A frame in black: stripes and fills stay bars on any printer. */
function barLookXml({ color, striped }: ChartSeries): string {
  return element("c:spPr", {}, fillXml(color, striped), lineXml("#000000"));
}

function labelsXml(formatCode: string): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode, sourceLinked: "0" }),
    element("c:spPr", {}, element("a:noFill", {}), element("a:ln", {}, element("a:noFill", {}))),
    element("c:txPr", {}, textLook(10)),
    val("c:dLblPos", "outEnd"),
    val("c:showLegendKey", 0),
    val("c:showVal", 1),
    val("c:showCatName", 0),
    val("c:showSerName", 0),
    val("c:showPercent", 0),
    val("c:showBubbleSize", 0),
  );
}

/** Names down the left from the first to the last, also where a bar goes below zero; figures along the bottom. */
function axesXml({ numberFormat }: Chart): string {
  const axis = (id: number, orientation: string, position: string) => [
    val("c:axId", id),
    element("c:scaling", {}, val("c:orientation", orientation)),
    val("c:delete", 0),
    val("c:axPos", position),
  ];
  const names = element(
    "c:catAx",
    {},
    ...axis(NAMES_AXIS, "maxMin", "l"),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    element("c:spPr", {}, lineXml("#000000")),
    element("c:txPr", {}, textLook(11)),
    val("c:crossAx", FIGURES_AXIS),
    val("c:crosses", "autoZero"),
    val("c:auto", 1),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    val("c:noMultiLvlLbl", 0),
  );
  const figures = element(
    "c:valAx",
    {},
    ...axis(FIGURES_AXIS, "minMax", "b"),
    element("c:majorGridlines", {}, element("c:spPr", {}, lineXml("#bfbfbf"))),
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: "0" }),
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, lineXml("#000000")),
    element("c:txPr", {}, textLook(10)),
    val("c:crossAx", NAMES_AXIS),
    // The names run from the top, so that their last end is the bottom.
    val("c:crosses", "max"),
    val("c:crossBetween", "between"),
  );
  return names + figures;
}
