import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import { dh00b } from "../../shared/regimes/dongHoa2022/dh00b.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { renderOverview } from "../../shared/sheet/overviewSheet.ts";
import { renderPublication } from "../../shared/sheet/publicationSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { overviewInput } from "../../test/support/illustratedOverview.ts";

/** Every commune's reports, approved; those that sent none have Hòa Hiệp Trung's. */
function whole(then = "approved" as const): IllustratedReport[] {
  const copies = ["ou-11", "ou-19"].flatMap((unit) =>
    illustration
      .filter((report) => report.unit === "ou-12")
      .map((report) => ({ ...report, unit: unit as typeof report.unit })),
  );
  return [...illustration, ...copies].map((report) => ({ ...report, then }));
}

/** The headline and the published poverty rates, as the demonstration finds them and once all is in. */
export function overviewSamples(): Record<string, readonly Sheet[]> {
  return {
    headline: renderOverview(overviewInput(dh00, illustration)),
    "headline-whole": renderOverview(overviewInput(dh00, whole())),
    "headline-empty": renderOverview(overviewInput(dh00, [])),
    publication: renderPublication(overviewInput(dh00b, illustration)),
    "publication-whole": renderPublication(overviewInput(dh00b, whole())),
  };
}
