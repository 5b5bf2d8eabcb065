import type { OrgUnitType } from "../orgUnit.ts";
import type { Language } from "./language.ts";

/** A unit in the width of a table or a tab: "P. Hòa Vinh". */
export function shortenUnit(name: string): string {
  return name
    .replace(/^Phường /, "P. ")
    .replace(/^Xã /, "X. ")
    .replace(/^Thị trấn /, "TT. ");
}

const kinds: Record<OrgUnitType, Record<Language, string>> = {
  province: { vi: "tỉnh", en: "province" },
  district: { vi: "huyện", en: "district" },
  town: { vi: "thị xã", en: "town" },
  township: { vi: "thị trấn", en: "township" },
  ward: { vi: "phường", en: "ward" },
  commune: { vi: "xã", en: "commune" },
  office: { vi: "cơ quan", en: "office" },
  centre: { vi: "trung tâm", en: "centre" },
};

/** What kind of unit it is, inside a sentence: "thị xã". */
export function sayUnitKind(language: Language, type: OrgUnitType): string {
  return kinds[type][language];
}
