import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordHeads } from "../../shared/interchange/recordHeads.ts";
import { recordLine, recordsHead } from "../../shared/interchange/recordsCsv.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { ChainedRecord } from "../../shared/report/chainedRecord.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { checkScript } from "../../shared/text/archive/checkScript.ts";

const folder = mkdtempSync(join(tmpdir(), "kiem-tra-"));
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("python3 is not there: the script of an archive is not run");

beforeAll(() => {
  writeFileSync(join(folder, "kiem-tra.py"), checkScript);
  writeFileSync(join(folder, "so-lieu.csv"), "\uFEFFMã kỳ;Mã biểu;Mã đơn vị;Nguồn gốc\r\n");
  writeFileSync(join(folder, "danh-muc.csv"), "\uFEFFLoại;Mã đối chiếu\r\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const same = (id: string) => id;
const names = { person: same, unit: same, form: same };
/** 10/03/2022 at 08:00 in Viet Nam. */
const at = Date.UTC(2022, 2, 10, 1);
const chain = "dong-hoa-2022/dh-02/2022Q1/ou-19";

/** What happened, one thing after the other, each with its reason. */
function recordOf(of: string, reasons: readonly string[]): ChainedRecord[] {
  let previousHash = chainStart;
  return reasons.map((reason, index) => {
    const { hash, ...event } = chainEvent(of, { seq: index + 1, previousHash, reason, at });
    previousHash = hash;
    return { source: "reports", chain: of, seq: event.seq, hash, text: canonicalOf([of, event]) };
  });
}

/** What the script says of a record beside where its chains are said to end. */
function check(
  records: readonly ChainedRecord[],
  heads: string,
  retouch: (file: string) => string = (file) => file,
) {
  const lines = records.map((record) => recordLine(record, names));
  writeFileSync(join(folder, "nhat-ky.csv"), retouch(recordsHead() + lines.join("")));
  writeFileSync(join(folder, "dau-chuoi.csv"), heads);
  const { status, stdout } = spawnSync("python3", ["kiem-tra.py"], {
    ...{ cwd: folder, encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } },
  });
  return { status, stdout };
}

describe.skipIf(!hasPython)("the script that an archive is checked with", () => {
  const record = [...recordOf(chain, ["nộp", "trả lại"]), ...recordOf("dong-hoa-2022", ["sửa"])];
  const { text, chains } = recordHeads(record);

  it("finds a whole record whole, however long a line of it is, and prints its seal", () => {
    const long = recordOf(chain, ["x".repeat(140_000)]);
    const heads = recordHeads(long).text;

    expect(check(record, text)).toMatchObject({ status: 0 });
    expect(chains).toBe(2);
    const told = check(long, heads);
    expect(told.status).toBe(0);
    expect(told.stdout).toContain(fingerprint(heads));
  });

  it.each<[string, readonly ChainedRecord[], string]>([
    ["its last line is gone", record.filter(({ seq }) => seq === 1), `${chain}: dòng cuối`],
    [
      "its last line was written anew, hash and all",
      [...recordOf(chain, ["nộp", "duyệt"]), ...record.slice(2)],
      `${chain}: dòng cuối`,
    ],
    ["a whole chain is gone", record.slice(2), `${chain}: mất cả chuỗi`],
    [
      "a chain was put in",
      [...record, ...recordOf("dong-hoa-2022/khác", ["nộp"])],
      "dong-hoa-2022/khác: dau-chuoi.csv không có",
    ],
    [
      "a line in its middle was written anew",
      [...recordOf(chain, ["nộp muộn"]), ...record.slice(1)],
      `${chain} số 2`,
    ],
  ])("finds a record broken where %s", (_, records, said) => {
    const told = check(records, text);
    expect(told.status).toBe(1);
    expect(told.stdout).toContain(said);
  });

  it.each([
    ["the moment", "10/03/2022 08:00", "11/03/2022 08:00"],
    ["the exact moment", "2022-03-10T01:00:00.000Z", "2022-03-10T01:00:01.000Z"],
    ["the reason", ";trả lại;", ";duyệt;"],
  ])("finds what people read retouched where no hash is: %s", (_, written, other) => {
    const told = check(record, text, (file) => file.replace(written, other));

    expect(told.stdout).toMatch(/nhật ký: 3 dòng, 2 chuỗi, 1 chỗ gãy/);
    expect(told.status).toBe(1);
  });
});
