import type { qrMatrix, qrPath } from "../../shared/qr/qrMatrix.ts";

/** A QR code as a path in a square of so many modules. */
export interface DrawnQr {
  readonly path: string;
  readonly modules: number;
}

/** Draws QR codes once it has been loaded, which few people ever need. */
export interface QrDrawer {
  /** Null while it is not loaded. */
  readonly draw: (text: string) => DrawnQr | null;
  /** Settles when it is loaded or cannot be. */
  readonly load: () => Promise<void>;
}

/** A drawer that loads its means from beside the page. */
export function qrDrawer(): QrDrawer {
  let means: { readonly qrMatrix: typeof qrMatrix; readonly qrPath: typeof qrPath } | null = null;
  return {
    draw: (text) => {
      if (!means) return null;
      const matrix = means.qrMatrix(text);
      return { path: means.qrPath(matrix), modules: matrix.length };
    },
    load: async () => {
      if (means) return;
      try {
        means = await import("../../shared/qr/qrMatrix.ts");
      } catch (error) {
        // Without a network the paper has its code in letters.
        console.error(error);
      }
    },
  };
}
