import type { FiledKind, FiledSource, FiledValue } from "../../shared/filing/filed.ts";
import { filedAtStart } from "../../shared/filing/filedAtStart.ts";
import { divisionOf, listFiledIndicators } from "../../shared/filing/filingRules.ts";
import { isTerritory } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { ownParts } from "../../shared/regimes/dongHoa2022/filing.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { renderMatrix } from "../../shared/sheet/renderMatrix.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { termOf } from "./regimeForms.ts";

const { filing, indicators, consolidatedBy } = regime;
const filed = filedAtStart(yearFigures, filing, ownParts);
const units = orgUnits.map(({ id }) => ({ ...termOf(id), id }));
const parent = { ...termOf(consolidatedBy), id: consolidatedBy };
const beside = units.filter(({ id }) => id !== consolidatedBy);
const children = beside.filter((one) => one.parent === consolidatedBy && isTerritory(one.type));
const others = beside.filter((one) => !children.includes(one));

/** The targets and starting figures of the regime as matrices, and targets that do not meet in every way there is. */
export function matrixSamples(): readonly Sheet[] {
  const [council] = filed.targets.sources;
  const sheets = [
    ...filed.targets.sources.map((source) => sheetOf("targets", source)),
    ...(council ? [sheetOf("targets", { ...council, values: unlike(council.values) })] : []),
    ...filed.baselines.sources.map((source) => sheetOf("baselines", source)),
  ];
  return sheets.map((sheet, at) => ({ ...sheet, name: `Bảng ${at}` }));
}

/** One short, one over, one unknown, one none, one rate unlike, and communes that are to reach something. */
function unlike(values: FiledSource["values"]): FiledSource["values"] {
  const reach = (count: number) =>
    Object.fromEntries(children.map(({ id }, index): [string, FiledValue] => [id, index < count]));
  return {
    ...values,
    M1: { ...values["M1"], "ou-11": 19 },
    M2: { ...values["M2"], "ou-11": 331 },
    M2a: { ...values["M2a"], "ou-11": { s: "unknown" } },
    M3: { ...values["M3"], "ou-11": { s: "none" } },
    M5a: { ...values["M5a"], ...reach(7) },
    M5b: { ...values["M5b"], "ou-11": 90.5 },
    M8: { "ou-01": 9, ...reach(10) },
  };
}

function sheetOf(kind: FiledKind, source: FiledSource): Sheet {
  const own = listFiledIndicators(kind, filing, indicators);
  return renderMatrix({
    identity: {
      ...{ regime: regime.id, kind, year: 2022, layout: "table" },
      ...{ source: source.name, baseVersion: 1, opening: "00000000" },
    },
    ...{ source, set: filed[kind], standards: filing.standards, parent, children, others },
    indicators: own
      .filter(({ id }) => kind === "targets" || Object.hasOwn(source.values, id))
      .map((one) => ({ ...one, division: divisionOf(filing, one) })),
    heading: {
      officeName: "Phòng LĐ-TB&XH",
      illustrative: true,
      saved: "bản 1, lưu 10/3/2022 08:00",
    },
  });
}
