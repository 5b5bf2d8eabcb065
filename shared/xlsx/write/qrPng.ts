import { strToU8, zlibSync } from "fflate";
import { type QrMatrix, qrMatrix } from "../../qr/qrMatrix.ts";

/** So many that a page's own resolution never cuts a module in two in a way that shows. */
const pixelsPerModule = 8;

/** A text as a QR code in a PNG (ISO/IEC 15948) of one bit a pixel. */
export function qrPng(text: string): Uint8Array {
  const matrix = qrMatrix(text);
  const side = matrix.length * pixelsPerModule;
  const header = [...bigEndian(side), ...bigEndian(side), 1, 0, 0, 0, 0];
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("IDAT", [...zlibSync(pixelsOf(matrix, side), { level: 9 })]),
    ...chunk("IEND", []),
  ]);
}

/** Every line begins with how it is filtered: not at all. White is 1. */
function pixelsOf(matrix: QrMatrix, side: number): Uint8Array {
  const lines = matrix.map((line) => {
    // Eight pixels a module are one byte a module.
    const bytes = line.map((isDark) => (isDark ? 0x00 : 0xff));
    return [0, ...bytes];
  });
  const wide = lines.flatMap((line) => Array.from({ length: pixelsPerModule }, () => line).flat());
  if (wide.length !== side * (matrix.length + 1)) throw new Error("a QR code is square");
  return new Uint8Array(wide);
}

function chunk(kind: string, content: readonly number[]): number[] {
  const told = [...strToU8(kind), ...content];
  return [...bigEndian(content.length), ...told, ...bigEndian(crc32(told))];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function bigEndian(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}
