import { unzipSync, unzlibSync } from "fflate";
import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { paperAddressOf } from "../../../shared/report/paperAddress.ts";
import type { QrCode } from "../../../shared/sheet/sheet.ts";
import { smallSheet } from "./smallSheet.ts";
import { partsOf, written } from "./xlsxParts.ts";

const qr: QrCode = {
  row: 4,
  column: 1,
  text: paperAddressOf("https://nopbieu.example", "7Q2KDX90AB"),
  sidePt: 72,
  description: "Mã QR",
};
const plain = smallSheet({ name: "Không có mã" });
const signed = smallSheet({ name: "Đã in", qrCodes: [qr] });

/** A PNG of one bit a pixel, unfiltered, as a scanner sees it: read by its chunks, whose sums are checked. */
function pixelsOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const told = png.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crcOf(told));
    chunks.set(String.fromCharCode(...told.subarray(0, 4)), told.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get("IHDR") ?? new Uint8Array(13);
  const side = new DataView(header.buffer, header.byteOffset).getUint32(0);
  const lines = unzlibSync(chunks.get("IDAT") ?? new Uint8Array());
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const byte = lines[row * (side / 8 + 1) + 1 + (column >> 3)] ?? 0;
      data.fill(
        byte & (0x80 >> (column & 7)) ? 255 : 0,
        (row * side + column) * 4,
        (row * side + column) * 4 + 3,
      );
    }
  }
  return { width: side, height: side, data };
}

/** CRC-32 by polynomial division, bit by bit (ISO 3309). */
function crcOf(bytes: Uint8Array): number {
  let rest = 0xffffffffn;
  for (const byte of bytes) {
    rest ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1n ? (rest >> 1n) ^ 0xedb88320n : rest >> 1n;
  }
  return Number(rest ^ 0xffffffffn);
}

describe("a QR code in a file", () => {
  it("is a picture that a scanner reads as the address with the code", () => {
    const png = unzipSync(written(plain, signed))["xl/media/image1.png"] ?? new Uint8Array();
    const read = decodeQR(pixelsOf(png));

    expect(read).toBe("https://nopbieu.example/doi-chieu#7Q2KDX90AB");
    expect(png.length).toBeLessThan(1_500);
  });

  it("is led to from its own sheet only, and the package says what a PNG is", () => {
    const parts = partsOf(plain, signed);

    expect(Object.keys(parts).filter((path) => /drawing|media|_rels\/sheet/.test(path))).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/media/image1.png",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/drawings/_rels/drawing2.xml.rels",
    ]);
    expect(parts["xl/drawings/_rels/drawing2.xml.rels"]).toContain(
      'relationships/image" Target="../media/image1.png"/>',
    );
    expect(parts["[Content_Types].xml"]).toContain('Extension="png" ContentType="image/png"');
    expect(partsOf(plain)["[Content_Types].xml"]).not.toContain("png");
  });

  it("stands at its cell in its own size, whatever becomes of rows and columns", () => {
    const drawing = partsOf(signed)["xl/drawings/drawing1.xml"] ?? "";

    expect(drawing).toContain("<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col>");
    expect(drawing).toContain("<xdr:row>4</xdr:row>");
    // 72 points are an inch of 914,400 units.
    expect(drawing).toContain('<xdr:ext cx="914400" cy="914400"/>');
    expect(drawing).toContain('descr="Mã QR"');
  });
});
