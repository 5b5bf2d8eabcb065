import { asciiName } from "../../../shared/interchange/asciiName.ts";
import { periodInFiles } from "../../../shared/text/periodNames.ts";

/** What a file of an archive is of. */
interface PathParts {
  /** The form as printed, "ĐH-04/HN". */
  readonly form: string;
  readonly period: string;
}

// Words without accents and spaces: what unzips on an old Windows shows no others.

/** The folder of a period: "quy-i-2022". */
export function folderOf(period: string): string {
  return asciiName(periodInFiles(period));
}

/** "quy-i-2022/bao-cao/22258-phuong-hoa-vinh/dh-04-hn_quy-i-2022_22258-phuong-hoa-vinh.xlsx": a workbook that is passed on
 *  says what it is, of when and whose, and Excel opens no two of one name. */
export function reportPath(
  { form, period }: PathParts,
  unit: { readonly code: string; readonly name: string },
): string {
  // A code may be whatever somebody calls a unit by.
  const whose = `${unit.code.replaceAll(/[^\w-]/g, "_")}-${asciiName(unit.name)}`;
  return `${folderOf(period)}/bao-cao/${whose}/${asciiName(form)}_${folderOf(period)}_${whose}.xlsx`;
}

/** "quy-i-2022/tong-hop/dh-04-hn_quy-i-2022_tong-hop.xlsx" */
export function totalsPath({ form, period }: PathParts): string {
  return `${folderOf(period)}/tong-hop/${asciiName(form)}_${folderOf(period)}_tong-hop.xlsx`;
}

/** "quy-i-2022/ban-chot/dh-04-hn_quy-i-2022_ban-chot-lan-1.xlsx" */
export function editionPath({ form, period }: PathParts, number: number): string {
  const name = `${asciiName(form)}_${folderOf(period)}_ban-chot-lan-${number}`;
  return `${folderOf(period)}/ban-chot/${name}.xlsx`;
}

/** A path that is not taken: two forms may be printed alike, and a zip holds a name once. */
export function freePath(path: string, template: string, taken: ReadonlySet<string>): string {
  return taken.has(path) ? path.replace(/\.xlsx$/, `_${template}.xlsx`) : path;
}
