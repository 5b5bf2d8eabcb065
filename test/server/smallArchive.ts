import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DataValue, none, unknown } from "../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { archiveIndex, type IndexedFile } from "../../shared/interchange/archiveIndex.ts";
import type { Figure } from "../../shared/interchange/figure.ts";
import { figureLine, figuresHead } from "../../shared/interchange/figuresCsv.ts";
import { fileHashes } from "../../shared/interchange/fileHashes.ts";
import { recordHeads } from "../../shared/interchange/recordHeads.ts";
import { recordLine, recordsHead } from "../../shared/interchange/recordsCsv.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { ChainedRecord } from "../../shared/report/chainedRecord.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { verificationCodeOf } from "../../shared/report/verificationCode.ts";
import { checkScript } from "../../shared/text/archive/checkScript.ts";
import { handedOver } from "../../shared/text/archive/sayRecord.ts";
import { sealedFiles, unsealedPage } from "../../shared/text/archive/sealedFiles.ts";

/** The files of an archive by their paths. */
export type Files = Readonly<Record<string, string>>;

export const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("python3 is not there: the script of an archive is not run");

const regime = "dong-hoa-2022";
const template = "dh-04" as TemplateId;
const units: Readonly<Record<string, string>> = {
  ...{ "ou-11": "Phường Hòa Vinh", "ou-19": "Xã Hòa Tâm", "ou-01": "Thị xã Đông Hòa" },
};
const people: Readonly<Record<string, string>> = { p1: "Nguyễn Thị Hoa", p2: "Trần Văn An" };
const names = {
  person: (id: string) => new Map([handedOver]).get(id) ?? people[id] ?? id,
  unit: (id: string) => units[id] ?? id,
  form: (id: string) => (id === template ? "ĐH-04/HN" : id),
};

/** 10/03/2022 at 08:00 in Viet Nam. */
const at = Date.UTC(2022, 2, 10, 1);

/** The links of a chain, one thing that happened after the other. */
export function chainOf(source: string, chain: string, events: readonly object[]): ChainedRecord[] {
  let previousHash = chainStart;
  return events.map((said, index) => {
    const link = { seq: index + 1, previousHash, at, by: "p1", ...said };
    const { hash, ...event } = chainEvent(chain, link);
    previousHash = hash;
    return { source, chain, seq: event.seq, hash, text: canonicalOf([chain, event]) };
  });
}

/** A record as its file. */
export function recordFile(records: readonly ChainedRecord[]): string {
  return recordsHead() + records.map((record) => recordLine(record, names)).join("");
}

/** What a commune's report holds, cell by cell: of every kind of answer one. */
const answers: readonly (readonly [cell: string, Figure["type"], DataValue, decimals?: number])[] =
  [
    ["A/hh/1", "count", 2],
    ["A/hh/2", "count", none],
    ["A/hh/3", "count", unknown],
    ["A/hh/4", "count", null],
    ["A/hh/5", "rate", 12.345, 2],
    ["A/hh/6", "yes-no", true],
    ["A/hh/7", "text", "Chưa rà soát."],
  ];

const anyFigure = {
  ...{ regime, template, templateCode: "ĐH-04/HN", templateVersion: 1 },
  ...{ period: "2022Q1" as PeriodId, rowLabel: "Hộ nghèo", columnLabel: "Số hộ" },
  ...{
    unitOfMeasure: "hộ",
    nature: "within" as const,
    additive: true,
    coverage: null,
    report: null,
  },
  ...{ estimated: false, preliminary: true },
} as const;

const anyFile = {
  ...{ template, templateCode: "ĐH-04/HN", title: "Hộ nghèo", templateVersion: 1 },
  ...{ period: "2022Q1", estimated: false, preliminary: true, by: null },
} as const;

function reportOf(unit: string, code: string) {
  const values = new Map(answers.map(([cell, , value]) => [cell as CellKey, value]));
  const identity = { regime, template, period: anyFigure.period, unit: unit as OrgUnitId };
  const state = { estimated: false, preliminary: true };
  const report = {
    ...{ version: 2, state: "approved" as const, counted: true },
    code: verificationCodeOf(identity, 1, state, values),
  };
  const figures = answers.map(
    ([cell, type, value, decimals = 0]): Figure => ({
      ...{ ...anyFigure, type, value, decimals, report, cell: cell as CellKey },
      ...{ scope: "unit", provenance: "entry", unit: code, unitName: names.unit(unit) },
    }),
  );
  const file: IndexedFile = {
    ...{ ...anyFile, ...report, path: `quy-i-2022/bao-cao/${code}/dh-04.xlsx` },
    ...{ kind: "báo cáo", unit, unitCode: code, unitName: names.unit(unit) },
    at: new Date(at).toISOString(),
  };
  return { file, figures };
}

const reports = [reportOf("ou-11", "22258"), reportOf("ou-19", "22297")];
const total: Figure = {
  ...{ ...anyFigure, scope: "total", provenance: "totalled", type: "count", value: 4, decimals: 0 },
  ...{ unit: "564", unitName: "Thị xã Đông Hòa", cell: "A/hh/1" as CellKey },
  coverage: { covered: 2, expected: 2, approved: 2, goneOn: 0, own: null },
};
const totals: IndexedFile = {
  ...{ ...anyFile, path: "quy-i-2022/tong-hop/dh-04.xlsx", kind: "tổng hợp", unit: "ou-01" },
  ...{ unitCode: "564", unitName: "Thị xã Đông Hòa", version: null, state: null, code: null },
  ...{ counted: null, at: null },
};

const handedIn = [
  { move: "submit", version: 1, reason: null },
  { move: "return", version: 1, reason: "Thiếu hộ" },
  { move: "submit", version: 2, reason: null },
  { move: "approve", version: 2, reason: null },
];
/** The reports of two communes and of a third whose period was not asked for, and something of every other kind. */
export const records: readonly ChainedRecord[] = [
  ...chainOf("administration", `${regime}/administration`, [
    { change: "hand-over", subject: "person", subjectId: "p2", by: "seed", content: null },
    {
      ...{ change: "add-person", subject: "person", subjectId: "p2" },
      content: '{"person":{"name":"Trần Văn An"},"unit":null}',
    },
    {
      ...{ change: "close-unit", subject: "unit", subjectId: "ou-11" },
      content: '{"unit":{"terms":[{"name":"Phường Hòa Vinh"}],"reason":"Sáp nhập"}}',
    },
    {
      ...{ change: "publish-template", subject: "template", subjectId: "dh-04" },
      content: '{"template":{"version":2}}',
    },
  ]),
  ...chainOf("settings", regime, [
    { change: "settings", content: '{"settings":["merged","onward"],"period":null}' },
    {
      change: "open-period",
      content: '{"settings":[],"period":{"id":"2022X01","name":"Bão số 5"}}',
    },
  ]),
  ...chainOf("filed", `${regime}/targets/2022`, [{ move: "submit", version: 3 }]),
  ...chainOf("reports", `${regime}/dh-04/2022Q1/ou-11`, handedIn),
  // What says something of a report leaves it in its state.
  ...chainOf("reports", `${regime}/dh-04/2022Q1/ou-19`, [
    ...handedIn,
    { move: "receive-signed", version: 2, reason: null },
  ]),
  ...chainOf("reports", `${regime}/dh-04/2022P/ou-19`, handedIn.slice(0, 1)),
  ...chainOf("exceptions", `${regime}/dh-04/2022Q1/ou-11/exceptions`, [
    { kind: "extended", granted: true, until: "2022-03-20", reason: "Mưa lũ", byName: "Tổ trực" },
    { kind: "exempt", granted: false, until: null, reason: "Nhầm", byName: "Tổ trực" },
    { kind: "left-out", granted: true, until: null, reason: "Sai chuẩn", byName: "Tổ trực" },
    { kind: "left-out", granted: false, until: null, reason: "Đã sửa", byName: "Tổ trực" },
  ]),
  ...chainOf("editions", `editions/${regime}/dh-04/2022Q1/ou-01`, [
    { to: ["UBND tỉnh", "Sở LĐ-TB&XH"], content: "ab" },
  ]),
  ...chainOf("responsibles", `responsible/${regime}/ou-11/dh-04`, [
    { person: "p2" },
    { person: null },
  ]),
  ...chainOf("inspections", `inspections/${regime}/2022`, [
    {
      ...{ change: "cancel", number: 4 },
      content: '{"subject":"Chi trả trợ cấp","cancelled":"Dịch bệnh"}',
    },
  ]),
];

const figures = [...reports.flatMap((report) => report.figures), total];

/** An archive of two reports and their totals, as one is made. */
export const wholeArchive: Files = sealed({
  ...Object.fromEntries([...reports.map(({ file }) => file.path), totals.path].map((p) => [p, p])),
  "du-lieu/nguoi-dung.json": JSON.stringify(
    Object.entries(people).map(([id, name]) => ({ id, name })),
  ),
  "du-lieu/don-vi.json": JSON.stringify({
    orgUnits: Object.entries(units).map(([id, name]) => ({ id, name })),
  }),
  "bieu-mau/dh-04-v1.json": JSON.stringify({ id: "dh-04", code: "ĐH-04/HN" }),
  "so-lieu.csv": figuresHead() + figures.map((figure) => figureLine(figure)).join(""),
  "nhat-ky.csv": recordFile(records),
  "dau-chuoi.csv": recordHeads(records, ({ period }) => (period === "2022P" ? "leftOut" : "kept"))
    .text,
  "danh-muc.csv": archiveIndex([...reports.map(({ file }) => file), totals]),
  "kiem-tra.py": checkScript,
});

/** The same files under their list of hashes and its seal: what whoever computes everything anew comes to. */
export function sealed({ [sealedFiles]: _, [unsealedPage]: __, ...files }: Files): Files {
  const hashes = fileHashes(
    new Map(Object.entries(files).map(([path, text]) => [path, fingerprint(text)])),
  );
  return { ...files, [sealedFiles]: hashes, [unsealedPage]: `Mã niêm: ${fingerprint(hashes)}\r\n` };
}

/** The seal of an archive. */
export function sealOf(files: Files): string {
  return fingerprint(files[sealedFiles] ?? "");
}

/** What the script says of files in a folder of their own, on a machine that writes so. */
export function check(files: Files, args: readonly string[] = [], encoding = "utf-8") {
  const folder = mkdtempSync(join(tmpdir(), "kiem-tra-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync("python3", ["kiem-tra.py", ...args], {
      ...{ cwd: folder, encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: encoding } },
    });
    return { status, stderr, lines: stdout.trimEnd().split("\n") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
