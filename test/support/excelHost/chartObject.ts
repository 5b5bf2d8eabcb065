import { parseAreas } from "../../../shared/sheet/address.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { accessDenied, hostError, itemNotFound } from "./hostError.ts";
import type { HostAnswer, HostObject } from "./hostObject.ts";
import type { HostChart, HostSeries, HostSheet } from "./hostWorkbook.ts";

const DONE: HostAnswer = { value: null };

/** The charts of a worksheet as the rich API shows them. */
export function chartsObject(sheet: HostSheet): HostObject {
  return {
    kind: "object",
    identity: {},
    reads: { Count: () => sheet.charts.length },
    items: () => sheet.charts.map((chart) => chartObject(chart)),
    calls: {
      Add: ([type, source]) => {
        // Nothing is drawn on a protected sheet.
        if (sheet.isProtected) throw accessDenied();
        const chart: HostChart = {
          type: String(type),
          properties: {},
          // One column of cells becomes one series.
          series: [newSeries(areaOf(source))],
          position: null,
        };
        sheet.charts.push(chart);
        return chartObject(chart);
      },
    },
  };
}

function chartObject(chart: HostChart): HostObject {
  return {
    ...holder(chart.properties, ""),
    parts: {
      Title: () => holder(chart.properties, "title.", ["Text"]),
      Legend: () => holder(chart.properties, "legend.", ["Position"]),
      Format: () => formatObject(chart.properties, "format."),
      Axes: () => ({
        ...holder(chart.properties, ""),
        parts: {
          CategoryAxis: () =>
            holder(chart.properties, "names.", ["ReversePlotOrder", "TickLabelPosition"]),
          ValueAxis: () => holder(chart.properties, "figures.", ["NumberFormat"]),
        },
      }),
      Series: () => seriesObject(chart),
    },
    calls: {
      SetPosition: ([first, last]) => {
        const [from, to] = [areaOf(first), areaOf(last)];
        chart.position = { ...from, bottom: to.bottom, right: to.right };
        return DONE;
      },
    },
  };
}

function seriesObject(chart: HostChart): HostObject {
  return {
    ...holder({}, ""),
    calls: {
      GetItemAt: ([index]) => {
        const series = chart.series[Number(index)];
        if (!series) throw itemNotFound();
        return oneSeries(series);
      },
      Add: ([name]) => {
        const series = newSeries(null);
        series.properties["Name"] = name;
        chart.series.push(series);
        return oneSeries(series);
      },
    },
  };
}

function oneSeries(series: HostSeries): HostObject {
  return {
    ...holder(series.properties, "", ["Name", "GapWidth", "HasDataLabels"]),
    parts: {
      DataLabels: () => holder(series.properties, "labels.", ["NumberFormat"]),
      Format: () => formatObject(series.properties, "format."),
    },
    calls: {
      SetValues: ([range]) => {
        series.values = areaOf(range);
        return DONE;
      },
      SetXAxisValues: ([range]) => {
        series.names = areaOf(range);
        return DONE;
      },
    },
  };
}

function formatObject(properties: Record<string, unknown>, prefix: string): HostObject {
  return {
    ...holder(properties, prefix),
    parts: {
      Font: () => holder(properties, `${prefix}font.`, ["Name", "Color"]),
      Line: () => holder(properties, `${prefix}line.`, ["Color"]),
      Fill: () => ({
        ...holder(properties, prefix),
        calls: {
          SetSolidColor: ([color]) => {
            properties[`${prefix}fill`] = color;
            return DONE;
          },
        },
      }),
    },
  };
}

/** An object that keeps what is written to it. */
function holder(
  properties: Record<string, unknown>,
  prefix: string,
  names: readonly string[] = [],
): HostObject {
  return {
    kind: "object",
    identity: {},
    reads: Object.fromEntries(names.map((name) => [name, () => properties[prefix + name]])),
    writes: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          properties[prefix + name] = value;
        },
      ]),
    ),
  };
}

function newSeries(values: Area | null): HostSeries {
  return { values, names: null, properties: {} };
}

/** A range as an argument: "{sheet id}!B2:B9". */
function areaOf(argument: unknown): Area {
  const [area] = parseAreas(String(argument)) ?? [];
  if (!area) throw hostError("InvalidArgument", "The range isn't valid.");
  return area;
}
