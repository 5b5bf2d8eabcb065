/** "#rrggbb" as the file spells an opaque colour. */
export function argb(color: string): string {
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) throw new Error(`"${color}" is not a colour like #1a2b3c`);
  return `FF${color.slice(1).toUpperCase()}`;
}
