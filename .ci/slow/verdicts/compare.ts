import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { isSameAnswer } from "../../../test/support/verdicts/disagreements.ts";

/** Compares what the two engines answer with what the TypeScript rules say, cell by cell, for every workbook that its
 *  input names; fails where one differs, where a rule was never held or never broken or its sheet has no check of it, or
 *  where the seeded defect is not exactly what is found.
 *
 *  Usage: compare.ts FOLDER */
const [folder = ""] = process.argv.slice(2);

interface Held {
  readonly seeded: string | null;
  readonly rules: readonly string[];
  /** "R1@A/a true": how each rule stood in some filling. */
  readonly stood: readonly string[];
  /** What was broken and no check of the sheet is about. */
  readonly unseen: readonly string[];
  readonly keys: readonly string[];
  readonly asked: readonly (readonly [kind: string, of: string])[];
  readonly kinds: readonly string[];
  readonly fillings: readonly (readonly unknown[])[];
  readonly ours: readonly (readonly CellContent[])[];
  readonly second: readonly (readonly CellContent[])[];
}

const engines = { LibreOffice: true, "the second engine": false } as const;
const counts = { sheets: 0, rules: 0, fillings: 0, compared: 0, differ: 0 };
const stood = new Map<string, { rules: readonly string[]; stood: Set<string> }>();
const kinds = new Map<string, number>();
let seedFaults = ["the seeded defect was never met"];
const faults: string[] = [];
let shown = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const held = JSON.parse(readFileSync(join(folder, `${line}.json`), "utf8")) as Held;
  const answers = JSON.parse(readFileSync(join(folder, `${line}.answers.json`), "utf8"));
  const theirs: Record<keyof typeof engines, Held["second"]> = {
    LibreOffice: answers,
    "the second engine": held.second,
  };
  const found = (["LibreOffice", "the second engine"] as const).map((engine) =>
    held.kinds.flatMap((_, at) => differencesIn(held, at, theirs[engine][at] ?? [], engine)),
  );
  if (held.seeded === null) {
    counts.sheets += 1;
    counts.rules += held.rules.length;
    counts.fillings += held.kinds.length;
    counts.differ += found.flat().length;
    counts.compared += 2 * held.ours.flat().filter((answer) => answer !== null).length;
    const form = line.replace(/-[a-z]+$/, "");
    const known = stood.get(form)?.stood ?? [];
    stood.set(form, { rules: held.rules, stood: new Set([...known, ...held.stood]) });
    faults.push(...held.unseen.map((rule) => `${line} has no check of ${rule}, which was broken`));
    for (const kind of held.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const one of found.flat()) {
      if (shown++ < 40) console.log(describe(line, held, one));
    }
  } else {
    seedFaults = found.flatMap((own, index) =>
      faultsOfSeed(held.seeded ?? "", own, Object.keys(engines)[index] ?? ""),
    );
  }
  for (const end of ["json", "answers.json", "xlsx"]) rmSync(join(folder, `${line}.${end}`));
}

for (const [form, { rules, stood: stands }] of stood) {
  const never = rules.flatMap((rule) =>
    [`${rule} true`, `${rule} false`].filter((one) => !stands.has(one)),
  );
  faults.push(...never.map((one) => `${form} never had ${one}`));
}
console.log(
  `${stood.size} forms on ${counts.sheets} sheets with ${counts.rules} rules placed, filled in ${counts.fillings} times ` +
    `(${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}), judged by TypeScript and 2 engines: ` +
    `${counts.compared} answers compared, ${counts.differ} differ`,
);
faults.push(...seedFaults);
for (const fault of faults) console.log(fault);
process.exit(counts.differ > 0 || counts.compared === 0 || faults.length > 0 ? 1 : 0);

/** What differs, and what stands in the rows that it names. */
function describe(sheet: string, held: Held, { engine, at, kind, of, ours, theirs }: Difference) {
  const row = of
    .slice(of.search(/[@ ]/) + 1)
    .split("/")
    .slice(0, 2)
    .join("/");
  const typed = held.keys.flatMap((key, index) =>
    key.startsWith(`${row}/`)
      ? [`${key} ${JSON.stringify(held.fillings[at]?.[index])?.slice(0, 40)}`]
      : [],
  );
  return (
    `${sheet}: ${engine}, ${held.kinds[at]} ${at}: ${kind} ${of}: ${JSON.stringify(theirs)}, ` +
    `ours ${JSON.stringify(ours)} [${typed.join(", ")}]`
  );
}

interface Difference {
  readonly engine: string;
  readonly at: number;
  readonly kind: string;
  readonly of: string;
  readonly ours: CellContent;
  readonly theirs: CellContent;
}

function differencesIn(
  { asked, ours }: Held,
  at: number,
  theirs: readonly CellContent[],
  engine: keyof typeof engines,
): Difference[] {
  return asked.flatMap(([kind, of], index) => {
    const own = ours[at]?.[index] ?? null;
    const their = theirs[index] ?? "";
    if (own === null || isSameAnswer(own, their, engines[engine])) return [];
    return [{ engine, at, kind, of, ours: own, theirs: their }];
  });
}

/** A formula that was altered on purpose must be found, and nothing else beside it. */
function faultsOfSeed(rule: string, found: readonly Difference[], engine: string): string[] {
  const verdicts = found.filter(({ kind }) => kind === "verdict");
  const fillings = new Set(verdicts.filter(({ of }) => of === rule).map(({ at }) => at));
  const others = [
    ...verdicts.filter(({ of }) => of !== rule),
    ...found.filter(({ at }) => !fillings.has(at)),
  ];
  if (fillings.size === 0) return [`${engine} did not show the seeded defect of ${rule}`];
  if (others.length > 0) return [`${engine} shows more than the seeded defect of ${rule}`];
  console.log(
    `the seeded defect of ${rule} shows in ${engine}, in ${fillings.size} fillings and nowhere else`,
  );
  return [];
}
