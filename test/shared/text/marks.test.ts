import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folders = ["shared/text", "shared/sheet", "shared/regimes"];

it("wherever a sentence names one of the two marks, it stands in quotes: a bare dash or dots are read as punctuation", () => {
  const naked = /(?:ghi|nhập|hoặc|hay|thì|write|enter|or|,) (?:-|\.\.\.|…)(?=[ ,;.`"]|$)/;
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const lines = readFileSync(`${folder}/${name}`, "utf8").split("\n");
        return lines
          .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && naked.test(line))
          .map((line) => `${name}: ${line.trim()}`);
      }),
  );

  expect(found).toEqual([]);
});
