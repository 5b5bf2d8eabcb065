const MAX_LENGTH = 31;

/** The name a sheet gets where its own may be taken, as Excel makes one: "ĐH-04 (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}

/** The same sheets under names that differ from one another and from those taken. */
export function withFreeNames<S extends { readonly name: string }>(
  sheets: readonly S[],
  taken: readonly string[],
): readonly S[] {
  const names = [...taken];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    return { ...sheet, name };
  });
}
