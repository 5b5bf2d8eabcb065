import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipStream } from "../../../shared/xlsx/zipStream.ts";

function written(put: (zip: ReturnType<typeof zipStream>) => void) {
  const chunks: Uint8Array[] = [];
  const zip = zipStream((bytes) => void chunks.push(bytes), "2022-03-10T08:00:00+07:00");
  put(zip);
  return { chunks, bytes: new Uint8Array(chunks.flatMap((chunk) => [...chunk])) };
}

describe("a zip that is written file by file", () => {
  it("holds every file under its name, an empty one and one in parts too", () => {
    const { bytes } = written((zip) => {
      zip.add("DOC-TRUOC.txt", "Đọc trước");
      zip.add("2022Q1/dh-04.xlsx", strToU8("PK"));
      zip.add("so-lieu.csv", [strToU8("a;b\r\n"), strToU8("1;2\r\n")]);
      zip.add("rong.csv", []);
      zip.end();
    });
    const files = Object.entries(unzipSync(bytes)).map(([path, held]) => [path, strFromU8(held)]);

    expect(files).toEqual([
      ["DOC-TRUOC.txt", "Đọc trước"],
      ["2022Q1/dh-04.xlsx", "PK"],
      ["so-lieu.csv", "a;b\r\n1;2\r\n"],
      ["rong.csv", ""],
    ]);
  });

  it("hands on what has been put in before anything else comes", () => {
    const { chunks } = written((zip) => zip.add("a.xlsx", new Uint8Array(100_000).fill(7)));

    expect(chunks.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(100_000);
  });

  it("takes no two files of one name", () => {
    expect(() =>
      written((zip) => {
        zip.add("a.csv", "1");
        zip.add("a.csv", "2");
      }),
    ).toThrow("a.csv is in the zip already");
  });
});
