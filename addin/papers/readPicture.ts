/** What a picture shows: the text of its QR code, that it has none, or that it is no picture. */
export type ReadPicture =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "no-qr" | "no-picture" };

/** A telephone's picture has ten times as many pixels as a code needs. */
const mostPixels = 2000;
const timeLimitMs = 4000;

/** Reads the QR code of a picture on this very machine: by the browser where that can, else by what is loaded for it. */
export async function readPicture(picture: Blob): Promise<ReadPicture> {
  const bitmap = await bitmapOf(picture);
  if (!bitmap) return { kind: "no-picture" };
  try {
    const text = (await readByBrowser(bitmap)) ?? (await readByOurselves(bitmap));
    return text === null ? { kind: "no-qr" } : { kind: "text", text };
  } finally {
    bitmap.close();
  }
}

async function bitmapOf(picture: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(picture);
  } catch {
    // It is none, or of a kind that this browser does not know.
    return null;
  }
}

interface Detector {
  readonly detect: (bitmap: ImageBitmap) => Promise<readonly { readonly rawValue: string }[]>;
}

/** Null where the browser reads no codes, or finds none. */
async function readByBrowser(bitmap: ImageBitmap): Promise<string | null> {
  const { BarcodeDetector } = globalThis as {
    BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => Detector;
  };
  if (!BarcodeDetector) return null;
  try {
    const [found] = await new BarcodeDetector({ formats: ["qr_code"] }).detect(bitmap);
    return found?.rawValue ?? null;
  } catch {
    // Some have the name and not the means.
    return null;
  }
}

async function readByOurselves(bitmap: ImageBitmap): Promise<string | null> {
  const { default: decodeQR } = await import("qr/decode.js");
  const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width * scale, bitmap.height * scale].map(Math.floor) as [
    number,
    number,
  ];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (!context || width === 0 || height === 0) return null;
  // What a picture leaves clear is white paper.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  try {
    return decodeQR({ width, height, data }, { timeLimit: timeLimitMs });
  } catch {
    // Its way of saying that there is none.
    return null;
  }
}
