import { useId } from "react";
import type { Area, Chart, ChartSeries, Sheet } from "../../shared/sheet/sheet.ts";
import { showNumber } from "../../shared/text/numbers.ts";

interface Props {
  readonly sheet: Sheet;
}

const barPx = 14;

/** A sheet's charts below its cells, as Excel draws them over the sheet: bars of what stands in the cells now. */
export function SheetCharts({ sheet }: Props) {
  return (sheet.charts ?? []).map((chart) => (
    <ChartFigure key={chart.title} chart={chart} sheet={sheet} />
  ));
}

function ChartFigure({ chart, sheet }: { readonly chart: Chart; readonly sheet: Sheet }) {
  const stripes = useId();
  const { series } = chart;
  const names = contentsOf(sheet, chart.categories).map((name) => String(name ?? ""));
  const figures = series.map(({ values }) =>
    contentsOf(sheet, values).map((value) => (typeof value === "number" ? value : null)),
  );
  const all = figures.flat().flatMap((value) => value ?? []);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  // A fifth of the width is left to the figures beside the longest bars.
  const widthOf = (value: number) => (value / Math.max(most - least, Number.MIN_VALUE)) * 80;
  const decimals = /\.(0+)$/.exec(chart.numberFormat)?.[1]?.length ?? 0;
  const fillOf = ({ color, striped }: ChartSeries, index: number) =>
    striped ? `url(#${stripes}${index})` : color;
  return (
    <figure className="chart" lang="vi">
      <figcaption>{chart.title}</figcaption>
      <svg width="0" height="0" aria-hidden focusable="false">
        <defs>
          {series.map(({ color }, index) => (
            <pattern
              // biome-ignore lint/suspicious/noArrayIndexKey: a series has no name of its own
              key={index}
              id={`${stripes}${index}`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
            >
              <path d="M0 5 5 0" stroke={color} strokeWidth="1.2" />
            </pattern>
          ))}
        </defs>
      </svg>
      <div role="img" aria-label={chart.description} className="bars">
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two units may have one name
          <div key={at} className="group">
            <span>{name}</span>
            <svg width="100%" height={series.length * barPx} aria-hidden focusable="false">
              {series.map((one, index) => {
                const value = figures[index]?.[at] ?? null;
                if (value === null) return null;
                const start = widthOf(Math.min(0, value) - least);
                const y = index * barPx + 1;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a series has no name of its own
                  <g key={index}>
                    <rect
                      x={`${start}%`}
                      y={y}
                      width={`${widthOf(Math.abs(value))}%`}
                      height={barPx - 3}
                      fill={fillOf(one, index)}
                      stroke="#000000"
                      strokeWidth="0.75"
                    />
                    <text x={`${start + widthOf(Math.abs(value))}%`} dx="4" y={y + barPx - 4}>
                      {showNumber("vi", value, decimals)}
                    </text>
                  </g>
                );
              })}
            </svg>
          </div>
        ))}
      </div>
      <ul className="key">
        {series.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a series has no name of its own
          <li key={index}>
            <svg width="14" height="10" aria-hidden focusable="false">
              <rect width="14" height="10" fill={fillOf(one, index)} stroke="#000000" />
            </svg>{" "}
            {String(contentsOf(sheet, one.name)[0] ?? "")}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function contentsOf({ rows }: Sheet, { top, bottom, left }: Area) {
  return Array.from(
    { length: bottom - top + 1 },
    (_, index) => rows[top + index]?.cells[left]?.value ?? null,
  );
}
