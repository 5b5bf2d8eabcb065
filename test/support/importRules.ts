/** One import or export-from of a file. */
interface Import {
  /** The file it leads to, from the root of the project, or the package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
  readonly written: string;
}

/** What a part may not reach, and the sentence that says so. */
interface Arrow {
  readonly from: RegExp;
  readonly except?: RegExp;
  readonly never: (found: Import) => boolean;
  readonly says: string;
}

const react = /^(react|react-dom|@fluentui\/.*)(\/|$)/;
const ports = /^addin\/(host|api)\//;
const into = (pattern: RegExp) => (found: Import) => pattern.test(found.target);
const isPackage = (pattern: RegExp) => (found: Import) =>
  found.isPackage && pattern.test(found.target);

const packagesOfShared: readonly [folder: RegExp, name: RegExp][] = [
  [/^shared\/api\//, /^valibot$/],
  [/^shared\/xlsx\//, /^fflate$/],
  [/^shared\/report\//, /^@noble\/hashes\//],
];

const arrows: readonly Arrow[] = [
  {
    from: /^shared\//,
    never: (found) => !found.isPackage && !found.target.startsWith("shared/"),
    says: "shared/ imports only shared/",
  },
  {
    from: /^(shared|worker|addin)\//,
    except: /^(shared\/regimes|worker\/dev)\//,
    never: into(/^shared\/regimes\//),
    says: "regimes/ is seed data, for worker/dev and tests only",
  },
  { from: /^worker\//, never: into(/^addin\//), says: "worker/ never imports addin/" },
  { from: /^addin\//, never: into(/^worker\//), says: "addin/ never imports worker/" },
  { from: /^(shared|worker|addin)\//, never: into(/^test\//), says: "tests are never imported" },
  {
    from: /^worker\//,
    except: /^worker\/dev\//,
    never: into(/^worker\/dev\//),
    says: "worker/dev/ is never part of the Worker",
  },
  {
    from: /^worker\/store\//,
    never: (found) =>
      /^worker\/(routes|http|app\.ts|index\.ts)/.test(found.target) || isPackage(/^hono/)(found),
    says: "worker/store/ knows neither routes, http nor Hono",
  },
  {
    from: /^worker\/http\//,
    never: into(/^worker\/(routes\/|app\.ts|index\.ts)/),
    says: "worker/http/ does not know the routes",
  },
  {
    from: /^worker\/routes\//,
    never: into(/^worker\/(routes\/|app\.ts|index\.ts)/),
    says: "a route does not import another route",
  },
  {
    from: /^addin\/(host|api)\//,
    never: (found) =>
      isPackage(react)(found) || (/^addin\//.test(found.target) && !ports.test(found.target)),
    says: "addin/host/ and addin/api/ import only shared/",
  },
  { from: /^addin\/host\//, never: into(/^addin\/api\//), says: "host/ does not know api/" },
  { from: /^addin\/api\//, never: into(/^addin\/host\//), says: "api/ does not know host/" },
  {
    from: /^addin\//,
    except: /^addin\/((host|api)\/|\w+Main\.tsx$)/,
    never: (found) => ports.test(found.target) && !found.typeOnly,
    says: "only the entry files choose an adapter; elsewhere a port is a type",
  },
  {
    from: /^addin\/actions\//,
    never: (found) =>
      isPackage(react)(found) || /^addin\/(?!actions\/|host\/|api\/)/.test(found.target),
    says: "addin/actions/ imports shared/ and the ports' types, no React",
  },
  {
    from: /^addin\/(components|hooks)\//,
    never: into(/^addin\/(?!components\/|hooks\/)/),
    says: "addin/components/ and addin/hooks/ know neither actions nor ports",
  },
  {
    from: /^addin\/panes\//,
    never: into(/^addin\/[\w.]+$/),
    says: "a pane does not know what holds it",
  },
];

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
  if (/^worker\/(?!store\/)/.test(path) && (sql.test(code) || /\.prepare\(/.test(code))) {
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

/** "shared" for the files at the top, "shared/form" for those below it, however deep. */
function folderOf(path: string): string {
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

function importsOf(path: string, code: string): Import[] {
  const statements = code.matchAll(
    /(?:^|[\n;])\s*(?:import|export)\s+(?:(type\b)?\s*([\w*{][^"'`;]*?)\bfrom\s*)?["']([^"']+)["']/g,
  );
  const calls = code.matchAll(/\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g);
  const statementImports = [...statements].map(([, type, names = "", written = ""]) =>
    importOf(path, written, type !== undefined || onlyTypes(names)),
  );
  return [
    ...statementImports,
    ...[...calls].map(([, written = ""]) => importOf(path, written, false)),
  ];
}

/** Whether every name in the braces carries its own "type". */
function onlyTypes(names: string): boolean {
  const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  if (inBraces === undefined) return false;
  const each = inBraces.split(",").filter((name) => name.trim() !== "");
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function importOf(path: string, written: string, typeOnly: boolean): Import {
  if (!written.startsWith(".")) return { target: written, isPackage: true, typeOnly, written };
  const parts = path.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return { target: parts.join("/"), isPackage: false, typeOnly, written };
}

function withoutComments(content: string): string {
  return content.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
