import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import type { Template } from "../../../shared/form/template.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "../regimes/filledForm.ts";

function algebraRow(template: Template, table: string, kind: PeriodKind = "quarter") {
  const form = formOf(template, kind);
  const found = tableOf(form, table);
  return found.columns.map((column) => printColumn(form, found.table, column));
}

describe("the algebra row", () => {
  it.each(["A", "B"])("of the poverty form's table %s is the ministry's", (table) => {
    expect(algebraRow(dh04, table)).toEqual([
      ...["1", "2", "3", "4", "5", "6", "7", "8"],
      "9=1-2-3-4+5+6+7+8",
    ]);
  });

  // Column 3 goes on from a hidden one, the cumulative figure of the period before: nothing can be printed of that.
  it("of the employment form is that of every form of indicators", () => {
    const quarter = ["1", "", "2", "3", "4=3/1*100", "5", "6=(3-5)/5*100", "9"];
    expect(algebraRow(dh03, "A")).toEqual(quarter);
    expect(algebraRow(dh03, "A", "six-month")).toEqual([
      ...quarter.slice(0, -1),
      "7",
      "8=7/1*100",
      "9",
    ]);
  });
});

describe("a row made of others says so", () => {
  it.each<[Template, string, string, string]>([
    [dh03, "A", "1", "Giải quyết việc làm (1=1.1+1.2)"],
    [dh03, "A", "1.1", "Trong nước"],
    [dh03, "A", "4.3", "Đi làm việc ở nước ngoài (4.3=1.2)"],
    [dh04, "A", "hh", "Hộ nghèo"],
    [dh04, "C", "10", "Tổng số hộ dân cư"],
    [dh04, "C", "12", "Tỷ lệ hộ nghèo cuối kỳ (12=9A/10*100)"],
    [dh04, "C", "13", "Tỷ lệ hộ cận nghèo cuối kỳ (13=9B/10*100)"],
    [dh04, "C", "14", "Tỷ lệ hộ nghèo đầu năm (14=14a/10*100)"],
    [dh04, "C", "15", "Tỷ lệ hộ nghèo giảm (15=14-12)"],
    [dh04, "C", "17", "Thực hiện so với kế hoạch năm (17=15a/16*100)"],
    [dh04, "C", "15a", "Số hộ nghèo giảm so với đầu năm (15a=14a-9A)"],
  ])("%#: table %s row %s", (template, table, id, label) => {
    const form = formOf(template);
    const found = tableOf(form, table).table;
    const row = found.rows.find((own) => own.id === id);
    expect(row && printRowLabel(form, found, row)).toBe(label);
  });
});
