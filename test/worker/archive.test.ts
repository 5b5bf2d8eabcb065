import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { parseFiguresCsv } from "../../shared/interchange/parseFiguresCsv.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { withoutNoise } from "../../shared/interchange/withoutNoise.ts";
import { countRows } from "./support/countRows.ts";
import { askingAs } from "./support/districtClient.ts";
import { recordEverything } from "./support/everyRecord.ts";
import { leave } from "./support/leave.ts";

/** All periods, as the reviewer leaves with them, and what that cost. */
let whole: Awaited<ReturnType<typeof leave>>;
const cost = { asked: 0, most: 0, read: 0, written: 0 };

beforeAll(async () => {
  await recordEverything(env.DB);
  const counted = countRows(env.DB);
  let open = 0;
  const asking = await askingAs(counted.db, "demo-564", async (_, ask) => {
    cost.asked += 1;
    open += 1;
    cost.most = Math.max(cost.most, open);
    const answer = await ask();
    open -= 1;
    return answer;
  });
  counted.take();
  cost.asked = 0;
  whole = await leave(asking);
  Object.assign(cost, counted.take());
}, 180_000);

interface Stored {
  readonly period: string;
  readonly template_id: string;
  readonly org_unit_id: string;
  readonly code: string;
}

/** The newest version of every report there is, out of the database. */
async function storedReports(): Promise<Stored[]> {
  const { results } = await env.DB.prepare(
    `select r.period, r.template_id, r.org_unit_id, v.code from reports r join report_versions v
       on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
       and v.version = (select max(version) from report_versions w where w.period = r.period
         and w.org_unit_id = r.org_unit_id and w.template_id = r.template_id)`,
  ).all<Stored>();
  return results.map((row) => ({ ...row }));
}

const noBytes = new Uint8Array();

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function refusal(status: number): Response {
  const kind = status === 401 ? "not-signed-in" : "server-failed";
  const told = { type: `/problems/${kind}`, title: "", detail: "", status, problem: { kind } };
  return new Response(JSON.stringify(told), { status });
}

/** What a browser does without a network. */
function lostNetwork(): Response {
  throw new TypeError("Failed to fetch");
}

describe("leaving with everything", () => {
  it("takes every report along under its mã đối chiếu", async () => {
    const { made, files, text } = whole;
    const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
    const at = (name: string) => head.indexOf(name);
    const listed = lines
      .filter((line) => line[at("Loại")] === "báo cáo")
      .map((line) => ({
        period: line[at("Mã kỳ")],
        template_id: line[at("Mã biểu")],
        org_unit_id: line[at("Định danh đơn vị")],
        code: (line[at("Mã đối chiếu")] ?? "").replace(/^'/, ""),
      }));
    const stored = await storedReports();

    const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(listed)).toEqual(inOrder(stored));
    expect(lines.filter(([path = ""]) => !(path in files))).toEqual([]);
    expect(made).toMatchObject({
      ok: true,
      value: {
        title: "Toàn bộ số liệu - Thị xã Đông Hòa - năm 2022 - lập 10-03-2022",
        reports: stored.length,
        workbooks: lines.length,
        missing: [],
      },
    });
    expect(text("DOC-TRUOC.txt")).toContain(
      "Tệp này đủ những phần kể dưới đây: không phần nào bị thiếu.",
    );
  });

  it("does so for whoever administers, too", async () => {
    const { made, text } = await leave(await askingAs(env.DB, "demo-quantri"), undefined, [
      "2022P",
    ]);

    expect(made).toMatchObject({ ok: true, value: { missing: [] } });
    expect(JSON.parse(text("du-lieu/don-vi.json"))).toMatchObject({ units: expect.any(Array) });
  });

  it("keeps the forms' hidden identity, so that they can be handed in again", () => {
    const { files } = whole;
    const path =
      "quy-i-2022/bao-cao/22261-phuong-hoa-hiep-trung/dh-04-hn_quy-i-2022_22261-phuong-hoa-hiep-trung.xlsx";
    const parts = unzipSync(files[path] ?? noBytes);
    const textOf = (part: string) => strFromU8(parts[part] ?? noBytes);

    // As firm as it was sent, "sơ bộ".
    expect(textOf("xl/sharedStrings.xml")).toMatch(
      /nopbieu\|1\|\{[^<]*dh-04[^<]*ou-12[^<]*"dataState":"p"/,
    );
    expect(textOf("xl/workbook.xml")).toContain('name="ĐH-04 P. Hòa Hiệp Trung Quý I"');
  });

  it("names on its first page the periods that it holds, those not asked for and those of which nothing is recorded", async () => {
    const { text } = await leave(await askingAs(env.DB, "demo-564"), undefined, ["2022P"]);
    const page = text("DOC-TRUOC.txt").split("\r\n");
    const heads = parseSeparated(text("dau-chuoi.csv"), ";") ?? [];

    expect(page).toContain("  ke-hoach-2022: Kế hoạch năm 2022.");
    expect(page).toContain("- Có số liệu nhưng không chọn khi lập tệp: Quý I năm 2022.");
    const empty = page.find((line) => line.startsWith("- Chưa có gì khi lập tệp: ")) ?? "";
    expect(empty).toContain("Quý III năm 2022, Năm 2022");
    expect(empty).not.toMatch(/Quý I năm|Kế hoạch/);
    expect(new Set(heads.slice(1).map(([, , , held]) => held))).toEqual(
      new Set(["có", "kỳ không chọn", ""]),
    );
  });

  it("writes every figure once, with the totals that the Worker has", async () => {
    const asking = await askingAs(env.DB, "demo-564");
    const { made, text } = whole;
    const figures = parseFiguresCsv(text("so-lieu.csv")) ?? [];
    const unit = asking.me.regime.consolidatedBy.id;
    const reply = await asking.client.consolidation("dh-04", "2022Q1", unit);
    const totals = figures.filter(
      (one) => one.template === "dh-04" && one.period === "2022Q1" && one.scope === "total",
    );

    expect(made.ok && made.value.figures).toBe(figures.length);
    const keys = figures.map((one) =>
      [one.template, one.period, one.scope, one.unit, one.cell].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.fromEntries(totals.map(({ cell, value }) => [cell, value]))).toEqual(
      Object.fromEntries(
        Object.entries(reply.ok ? reply.value.totals : {}).map(([cell, { value }]) => [
          cell,
          typeof value === "number" ? withoutNoise(value) : value,
        ]),
      ),
    );
  });

  it("names where every chain of its record ends, and whether its report is there", () => {
    const { text, made } = whole;
    const linesOf = (path: string) => parseSeparated(text(path), ";")?.slice(1) ?? [];
    const ends = new Map(linesOf("nhat-ky.csv").map((line) => [line[13], [line[14], line[16]]]));
    const heads = linesOf("dau-chuoi.csv");
    const kept = heads.filter(([, , , held]) => held === "có");

    expect(heads.map((line) => line.slice(0, 3))).toEqual(
      [...ends].map(([chain, end]) => [chain, ...end]),
    );
    expect(ends.size).toBeGreaterThan(20);
    expect(text("DOC-TRUOC.txt")).toContain(`dau-chuoi.csv: ${ends.size} chuỗi`);
    expect(kept.length).toBe(made.ok ? made.value.reports : 0);
    expect(new Set(heads.map(([, , , held]) => held))).toEqual(new Set(["có", ""]));
  });

  it("lists every file with its hash, and seals that list on its first page", async () => {
    const { files, text } = whole;
    const listed = new Map(parseSeparated(text("ma-tep.csv"), ";")?.slice(1) as [string, string][]);
    const { "DOC-TRUOC.txt": page, "ma-tep.csv": list = noBytes, ...others } = files;
    const hashes = await Promise.all(
      Object.entries(others).map(
        async ([path, bytes]) => [path, await sha256Of(bytes)] satisfies [string, string],
      ),
    );

    expect(listed).toEqual(new Map(hashes));
    expect(strFromU8(page ?? noBytes)).toContain(await sha256Of(list));
  });

  it("tells its lists in people's words, each with the code that programs know beside it", () => {
    const rowsOf = (path: string) => {
      const [head = [], ...lines] = parseSeparated(whole.text(path), ";") ?? [];
      return lines.map((line) =>
        Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])),
      );
    };
    const records = rowsOf("nhat-ky.csv");
    const moments = /^\d\d\/\d\d\/2022 \d\d:\d\d$/;
    const wordless = records.filter(
      (row) =>
        row["Việc"] === row["Mã việc"] ||
        row["Người"] === "seed" ||
        !moments.test(row["Lúc (giờ Việt Nam, +07:00)"] ?? "") ||
        /^(ou-|dh-|2022Q)/.test(`${row["Đơn vị"]} ${row["Biểu"]} ${row["Kỳ"]}`.trim()),
    );
    const [report] = rowsOf("danh-muc.csv").filter((row) => row["Mã biểu"] === "dh-04");

    expect(wordless).toEqual([]);
    expect(new Set(records.map((row) => row["Phần nhật ký"])).size).toBe(8);
    expect(report).toEqual({
      Tệp: "quy-i-2022/bao-cao/22261-phuong-hoa-hiep-trung/dh-04-hn_quy-i-2022_22261-phuong-hoa-hiep-trung.xlsx",
      ...{ Loại: "báo cáo", Biểu: "ĐH-04/HN", "Tên biểu": report?.["Tên biểu"] },
      ...{ Kỳ: "Quý I năm 2022", "Đơn vị": "Phường Hòa Hiệp Trung", Lần: "1" },
      ...{ "Tình trạng": "đã chốt", "Tính vào tổng hợp": "có", Ước: "", "Sơ bộ": "sơ bộ" },
      "Mã đối chiếu": report?.["Mã đối chiếu"],
      "Lúc (giờ Việt Nam, +07:00)": "04/03/2022 09:15",
      ...{ Người: "Công chức Phường Hòa Hiệp Trung", "Mã biểu": "dh-04", "Phiên bản biểu": "1" },
      ...{ "Mã kỳ": "2022Q1", "Mã đơn vị": "22261", "Định danh đơn vị": "ou-12" },
    });
  });

  it.each([
    ["once, and is begun anew", 1, []],
    [
      "again and again, and says so",
      99,
      [{ what: "một thời điểm chung cho mọi phần", fault: "moved-on" }],
    ],
  ])("sees that something is done meanwhile %s", async (_, times, missing) => {
    let asked = 0;
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) => {
      const answer = await ask();
      if (!path.includes("/audit/events")) return answer;
      asked += 1;
      const page = await answer.json<{ entries: object[] }>();
      const entries = asked > 1 && asked <= 1 + times ? page.entries.slice(asked) : page.entries;
      return Response.json({ ...page, entries });
    });
    const { made, files } = await leave(asking, undefined, ["2022P"]);

    expect(made).toMatchObject({ ok: true, value: { missing } });
    expect(asked).toBe(4);
    expect(files["DOC-TRUOC.txt"]).toBeDefined();
  });

  it("gives no totals out that are not the Worker's", async () => {
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) => {
      const answer = await ask();
      if (!path.includes("/consolidations/dh-01/2022P?")) return answer;
      const reply = await answer.json<{ totals: Record<string, { value: unknown }> }>();
      const [cell = "", total] = Object.entries(reply.totals)[0] ?? [];
      const totals = { ...reply.totals, [cell]: { ...total, value: 987_654 } };
      return Response.json({ ...reply, totals });
    });
    const { made, files, text } = await leave(asking, undefined, ["2022P"]);

    expect(made).toMatchObject({
      ok: true,
      value: {
        missing: [{ what: "bảng tổng hợp ĐH-01/KH, Kế hoạch năm 2022", fault: "totals-differ" }],
      },
    });
    expect("ke-hoach-2022/tong-hop/dh-01-kh_ke-hoach-2022_tong-hop.xlsx" in files).toBe(false);
    expect(text("DOC-TRUOC.txt")).toContain(
      "bảng tổng hợp ĐH-01/KH, Kế hoạch năm 2022: Số tổng tính ở đây khác",
    );
    const figures = parseFiguresCsv(text("so-lieu.csv")) ?? [];
    expect(
      figures.filter(({ scope, template }) => scope === "total" && template === "dh-01"),
    ).toEqual([]);
  });

  it("says of people who they are and nothing of their codes", () => {
    const people = JSON.parse(whole.text("du-lieu/nguoi-dung.json")) as object[];

    expect(people.length).toBeGreaterThan(10);
    expect(new Set(people.flatMap(Object.keys))).toEqual(
      new Set(["id", "name", "role", "unit", "endedAt"]),
    );
  });

  it("names exactly what could not be had, in its name and on its first page, and takes the rest along", async () => {
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) =>
      /reports\/dh-01\/2022P\/ou-12$|consolidations\/dh-01\//.test(path)
        ? new Response("{}", { status: 500 })
        : ask(),
    );
    const { made, files, text } = await leave(asking, undefined, ["2022P"]);

    expect(made).toMatchObject({
      ok: true,
      value: {
        title: "Toàn bộ số liệu - Thị xã Đông Hòa - năm 2022 - lập 10-03-2022 - THIẾU 2 phần",
        missing: [
          { what: "báo cáo ĐH-01/KH, Kế hoạch năm 2022, Phường Hòa Hiệp Trung" },
          { what: "bảng tổng hợp ĐH-01/KH, Kế hoạch năm 2022" },
        ],
      },
    });
    expect(text("DOC-TRUOC.txt")).toMatch(
      /TỆP NÀY THIẾU 2 PHẦN.*\r\n- báo cáo ĐH-01\/KH, Kế hoạch năm 2022, Phường Hòa Hiệp Trung: .+\r\n- bảng tổng hợp ĐH-01\/KH, Kế hoạch năm 2022: /,
    );
    expect(
      "ke-hoach-2022/bao-cao/22261-phuong-hoa-hiep-trung/dh-01-kh_ke-hoach-2022_22261-phuong-hoa-hiep-trung.xlsx" in
        files,
    ).toBe(false);
    expect(
      "ke-hoach-2022/bao-cao/22279-phuong-hoa-xuan-tay/dh-01-kh_ke-hoach-2022_22279-phuong-hoa-xuan-tay.xlsx" in
        files,
    ).toBe(true);
  });

  it.each<[string, RegExp, () => Response, string]>([
    ["the record", /audit\/records/, () => refusal(500), "server-failed"],
    ["the session", /reports\/dh-01/, () => refusal(401), "not-signed-in"],
    ["the network", /reports\/dh-01/, lostNetwork, "offline"],
    ["the server", /reports\/dh-01/, () => refusal(500), "server-failed"],
  ])("gives nothing out where %s is lost on the way for good", async (_, which, lose, kind) => {
    let isLost = false;
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) => {
      isLost ||= which.test(path);
      return isLost ? lose() : ask();
    });

    const { made } = await leave(asking, undefined, ["2022P"]);
    expect(made).toEqual({ ok: false, error: expect.objectContaining({ kind }) });
  });

  it("is whole when it is begun again after the network came back", async () => {
    let isLost = false;
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) => {
      isLost ||= /reports\/dh-01/.test(path);
      return isLost ? lostNetwork() : ask();
    });
    await leave(asking, undefined, ["2022P"]);
    const again = await leave(await askingAs(env.DB, "demo-564"), undefined, ["2022P"]);

    expect(again.made).toMatchObject({ ok: true, value: { missing: [] } });
  });

  it("stops when it is told to, and gives nothing out", async () => {
    const stop = new AbortController();
    const asking = await askingAs(env.DB, "demo-564", async (path, ask) => {
      if (path.includes("/reports/")) stop.abort();
      return ask();
    });

    await expect(leave(asking, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("is nothing for a commune", async () => {
    const { made } = await leave(await askingAs(env.DB, "demo-22258"), undefined, ["2022P"]);

    expect(made).toEqual({ ok: false, error: expect.objectContaining({ kind: "forbidden" }) });
  });

  it("asks for so much, never more than four things at once, and changes nothing", () => {
    const { asked, most, read, written } = cost;

    expect({ asked, most, written }).toEqual({ asked: 157, most: 4, written: 0 });
    expect(read).toBeLessThan(8000);
  });
});
