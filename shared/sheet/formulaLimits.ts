/** What Excel takes in one formula, in every version since 2007. */
const limits = {
  characters: 8192,
  levels: 64,
  arguments: 255,
  literal: 255,
} as const;

/** 65 nested functions take this much, and whatever else Excel refuses takes more. */
const shortestRefused = 65 * "N()".length;

/** Everything that Excel would refuse in a formula, with the number that is too large. */
export function faultsOfFormula(formula: string): string[] {
  if (formula.length < shortestRefused) return [];
  const { literal, levels, arguments: most } = measureFormula(formula);
  // The "=" that is written before it counts.
  const characters = formula.length + 1;
  return [
    fault(characters, "characters", limits.characters),
    fault(levels, "levels of nested functions", limits.levels),
    fault(most, "arguments of one function", limits.arguments),
    fault(literal, "characters in one text", limits.literal),
  ].flat();
}

function fault(found: number, of: string, limit: number): string[] {
  return found > limit ? [`its formula would have ${found} ${of}: Excel takes ${limit}`] : [];
}

/** The longest text in a formula, how deep its functions go, and the most arguments one of them has. */
function measureFormula(formula: string): {
  readonly literal: number;
  readonly levels: number;
  readonly arguments: number;
} {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const literal = Math.max(
    0,
    ...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length),
  );
  const open: { readonly isCall: boolean; commas: number }[] = [];
  let levels = 0;
  let most = 0;
  for (const [sign] of formula.replace(/"(?:[^"]|"")*"/g, "0").matchAll(/[A-Z]\(|[(),]/g)) {
    if (sign === ",") {
      const inner = open.at(-1);
      if (inner) inner.commas += 1;
    } else if (sign === ")") {
      const closed = open.pop();
      if (closed?.isCall) most = Math.max(most, closed.commas + 1);
    } else {
      open.push({ isCall: sign !== "(", commas: 0 });
      levels = Math.max(levels, open.filter(({ isCall }) => isCall).length);
    }
  }
  return { literal, levels, arguments: most };
}
