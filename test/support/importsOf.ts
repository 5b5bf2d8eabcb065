/** One import or export-from of a file. */
export interface Import {
  /** The file it leads to, from the root of the project, or the package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
  readonly written: string;
}

/** "shared" for the files at the top, "shared/form" for those below it, however deep. */
export function folderOf(path: string): string {
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

/** Every import and export-from of a file. */
export function importsOf(path: string, code: string): Import[] {
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

/** The code alone. */
export function withoutComments(content: string): string {
  return content.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
