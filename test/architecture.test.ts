import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { circlesOf, importFaultsOf } from "./support/importRules.ts";

const files = new Map(
  globSync(["{shared,worker,addin,test}/**/*.{ts,tsx}", "*.config.ts"])
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]),
);
const shared = new Map([...files].filter(([path]) => path.startsWith("shared/")));

describe("the arrows of the house", () => {
  it("are kept by every file", () => {
    // The files of this test name forbidden things on purpose.
    const own = ["test/architecture.test.ts", "test/support/importRules.ts"];
    const faults = [...files]
      .filter(([path]) => !own.includes(path))
      .flatMap(([path, content]) =>
        importFaultsOf(path, content).map((fault) => `${path}: ${fault}`),
      );

    expect(files.size).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it("never make the folders of shared/ need each other in a circle", () => {
    expect(circlesOf(shared)).toEqual([]);
  });

  it.each([
    ["shared/form/a.ts", 'import { b } from "../../worker/env.ts";'],
    ["shared/form/a.ts", 'import type { B } from "../../addin/host/workbook.ts";'],
    ["shared/form/a.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/form/a.ts", 'import * as v from "valibot";'],
    ["shared/form/a.ts", 'import {\n  zipSync,\n  strToU8,\n} from "fflate";'],
    ["shared/form/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";'],
    ["shared/form/a.ts", 'import { plan } from "../regimes/dongHoa2022/plan.ts";'],
    ["shared/form/a.ts", 'import { b } from "./b";'],
    ["shared/form/a.ts", 'export * from "./b.ts";'],
    ["shared/form/a.ts", 'const b = await import("../../worker/app.ts");'],
    ["shared/form/a.ts", "export default function a() {}"],
    ["shared/form/index.ts", 'export { a } from "./a.ts";'],
    ["shared/form/utils.ts", "export const a = 1;"],
    ["worker/routes/a.ts", 'import { b } from "./b.ts";'],
    ["worker/routes/a.ts", 'import { plan } from "../../shared/regimes/dongHoa2022/plan.ts";'],
    ["worker/routes/a.ts", 'import type { Workbook } from "../../addin/host/workbook.ts";'],
    ["worker/routes/a.ts", 'const rows = "select id from reports";'],
    ["worker/routes/a.ts", "const rows = `\n  insert into reports (id) values (?1)`;"],
    ["worker/http/a.ts", "await db.prepare(statement).all();"],
    ["worker/http/a.ts", 'import { reports } from "../routes/reports.ts";'],
    ["worker/store/a.ts", 'import { Hono } from "hono";'],
    ["worker/store/a.ts", 'import { HTTPException } from "hono/http-exception";'],
    ["worker/store/a.ts", 'import { problem } from "../http/problem.ts";'],
    ["worker/app.ts", 'import { seedIfEmpty } from "./dev/seed.ts";'],
    ["worker/app.ts", "export default app;"],
    ["addin/host/a.ts", 'import { useState } from "react";'],
    ["addin/host/a.ts", 'import { client } from "../api/client.ts";'],
    ["addin/host/a.ts", "await Excel.run(batch);"],
    ["addin/api/a.ts", 'import type { Workbook } from "../host/workbook.ts";'],
    ["addin/api/a.ts", 'import { Button } from "@fluentui/react-components";'],
    ["addin/actions/a.ts", 'import { excelWorkbook } from "../host/excelWorkbook.ts";'],
    ["addin/actions/a.ts", 'import { useAction } from "../hooks/useAction.ts";'],
    ["addin/actions/a.ts", 'import { createElement } from "react";'],
    ["addin/components/A.tsx", 'import { submitReport } from "../actions/submitReport.ts";'],
    ["addin/components/A.tsx", 'import type { Workbook } from "../host/workbook.ts";'],
    ["addin/hooks/a.ts", 'import type { Client } from "../api/client.ts";'],
    ["addin/panes/A.tsx", 'import { memoryWorkbook } from "../host/memoryWorkbook.ts";'],
    ["addin/panes/A.tsx", 'import { App } from "../App.tsx";'],
    ["addin/panes/A.tsx", 'import type { AppEnv } from "../../worker/env.ts";'],
    ["addin/App.tsx", "const range: Excel.Range = found;"],
    ["addin/App.tsx", 'import { plan } from "../shared/regimes/dongHoa2022/plan.ts";'],
  ])("would be broken by %s with %j", (path, content) => {
    expect(importFaultsOf(path, content)).toHaveLength(1);
  });

  it.each([
    ["shared/api/a.ts", 'import * as v from "valibot";\nimport { ok } from "../result.ts";'],
    ["shared/xlsx/a.ts", 'import { zipSync } from "fflate";'],
    ["shared/report/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";'],
    ["shared/text/a.ts", 'export const hint = "Lưu tệp trong Excel. Sau đó nộp.";'],
    ["shared/form/a.ts", '// import { b } from "../../worker/env.ts";\nexport const a = 1;'],
    ["worker/index.ts", 'import { app } from "./app.ts";\nexport default app;'],
    ["worker/dev/seed.ts", 'import { plan } from "../../shared/regimes/dongHoa2022/plan.ts";'],
    ["worker/store/a.ts", 'const all = "select id from reports";\ndb.prepare(all);'],
    ["worker/routes/a.ts", 'import { Hono } from "hono";\nimport { b } from "../store/b.ts";'],
    ["addin/host/excelWorkbook.ts", 'import type { W } from "./workbook.ts";\nExcel.run(batch);'],
    ["addin/actions/a.ts", 'import type { Workbook } from "../host/workbook.ts";'],
    ["addin/actions/a.ts", 'import { type Client } from "../api/client.ts";'],
    ["addin/panes/A.tsx", 'import { submitReport } from "../actions/submitReport.ts";'],
    ["addin/excelMain.tsx", 'import { excelWorkbook } from "./host/excelWorkbook.ts";'],
  ])("would be kept by %s with %j", (path, content) => {
    expect(importFaultsOf(path, content)).toEqual([]);
  });

  it("would see a circle between two folders of shared/", () => {
    const circle = new Map([
      ["shared/form/a.ts", 'import { b } from "../report/b.ts";'],
      ["shared/report/b.ts", 'import { c } from "../form/c.ts";'],
      ["shared/text/d.ts", 'import { b } from "../report/b.ts";'],
    ]);

    expect(circlesOf(circle)).toEqual(["shared/form", "shared/report"]);
  });
});
