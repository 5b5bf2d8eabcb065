import { check, type Files, wholeArchive } from "./smallArchive.ts";

/** The archive with something written otherwise in some files, wherever it stands in them. */
export function rewritten(paths: readonly string[], from: RegExp, to: string): Files {
  const others = paths.map((path) => {
    const text = wholeArchive[path] ?? "";
    if (!from.test(text)) throw new Error(`${from} is not in ${path}`);
    return [path, text.replace(from, to)];
  });
  return { ...wholeArchive, ...Object.fromEntries(others) };
}

/** What the script finds wrong in files. */
export const faultsOf = (files: Files) =>
  check(files).lines.filter((line) => line.startsWith("- "));
