/** Rounds to so many decimals, halves away from zero, on the 15 significant digits that a spreadsheet keeps:
 *  1.005 becomes 1.01 although its binary form lies below. The one algorithm every screen, file and check uses. */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value) || value === 0) return value === 0 ? 0 : value;
  const kept = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(kept, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Moves the decimal point by text, which is exact where multiplying by a power of ten is not. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
