import type { Division, FilingRules } from "../../filing/filingRules.ts";
import type { IndicatorId } from "../../ids.ts";
import { povertyStandard } from "./povertyStandard.ts";

/** Who sets the targets of 2022. The council's resolution is believed before the department's notice; the notice bears
 *  the year 2021, as the plan cites it, which is probably a slip of the pen. */
export const targetSources: FilingRules["targetSources"] = [
  { name: "HĐND thị xã", document: { number: "58/NQ-HĐND", date: "2021-12-15" } },
  { name: "Sở LĐ-TB&XH", document: { number: "05/TB-SLĐTBXH", date: "2021-01-13" } },
];

const divisions: { readonly [indicator: string]: Division } = {
  M1: "adds-up",
  M1a: "adds-up",
  M1b: "adds-up",
  M2: "adds-up",
  M2a: "adds-up",
  M2b: "adds-up",
  M3: "adds-up",
  // 34 of some 34.000 households are 0,1 điểm %; of a commune's own households its 3 or 4 are something else.
  M3r: "apart",
  M4: "adds-up-with-own",
  M5a: "share-of-units",
  M5b: "same",
  M5c: "same",
  M5d: "same",
  M5e: "adds-up",
  M6: "same",
  M7: "adds-up",
  M8: "count-of-units",
  M9: "count-of-units",
  M10: "adds-up",
  M11: "adds-up",
};

const onPovertyLine: readonly string[] = [
  "poor-hh-opening",
  "poor-nk-opening",
  "near-poor-hh-opening",
  "near-poor-nk-opening",
];

/** How targets and starting figures of 2022 are filed. The poverty line of NĐ 07/2021/NĐ-CP is in force from 2022 on:
 *  figures of 2021 were counted on another one. */
export const filing: FilingRules = {
  targetSources,
  targets: divisions,
  // The town's fund and the communes' are separate by law: neither is a part of the other.
  // How many points make a commune fit for children is asked of each by itself.
  baselines: { "fund.opening": "apart", "child-friendly-points": "apart" },
  fromTargets: { "fund.plan": "M4" as IndicatorId },
  wholes: { M1: ["M1a", "M1b"] },
  standards: {
    indicators: onPovertyLine.map((id) => id as IndicatorId),
    choices: ["2016–2020", povertyStandard.name].map(nameStandard),
    ofYear: nameStandard(povertyStandard.name),
  },
};

/** What the plan gives the town itself of a target that its communes share: 300 of the fund's 330 triệu đồng. */
export const ownParts: { readonly [indicator: string]: number } = { M4: 300 };

function nameStandard(years: string): string {
  return `chuẩn ${years}`;
}
