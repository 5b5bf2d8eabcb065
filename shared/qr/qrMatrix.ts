import { encodeQR } from "qr";

/** The dark and light modules of a QR code, line by line, with the four light ones around it that readers need. A seventh
 *  of it may be stained or creased. */
export type QrMatrix = readonly (readonly boolean[])[];

/** A text as a QR code. */
export function qrMatrix(text: string): QrMatrix {
  return encodeQR(text, "raw", { ecc: "medium", border: 4 });
}

/** The dark modules as one path of an SVG whose unit is a module. */
export function qrPath(matrix: QrMatrix): string {
  return matrix
    .flatMap((line, row) =>
      line.flatMap((isDark, column) => {
        if (!isDark || line[column - 1]) return [];
        const end = line.indexOf(false, column);
        return [`M${column} ${row}h${end - column}v1H${column}z`];
      }),
    )
    .join("");
}
