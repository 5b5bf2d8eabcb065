import { arrows, packagesOfShared } from "./importArrows.ts";
import { folderOf, importsOf, withoutComments } from "./importsOf.ts";

/** Everything that one file does against the house's import rules, as sentences; none when it is fine. */
export function importFaultsOf(path: string, content: string): string[] {
  const faults: string[] = [];
  const code = withoutComments(content);

  for (const found of importsOf(path, code)) {
    for (const { from, except, never, says } of arrows) {
      if (from.test(path) && !except?.test(path) && never(found)) {
        faults.push(`${says}: ${found.written}`);
      }
    }
    if (path.startsWith("shared/") && found.isPackage) {
      const allowed = packagesOfShared.some(
        ([folder, name]) => folder.test(path) && name.test(found.target),
      );
      if (!allowed) faults.push(`this package has no place in this folder: ${found.written}`);
    }
    if (!found.isPackage && !/\.\w+(\?\w+)?$/.test(found.written)) {
      faults.push(`an import names its file with the extension: ${found.written}`);
    }
  }

  const product = /^(shared|worker|addin)\//.test(path);
  if (product && path !== "addin/host/excelWorkbook.ts" && /\bExcel\.[A-Za-z]/.test(code)) {
    faults.push("only addin/host/excelWorkbook.ts says Excel");
  }
  // The local database hands on what the store says.
  const handsOn = path === "worker/dev/localDatabase.ts" || path.startsWith("worker/store/");
  const statement = sql.test(code) || (!handsOn && /\.prepare\(/.test(code));
  if (/^worker\/(?!store\/)/.test(path) && statement) {
    faults.push("SQL lives in worker/store/");
  }
  if (/(^|\/)index\.tsx?$/.test(path) && path !== "worker/index.ts") {
    faults.push("no barrels");
  }
  if (/^\s*export\s+\*/m.test(code)) faults.push("nothing is exported wholesale");
  if (/^(.*\/)?(utils?|helpers?|common|services?)(\/|\.tsx?$)/.test(path)) {
    faults.push("a name that says nothing");
  }
  const mayExportDefault = path === "worker/index.ts" || /\.config\.ts$/.test(path);
  if (!mayExportDefault && /^\s*export\s+(default\b|\{[^}]*\bas\s+default\b)/m.test(code)) {
    faults.push("no default export but the Worker's");
  }
  return faults;
}

/** Folders of shared/ that need each other's values in a circle; types may point anywhere in shared/. */
export function circlesOf(files: ReadonlyMap<string, string>): string[] {
  const needs = new Map<string, Set<string>>();
  for (const [path, content] of files) {
    const from = folderOf(path);
    const targets = importsOf(path, withoutComments(content))
      .filter((found) => !found.typeOnly && found.target.startsWith("shared/"))
      .map((found) => folderOf(found.target))
      .filter((folder) => folder !== from);
    needs.set(from, new Set([...(needs.get(from) ?? []), ...targets]));
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(needs.get(from) ?? [])].some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  return [...needs.keys()].filter((folder) => reaches(folder, folder)).sort();
}

const sql =
  /["'`]\s*(with\s+\w+(\s*\([^)]*\))?\s+as\s*\(|select\s[\s\S]+?\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(table|index)\s)/i;
