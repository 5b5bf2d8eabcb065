import { describe, expect, it } from "vitest";
import type { MatrixCells } from "../../../shared/filing/matrixGrid.ts";
import { readMatrix } from "../../../shared/filing/readMatrix.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { pasted, subject } from "./town.ts";

/** The figures read, by indicator and place. */
function read(cells: MatrixCells) {
  const figures = readMatrix(cells, subject);
  if (!figures.ok) throw new Error(JSON.stringify(figures.error));
  const rows = [...figures.value.values].map(([id, own]) => [id, Object.fromEntries(own)]);
  return Object.fromEntries(rows);
}

const jobs = { M2: { vinh: 300, nam: 320, tam: 340 } };

describe("a matrix is read by what its labels say", () => {
  it.each([
    [
      "units across, with codes and names",
      pasted(
        ["STT", "Mã", "Chỉ tiêu", "ĐVT", "Phường Hòa Vinh", "Phường Hòa Hiệp Nam", "Xã Hòa Tâm"],
        [1, "M2", "Giải quyết việc làm", "người", 300, 320, 340],
      ),
    ],
    [
      "units down",
      pasted(
        ["STT", "Xã, phường", "Giải quyết việc làm"],
        [1, "Phường Hòa Vinh", 300],
        [2, "Phường Hòa Hiệp Nam", 320],
        [3, "Xã Hòa Tâm", 340],
      ),
    ],
    [
      "in two tables with the same headings, signed below",
      pasted(
        ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
        ["Bảng 2"],
        ["Chỉ tiêu", "P. Hòa Vinh", "P. Hòa Hiệp Nam", "Xã Hòa Tâm"],
        ["M2", 300, 320, 340],
        ["Nơi nhận", "Hòa Tâm", "Hòa Vinh"],
      ),
    ],
    [
      "units in another order, their tones on the other vowel, some in capitals",
      pasted(
        ["", "XÃ HOÀ TÂM", "P. Hoà Vinh", "hòa  hiệp\u00a0nam"],
        ["Giải quyết việc làm", 340, 300, 320],
      ),
    ],
    [
      "units by their codes, as numbers and as text",
      pasted(["", 22258, "22282", 22297], ["M2", 300, 320, 340]),
    ],
    [
      "letters taken apart",
      pasted(
        ["", "Phường Hòa Vinh", "Phường Hòa Hiệp Nam", "Xã Hòa Tâm"].map((label) =>
          label.normalize("NFD"),
        ),
        ["Giải quyết việc làm".normalize("NFD"), 300, 320, 340],
      ),
    ],
    [
      "headings of two lines, sectors over units, and a line of letters",
      pasted(
        ["PHỤ LỤC I", null, null, null, null],
        ["STT", "Nội dung", "Khu vực thành thị", null, "Khu vực nông thôn"],
        [null, null, "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
        ["A", "B", 1, 2, 3],
        ["2.", "- Giải quyết việc làm (người)", 300, 320, 340],
      ),
    ],
    [
      "a code in front of the name",
      pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"], ["m2 – việc làm", 300, 320, 340]),
    ],
    [
      "headings and remarks without figures, and sums by sector",
      pasted(
        ["Chỉ tiêu", "Hòa Vinh", "Hòa Hiệp Nam", "Cộng thành thị", "Hòa Tâm", "Ghi chú"],
        ["II. Việc làm", null, null, null, null, null],
        ["Giải quyết việc làm", 300, 320, 620, 340, "theo NQ 58"],
        ["Người lập biểu", null, null, null, null, null],
      ),
    ],
  ])("%s", (_, cells) => {
    expect(read(cells)).toEqual(jobs);
  });

  it("the town's whole, its own part and an office are columns like others", () => {
    const cells = pasted(
      ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm", "Cấp thị xã", "Toàn thị xã", "Phòng Kinh tế"],
      ["M4", 3, 3.5, 3.25, 300, 309.75, null],
      ["M2", 300, 320, 340, null, 960, 50],
    );

    expect(read(cells)).toEqual({
      M4: { vinh: 3, nam: 3.5, tam: 3.25, own: 300, town: 309.75, kt: null },
      M2: { vinh: 300, nam: 320, tam: 340, own: null, town: 960, kt: 50 },
    });
  });

  it("a printed sum is the whole where the whole has no column, and rates have none", () => {
    const cells = pasted(
      ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm", "Tổng cộng"],
      ["M2", 300, 320, 340, 970],
      ["M5b", 95, 95, 95, null],
    );

    expect(read(cells)).toEqual({
      M2: { vinh: 300, nam: 320, tam: 340, town: 970 },
      M5b: { vinh: 95, nam: 95, tam: 95 },
    });
  });

  it("marks are answers, an empty line takes figures away, and communes say yes or no", () => {
    const cells = pasted(
      ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm", "Thị xã Đông Hòa"],
      ["M1a", 15, "-", "…", 15],
      ["M2", null, "  ", null, null],
      ["M5a", "Có", "có", "Không", 66.7],
    );

    expect(read(cells)).toEqual({
      M1a: { vinh: 15, nam: none, tam: unknown, town: 15 },
      M2: { vinh: null, nam: null, tam: null, town: null },
      M5a: { vinh: true, nam: true, tam: false, town: 66.7 },
    });
  });

  it("tells where a figure stands on the sheet, whichever way round the matrix is", () => {
    const cells = pasted(
      ["Đơn vị", "M2"],
      ["Hòa Vinh", 300],
      ["Hòa Hiệp Nam", 320],
      ["Hòa Tâm", 340],
    );
    const figures = readMatrix(cells, subject);
    if (!figures.ok) throw new Error("not read");

    const { placeOf, values } = figures.value;
    const [indicator] = [...values.keys()];
    expect(indicator && placeOf(indicator, subject.children[2]?.id ?? "own")).toEqual({
      row: 3,
      column: 1,
    });
  });
});

it("money whose own line says that it is counted in triệu đồng is, whatever stands over the table", () => {
  const cells = pasted(
    ["ĐVT: tỷ đồng"],
    ["Chỉ tiêu", "ĐVT", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
    ["M4", "Triệu đồng", 3, 4, 5],
  );

  expect(read(cells)).toEqual({ M4: { vinh: 3, nam: 4, tam: 5 } });
});
