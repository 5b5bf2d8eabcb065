import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../ids.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { did, notYet, type TaskAnswer, taskCells } from "./taskAnswers.ts";

/** What differs between communes: the plan, how far it is carried out, the decision, the inspections. */
type Done = readonly [plan: string, policies: string, committee: string, inspections: TaskAnswer];

function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  [plan, policies, committee, inspections]: Done,
  notes: readonly (readonly [cell: string, text: string])[] = [],
): IllustratedReport {
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: "nv-15" as TemplateId,
    period: "2022S1" as PeriodId,
    entered: taskCells([
      did(`Đã ban hành Kế hoạch số ${plan} và gửi Phòng LĐ-TB&XH.`),
      did(policies),
      did(`Đã kiện toàn theo Quyết định số ${committee}.`),
      inspections,
      did("Đã gửi báo cáo quý I và 6 tháng."),
    ]),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: notes.map(([cell, text]) => ({ cell: cell as CellKey, text })),
  };
}

/** What eight communes did of clause IV.15 in the first six months of 2022. */
export const illustratedCommuneTasks: readonly IllustratedReport[] = [
  report(12, "2022-05-24T09:30", "approved", [
    "28/KH-UBND ngày 02/3/2022",
    "Việc làm đạt tiến độ đăng ký; chi trả trợ cấp đúng, đủ; đã mở 01 lớp nghề may.",
    "41/QĐ-UBND ngày 25/02/2022",
    did("Đã kiểm tra 02 đợt tại 05 khu phố."),
  ]),
  report(13, "2022-05-25T14:10", "approved", [
    "19/KH-UBND ngày 04/3/2022",
    "Chi trả trợ cấp đúng, đủ; vận động Quỹ đạt một nửa kế hoạch.",
    "30/QĐ-UBND ngày 01/3/2022",
    did("Đã kiểm tra 01 đợt việc chi trả trợ cấp."),
  ]),
  report(14, "2022-05-27T10:40", "submitted", [
    "22/KH-UBND ngày 08/3/2022",
    "Các chính sách triển khai kịp thời; giảm hộ nghèo đúng tiến độ.",
    "27/QĐ-UBND ngày 16/11/2021",
    notYet("Cán bộ tập trung phòng, chống dịch trong quý I.", "Cho kiểm tra bù trong quý III."),
  ]),
  report(15, "2022-05-24T15:15", "approved", [
    "15/KH-UBND ngày 01/3/2022",
    "Việc làm, vận động Quỹ vượt tiến độ; đã tổ chức Tháng hành động vì trẻ em.",
    "22/QĐ-UBND ngày 22/02/2022",
    did("Đã kiểm tra 02 đợt, nhắc nhở 01 tổ vay vốn."),
  ]),
  report(16, "2022-05-26T08:35", "approved", [
    "17/KH-UBND ngày 07/3/2022",
    "Xưởng may ở thôn Phước Bình tuyển thêm lao động; trợ cấp chi trả đúng, đủ.",
    "25/QĐ-UBND ngày 03/3/2022",
    did("Đã kiểm tra 01 đợt tại 03 thôn."),
  ]),
  report(17, "2022-05-23T16:00", "approved", [
    "11/KH-UBND ngày 01/3/2022",
    "Đã phối hợp mở lớp trồng lúa chất lượng cao; 04 người đang học tiếng để xuất khẩu lao động.",
    "18/QĐ-UBND ngày 24/02/2022",
    did("Đã kiểm tra 01 đợt việc rà soát hộ nghèo."),
  ]),
  report(
    18,
    "2022-05-25T09:55",
    "returned",
    [
      "20/KH-UBND ngày 05/3/2022",
      "Các chính sách được triển khai.",
      "33/QĐ-UBND ngày 28/3/2022",
      did("Đã kiểm tra thường xuyên."),
    ],
    [
      ["A/2/2", "Ghi kết quả từng chính sách, có số liệu."],
      ["A/4/2", "Ghi số đợt kiểm tra và kết quả kiểm tra."],
    ],
  ),
  report(20, "2022-05-27T16:20", "submitted", [
    "14/KH-UBND ngày 08/3/2022",
    "Việc làm đạt tiến độ; chuyển 03 hộ sang nghề nuôi tôm có vốn vay.",
    "21/QĐ-UBND ngày 04/3/2022",
    did("Đã kiểm tra 01 đợt, giám sát 02 hộ vay vốn."),
  ]),
];
