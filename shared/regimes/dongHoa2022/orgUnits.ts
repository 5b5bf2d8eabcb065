import type { OrgUnitId } from "../../ids.ts";
import type { OrgUnit, OrgUnitType } from "../../orgUnit.ts";

const town = "ou-01" as OrgUnitId;

/** Thị xã Đông Hòa was made of huyện Đông Hòa on 01/6/2020 (NQ 931/NQ-UBTVQH14) and dissolved on 01/7/2025
 *  (NQ 1660/NQ-UBTVQH15); five of its codes have belonged to other territories since. */
const becameTown = "2020-06-01";
const beforeTown = "2020-05-31";
const dissolved = "2025-06-30";

const prefixes: Partial<Record<OrgUnitType, string>> = {
  township: "Thị trấn",
  ward: "Phường",
  commune: "Xã",
};

function communeUnit(
  number: number,
  code: string,
  name: string,
  type: OrgUnitType,
  typeBefore: OrgUnitType,
): OrgUnit {
  const own = { code, parent: town };
  const nameOf = (kind: OrgUnitType) => `${prefixes[kind]} ${name}`;
  return {
    id: `ou-${number}` as OrgUnitId,
    terms: [
      {
        ...own,
        name: nameOf(typeBefore),
        type: typeBefore,
        validFrom: "2005-06-01",
        validTo: beforeTown,
      },
      { ...own, name: nameOf(type), type, validFrom: becameTown, validTo: dissolved },
    ],
  };
}

function officeUnit(
  number: string,
  code: string,
  name: string,
  type: OrgUnitType,
  parent: OrgUnitId = town,
): OrgUnit {
  const term = { code, name, type, parent, validFrom: becameTown, validTo: dissolved };
  return { id: `ou-${number}` as OrgUnitId, terms: [term] };
}

/** The bodies of section IV of the plan beside the communes. They stand under one unit of their own, so that what is
 *  made of the communes does not read them; entries 14 and 16 are groups of bodies. */
const agencies: readonly (readonly [
  number: string,
  code: string,
  name: string,
  type?: OrgUnitType,
])[] = [
  ["31", "TCKH", "Phòng Tài chính – Kế hoạch"],
  ["32", "TK", "Chi cục Thống kê"],
  ["33", "KT", "Phòng Kinh tế"],
  ["34", "QLDT", "Phòng Quản lý đô thị"],
  ["35", "YT", "Trung tâm Y tế", "centre"],
  ["36", "GDDT", "Phòng Giáo dục và Đào tạo"],
  ["37", "NHCSXH", "Phòng giao dịch NHCSXH"],
  ["38", "TP", "Phòng Tư pháp"],
  ["39", "BHXH", "BHXH thị xã"],
  ["40", "VHTT", "Phòng Văn hóa và Thông tin"],
  ["41", "TTVH", "Trung tâm VH-TT và Truyền thanh", "centre"],
  ["42", "CQLQ", "Các cơ quan liên quan"],
  ["43", "MTTQ", "UBMTTQ và các hội, đoàn thể"],
];

const bodies = "ou-04" as OrgUnitId;

/** The organisation units of the regime, in the order the consolidated sheets list them. */
export const orgUnits: readonly OrgUnit[] = [
  {
    id: town,
    terms: [
      {
        code: "564",
        name: "Huyện Đông Hòa",
        type: "district",
        parent: null,
        validFrom: "2005-06-01",
        validTo: beforeTown,
      },
      {
        code: "564",
        name: "Thị xã Đông Hòa",
        type: "town",
        parent: null,
        validFrom: becameTown,
        validTo: dissolved,
      },
    ],
  },
  officeUnit("02", "LDTBXH", "Phòng LĐ-TB&XH", "office"),
  officeUnit("03", "GDNN", "TT GDNN-GDTX", "centre"),
  officeUnit("04", "CQ", "Các cơ quan, đơn vị của thị xã", "office"),
  communeUnit(11, "22258", "Hòa Vinh", "ward", "township"),
  communeUnit(12, "22261", "Hòa Hiệp Trung", "ward", "township"),
  communeUnit(13, "22246", "Hòa Hiệp Bắc", "ward", "commune"),
  communeUnit(14, "22282", "Hòa Hiệp Nam", "ward", "commune"),
  communeUnit(15, "22279", "Hòa Xuân Tây", "ward", "commune"),
  communeUnit(16, "22243", "Hòa Thành", "commune", "commune"),
  communeUnit(17, "22267", "Hòa Tân Đông", "commune", "commune"),
  communeUnit(18, "22291", "Hòa Xuân Đông", "commune", "commune"),
  communeUnit(19, "22297", "Hòa Tâm", "commune", "commune"),
  communeUnit(20, "22300", "Hòa Xuân Nam", "commune", "commune"),
  ...agencies.map(([number, code, name, type = "office"]) =>
    officeUnit(number, code, name, type, bodies),
  ),
];
