import { dataElementsOf } from "../../shared/interchange/dataElements.ts";
import { dataValueSetOf } from "../../shared/interchange/dataValueSet.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import { writeFiguresCsv } from "../../shared/interchange/figuresCsv.ts";
import { writeSdmxCsv } from "../../shared/interchange/sdmxCsv.ts";
import { writeSdmxStructure } from "../../shared/interchange/sdmxStructure.ts";
import { periodInFiles } from "../../shared/text/periodNames.ts";
import { zipStream } from "../../shared/xlsx/zipStream.ts";
import type { Figures } from "./editions.ts";
import { figuresToExchange } from "./exchangedFigures.ts";
import type { WorkSession } from "./workSession.ts";

/** What other programs read. */
export const exportFormats = ["csv", "sdmx", "dhis2"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file for another program. */
export interface ExportedFile {
  readonly content: string | readonly Uint8Array[];
  readonly title: string;
  readonly kind: "csv" | "zip";
  readonly figures: number;
}

/** The figures that somebody has before him, as a file for another program: of those that need their codes explained, with
 *  that beside them. */
export function exportFigures(
  { me, clock }: Pick<WorkSession, "me" | "clock">,
  shown: Figures,
  format: ExportFormat,
): ExportedFile {
  const figures = figuresToExchange(me, shown, (id) => id);
  const { form, reply } = shown.made;
  const title = titleOf(me, form.template.code, reply.period);
  if (format === "csv") {
    const content = writeFiguresCsv(figures);
    return { content, title, kind: "csv", figures: figures.length };
  }
  const content = zipped(clock.now(), filesOf(format, figures, reply.asOf));
  const named = `${title} - ${purposeNames[format]}`;
  return { content, title: named, kind: "zip", figures: figures.length };
}

/** "ĐH-04 HN - Số liệu Thị xã Đông Hòa - Quý I 2022" */
function titleOf({ regime }: WorkSession["me"], code: string, period: string): string {
  const what = `Số liệu ${regime.consolidatedBy.name}`;
  return [code.replaceAll("/", " "), what, periodInFiles(period)].join(" - ");
}

const purposeNames = { sdmx: "SDMX", dhis2: "DHIS2" } as const;

function filesOf(
  format: Exclude<ExportFormat, "csv">,
  figures: readonly Figure[],
  asOf: string,
): Readonly<Record<string, string>> {
  if (format === "sdmx") {
    return {
      // Its texts stand as they are: a name that a spreadsheet does not open by itself.
      "so-lieu.sdmx.txt": writeSdmxCsv(figures),
      "cau-truc.sdmx.json": writeSdmxStructure(figures, asOf),
    };
  }
  return {
    "1-dataElements.json": jsonOf(dataElementsOf(figures)),
    "2-dataValueSets.json": jsonOf(dataValueSetOf(figures).set),
  };
}

function zipped(at: string, files: Readonly<Record<string, string>>): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const zip = zipStream((bytes) => void chunks.push(bytes), at);
  for (const [path, content] of Object.entries(files)) zip.add(path, content);
  zip.end();
  return chunks;
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
