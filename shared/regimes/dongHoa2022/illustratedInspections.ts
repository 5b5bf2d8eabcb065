import type { OrgUnitId } from "../../ids.ts";
import type { Inspection } from "../../inspections/inspection.ts";

/** An inspection as it was planned, and as it stands since, where anything was done. */
export interface IllustratedInspection {
  readonly plannedAt: string;
  readonly planned: Pick<Inspection, "planned" | "units" | "subject" | "leader">;
  readonly since: { readonly at: string; readonly done: NonNullable<Inspection["done"]> } | null;
}

const plannedAt = "2022-01-20T14:30:00+07:00";
const head = "Trưởng phòng LĐ-TB&XH";
const deputy = "Phó Trưởng phòng LĐ-TB&XH";

/** The plan of kiểm tra, giám sát of 2022 as a newcomer finds it; illustrative like all figures beside it. */
export const illustratedInspections: readonly IllustratedInspection[] = [
  {
    plannedAt,
    planned: {
      planned: "2022-02-24",
      units: ["ou-12" as OrgUnitId],
      subject: "Chi trả trợ cấp ưu đãi người có công và trợ cấp xã hội hằng tháng",
      leader: head,
    },
    since: {
      at: "2022-02-25T09:10:00+07:00",
      done: {
        day: "2022-02-24",
        result: "Chi trả đúng đối tượng, đúng hạn; 02 hồ sơ chưa có giấy ủy quyền nhận thay.",
        recommendation: "Bổ sung giấy ủy quyền cho 02 hồ sơ, báo cáo bằng văn bản.",
        followUpBy: "2022-03-25",
      },
    },
  },
  {
    plannedAt,
    planned: {
      planned: "2022-03-24",
      units: ["ou-19" as OrgUnitId],
      subject: "Quản lý danh sách hộ nghèo, hộ cận nghèo và cấp thẻ bảo hiểm y tế",
      leader: deputy,
    },
    since: null,
  },
  {
    plannedAt,
    planned: {
      planned: "2022-06",
      units: ["ou-11", "ou-13"] as OrgUnitId[],
      subject: "Dạy nghề, giải quyết việc làm và sử dụng vốn vay",
      leader: head,
    },
    since: null,
  },
];
