import type { IndicatorId } from "../../ids.ts";
import type { CrossCheck } from "../../rollup/crossCheck.ts";
import { bhxh01, insurer } from "./bhxh01.ts";
import { check, communes, office } from "./checkSides.ts";
import { dh01 } from "./dh01.ts";
import { dh02 } from "./dh02.ts";
import { dh02b } from "./dh02b.ts";
import { dh03 } from "./dh03.ts";
import { dh04 } from "./dh04.ts";
import { dh05 } from "./dh05.ts";
import { dh08 } from "./dh08.ts";
import { dh09 } from "./dh09.ts";
import { dh10 } from "./dh10.ts";
import { insuranceGroups } from "./insuranceGroups.ts";
import { kt01 } from "./kt01.ts";
import { nhcsxh01 } from "./nhcsxh01.ts";
import { tk01 } from "./tk01.ts";
import { trainingCentre } from "./trainingCentre.ts";

const farming = "Phòng Kinh tế";
const [farmingOffice = ""] = kt01.reportedBy;
const [bank = ""] = nhcsxh01.reportedBy;
const [statistics = ""] = tk01.reportedBy;

const training: readonly CrossCheck[] = [
  check(
    "learners",
    "Người được đào tạo nghề từ đầu năm",
    "người",
    communes(dh02, "A/1/3"),
    office(trainingCentre.name, trainingCentre.unit, dh02b, "A/T/{unit}"),
    "Đối chiếu danh sách học viên của từng lớp với xã, phường.",
  ),
  check(
    "farm-learners",
    "Người học nghề nông nghiệp từ đầu năm",
    "người",
    communes(dh02, "A/1.2/3"),
    office(farming, farmingOffice, kt01, "A/{unit}/3"),
    "Đối chiếu danh sách các lớp nghề nông nghiệp với Phòng Kinh tế.",
  ),
  check(
    "farm-classes",
    "Học viên các lớp nghề nông nghiệp từ đầu năm",
    "người",
    office(trainingCentre.name, trainingCentre.unit, dh02b, "A/T/6"),
    office(farming, farmingOffice, kt01, "A/ou_01/3"),
    "Hai cơ quan cùng mở lớp: đối chiếu sĩ số từng lớp.",
    { each: "whole" },
  ),
  check(
    "learner-list",
    "Người được đào tạo nghề và danh sách học viên",
    "người",
    communes(dh02, "A/1/3"),
    { kind: "nobody", name: "danh sách người được đào tạo nghề (ĐH-12)" },
    "",
  ),
];

function loan(id: string, title: string, unit: string, row: string, table: string): CrossCheck {
  return check(
    id,
    title,
    unit,
    communes(dh03, `A/${row}/2`),
    office("PGD NHCSXH", bank, nhcsxh01, `${table}/{unit}/vl`),
    "Đối chiếu sao kê cho vay giải quyết việc làm với PGD NHCSXH.",
    { decimals: unit === "hộ" ? 0 : 3 },
  );
}

const jobs: readonly CrossCheck[] = [
  loan("loans", "Hộ vay vốn giải quyết việc làm trong kỳ", "hộ", "8.1", "A"),
  loan("debt", "Dư nợ cho vay giải quyết việc làm", "triệu đồng", "8.2", "B"),
  loan("overdue", "Nợ quá hạn cho vay giải quyết việc làm", "triệu đồng", "8.3", "C"),
  check(
    "job-list",
    "Người được giải quyết việc làm và danh sách",
    "người",
    communes(dh03, "A/1/3"),
    { kind: "nobody", name: "danh sách người được giải quyết việc làm (ĐH-12)" },
    "",
  ),
];

/** What leaves one commune's list arrives on another's, R10 of the regime; but these columns also hold the dead,
 *  households that part or join, and whoever moves across the town's border. */
function moved(id: string, title: string, table: "A" | "B"): CrossCheck {
  return check(
    id,
    title,
    "hộ",
    { ...communes(dh04, `${table}/hh/4`), name: "khác giảm (chuyển đi), ĐH-04" },
    { ...communes(dh04, `${table}/hh/8`), name: "khác tăng (chuyển đến), ĐH-04" },
    "Gồm cả hộ chuyển ngoài thị xã, qua đời, tách, nhập: chỉ rà lại khi chênh lệch lớn.",
    { each: "whole", importance: "info" },
  );
}

const poverty: readonly CrossCheck[] = [
  check(
    "households",
    "Tổng số hộ dân cư",
    "hộ",
    communes(dh04, "C/10/v"),
    office("Chi cục Thống kê", statistics, tk01, "A/{unit}/hh", "plan"),
    "Mẫu số của mọi tỷ lệ: dùng số của Chi cục Thống kê.",
  ),
  check(
    "people",
    "Tổng số nhân khẩu",
    "người",
    communes(dh04, "C/11/v"),
    office("Chi cục Thống kê", statistics, tk01, "A/{unit}/nk", "plan"),
    "Mẫu số của mọi tỷ lệ: dùng số của Chi cục Thống kê.",
  ),
  moved("poor-moves", "Hộ nghèo chuyển đi, chuyển đến", "A"),
  moved("near-poor-moves", "Hộ cận nghèo chuyển đi, chuyển đến", "B"),
  check(
    "near-poor-insured",
    "Nhân khẩu hộ cận nghèo cuối kỳ",
    "người",
    communes(dh08, "A/cn/1"),
    communes(dh04, "B/nk/9"),
    "Hai biểu của cùng một xã, phường: sửa biểu sai rồi nộp lại.",
  ),
  ...(["1", "3"] as const).map((column) =>
    check(
      column === "1" ? "poor-analysed" : "near-poor-analysed",
      column === "1" ? "Hộ nghèo cuối năm" : "Hộ cận nghèo cuối năm",
      "hộ",
      communes(dh05, `A/1/${column}`),
      communes(dh04, column === "1" ? "A/hh/9" : "B/hh/9"),
      "Hai biểu của cùng một xã, phường: sửa biểu sai rồi nộp lại.",
      { periodKinds: ["year"] },
    ),
  ),
  check(
    "poor-list",
    "Hộ nghèo cuối kỳ và danh sách hộ nghèo",
    "hộ",
    communes(dh04, "A/hh/9"),
    { kind: "nobody", name: "danh sách hộ nghèo, hộ cận nghèo (ĐH-11)" },
    "",
  ),
];

const cards: readonly CrossCheck[] = insuranceGroups.map(({ id, spoken }) =>
  check(
    `cards-${id}`,
    `Số thẻ BHYT: ${spoken}`,
    "người",
    communes(dh08, `A/${id}/2`),
    office(insurer.name, insurer.unit, bhxh01, `A/{unit}/${id}`),
    "Đối chiếu danh sách cấp thẻ với BHXH thị xã.",
  ),
);

const others: readonly CrossCheck[] = [
  check(
    "children",
    "Trẻ em dưới 16 tuổi",
    "trẻ em",
    communes(dh09, "A/1/2"),
    { kind: "filed", name: "Chi cục Thống kê", indicator: "children" as IndicatorId },
    "Chi cục Thống kê tính đến đầu năm, xã, phường tính đến cuối kỳ: lệch quá 5% thì rà lại.",
    { tolerance: { absolute: 0, percent: 5 } },
  ),
  check(
    "teams",
    "Đội công tác xã hội tình nguyện",
    "đội",
    communes(dh10, "A/7/2"),
    { ...communes(dh01, "A/7/2", "plan"), name: "đăng ký đầu năm (ĐH-01)" },
    "Mỗi xã, phường duy trì một đội: hỏi lý do nơi thiếu.",
  ),
];

/** What different hands report of the same thing in 2022, in the order of the forms. */
export const crossChecks: readonly CrossCheck[] = [
  ...training,
  ...jobs,
  ...poverty,
  ...cards,
  ...others,
];
