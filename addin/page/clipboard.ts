import type { CellContent } from "../../shared/sheet/sheet.ts";

/** A pasted cell: a number that its source vouches for, or a text still to be read. */
export type PastedCell = { readonly number: number } | { readonly text: string };

/** Tab-separated text as Excel and LibreOffice write it: cells with tabs, line breaks or quotes stand in quotes. */
export function parseTsv(text: string): PastedCell[][] {
  const rows: PastedCell[][] = [];
  let row: PastedCell[] = [];
  let at = 0;
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= whole.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(whole.slice(at));
    const cell = quoted ? quoted[0] : (/^[^\t\n]*/.exec(whole.slice(at))?.[0] ?? "");
    row.push({ text: quoted ? (quoted[1] ?? "").replaceAll('""', '"') : cell });
    at += cell.length;
    if (whole[at] !== "\t") {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}

/** A copied table in HTML. Excel says there what number stands behind a shown text: then nothing is ambiguous. Null
 *  where the clipboard holds no table. */
export function parseHtmlTable(html: string): PastedCell[][] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows = [...table.rows].map((): PastedCell[] => []);
  for (const [down, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      const line = rows[down] ?? [];
      // A cell that reaches down from a row above holds its place in this one.
      let free = 0;
      while (line[free] !== undefined) free += 1;
      place(rows, cell, down, free);
    }
  }
  return rows.map((line) => Array.from(line, (cell) => cell ?? { text: "" }));
}

/** Puts a cell where it begins, and nothing into the rest of what it covers. */
function place(rows: PastedCell[][], cell: HTMLTableCellElement, down: number, right: number) {
  // 0 reaches to the last row.
  const below = cell.rowSpan === 0 ? rows.length : down + cell.rowSpan;
  const number = numberBehind(cell);
  for (const line of rows.slice(down, below)) {
    for (let at = right; at < right + cell.colSpan; at++) line[at] = { text: "" };
  }
  const line = rows[down];
  if (line) line[right] = number === null ? { text: cell.textContent?.trim() ?? "" } : { number };
}

function numberBehind(cell: HTMLTableCellElement): number | null {
  const said = cell.getAttribute("x:num") ?? cell.getAttribute("sdval");
  if (said === null || said === "") return null;
  const number = Number(said);
  return Number.isFinite(number) ? number : null;
}

/** A cell to copy: what it shows, and the number behind it. */
export interface CopiedCell {
  readonly shown: string;
  readonly content: CellContent;
}

/** What is put on the clipboard for spreadsheet programs and for everything else. */
export function writeClipboard(rows: readonly (readonly CopiedCell[])[]): {
  readonly tsv: string;
  readonly html: string;
} {
  const tsv = rows.map((row) => row.map(({ shown }) => quoteTsv(shown)).join("\t")).join("\n");
  const html = rows
    .map((row) => {
      const cells = row.map(({ shown, content }) => {
        const number = typeof content === "number" ? ` x:num="${content}"` : "";
        return `<td${number}>${escapeHtml(shown)}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("");
  const office = 'xmlns:x="urn:schemas-microsoft-com:office:excel"';
  return { tsv, html: `<html ${office}><body><table>${html}</table></body></html>` };
}

function quoteTsv(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
