import type { IndicatorId } from "../ids.ts";
import type { YearFigures } from "../regime.ts";
import { type FiledSet, type FiledSource, ownPart } from "./filed.ts";
import type { FilingRules } from "./filingRules.ts";

/** What a regime is handed over with, as the first versions of what its district files: the targets under the source
 *  that is believed first, the starting figures under theirs. */
export function filedAtStart(
  { targets, figures, sources }: YearFigures,
  { targetSources, standards, fromTargets }: FilingRules,
  ownParts: { readonly [indicator: string]: number },
): { readonly targets: FiledSet; readonly baselines: FiledSet } {
  const own = (id: string) => {
    const part = ownParts[id];
    return part === undefined ? {} : { [ownPart]: part };
  };
  const rows = Object.entries(targets).map(([id, cells]) => [id, { ...cells, ...own(id) }]);
  const filed = Object.entries(figures).filter(([id]) => !Object.hasOwn(fromTargets, id));
  const names = [...new Set(filed.map(([id]) => sources[id] ?? ""))];
  return {
    targets: {
      sources: targetSources.map((source, index) => ({
        ...source,
        standard: null,
        values: index === 0 ? Object.fromEntries(rows) : {},
      })),
    },
    baselines: {
      sources: names.map((name): FiledSource => {
        const values = filed.filter(([id]) => (sources[id] ?? "") === name);
        const isOnStandard = values.some(([id]) =>
          standards?.indicators.includes(id as IndicatorId),
        );
        return {
          name,
          document: { number: "", date: null },
          standard: isOnStandard ? (standards?.ofYear ?? null) : null,
          values: Object.fromEntries(values),
        };
      }),
    },
  };
}
