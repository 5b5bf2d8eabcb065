import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { parseFiguresCsv } from "../../shared/interchange/parseFiguresCsv.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { verificationCodeOf } from "../../shared/report/verificationCode.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { leave } from "./support/leave.ts";
import { second } from "./support/secondVersion.ts";

const identity = {
  ...{ regime: "dong-hoa-2022", template: "dh-04" as TemplateId },
  ...{ period: "2022Q1" as PeriodId, unit: "ou-11" as OrgUnitId },
};

it("a report is taken along in the form that it was sent with, which its mã đối chiếu is over", async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  const commune = await district.as("demo-22258");
  const sent = await fillIn(commune, pathOf("ou-11"), quietQuarter());
  const administrator = await district.as("demo-quantri");
  const statuses = [
    (await handIn(commune, pathOf("ou-11"), sent)).status,
    (await administrator.send("PUT", "/api/templates/dh-04/2", second)).status,
  ];
  const asking = await askingAs(env.DB, "demo-564");
  const { made, text } = await leave(asking, undefined, ["2022Q1"]);

  const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
  const listed = lines.map((line) =>
    ["Loại", "Phiên bản biểu", "Mã đối chiếu"].map((name) => line[head.indexOf(name)]),
  );
  const figures = parseFiguresCsv(text("so-lieu.csv")) ?? [];
  const values = new Map(
    figures.flatMap(({ scope, cell, value }) =>
      scope === "unit" ? [[cell as CellKey, value] as const] : [],
    ),
  );
  expect([...statuses, made.ok && made.value.missing]).toEqual([201, 201, []]);
  expect(listed).toEqual([
    ["báo cáo", "1", sent.code],
    ["tổng hợp", "2", ""],
  ]);
  expect(verificationCodeOf(identity, 1, sent.dataState, values)).toBe(sent.code);
});
