import { formsVietnamese } from "./formsVietnamese.ts";
import { peopleVietnamese } from "./peopleVietnamese.ts";
import { recordVietnamese } from "./recordVietnamese.ts";
import { unitsVietnamese } from "./unitsVietnamese.ts";

/** What whoever administers a regime reads, in Vietnamese. */
export const administrationVietnamese = {
  title: "Quản trị",
  parts: "Các phần quản trị",
  part: { people: "Người dùng", units: "Đơn vị", forms: "Biểu mẫu", record: "Nhật ký" },
  moved: "Xem bản mới",
  ...peopleVietnamese,
  units: unitsVietnamese,
  forms: formsVietnamese,
  record: recordVietnamese,
};

/** What whoever administers reads, in whichever language. */
export type AdministrationText = typeof administrationVietnamese;
