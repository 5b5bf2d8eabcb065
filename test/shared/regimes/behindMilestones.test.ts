import { describe, expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import { formOf } from "./filledForm.ts";

/** What stands for done and for registered, and at what the finding stands. */
const forms: readonly (readonly [
  string,
  Template,
  done: string,
  registered: string,
  at: string,
])[] = [
  ["learners", dh02, "A/1/3", "A/1/M", "@A/1"],
  ["farm learners", dh02, "A/1.2/3", "A/1.2/M", "@A/1.2"],
  ["jobs", dh03, "A/1/3", "A/1/M", "@A/1"],
  ["jobs abroad", dh03, "A/1.2/3", "A/1.2/M", "@A/1.2"],
  ["more jobs", dh03, "A/5/3", "A/5/M", "@A/5"],
  ["fewer poor households", dh04, "C/15a/v", "A/hh/M", ""],
  ["the fund", dh06b, "A/1/3", "A/1/M", "@A/1"],
  ["houses", dh08, "B/1/4", "B/1/M", "@B/1"],
];

function found(template: Template, done: [string, DataValue], registered: [string, DataValue]) {
  const form = formOf(template);
  const values = new Map([done, registered]) as Map<CellKey, DataValue>;
  return checkForm(form, values, onTheSheetAlone).filter(({ id }) => /^G9[bc]/.test(id));
}

describe.each(forms)("%s behind what the unit registered itself", (_, template, done, aim, at) => {
  it.each<[string, DataValue, DataValue, string[]]>([
    ["reached", 40, 40, []],
    ["more than registered", 41, 40, []],
    ["by fewer than ten: only pointed out", 31, 40, [`info G9c${at}`]],
    ["by ten and more: a warning", 30, 40, [`warning G9b${at}`]],
    ["nothing was registered", 5, null, []],
    ["nothing is known yet", null, 40, []],
  ])("%s", (_case, value, milestone, expected) => {
    const violations = found(template, [done, value], [aim, milestone]);
    expect(violations.map(({ importance, id }) => `${importance} ${id}`)).toEqual(expected);
  });
});

it("says both figures and where the second one stands", () => {
  const [violation] = found(dh03, ["A/1/3", 60], ["A/1/M", 85]);
  const values = new Map<CellKey, DataValue>([
    ["A/1/3" as CellKey, 60],
    ["A/1/M" as CellKey, 85],
  ]);
  if (!violation) throw new Error("nothing was found");
  expect(sayViolation("vi", formOf(dh03), violation, values)).toMatchObject({
    title: "Chậm so với tiến độ đã đăng ký ở biểu ĐH-01",
    detail:
      "Giải quyết việc làm: cột 3 phải lớn hơn cột tiến độ đã đăng ký − 10: 75 = 85 − 10; đang là 60.",
  });
});
