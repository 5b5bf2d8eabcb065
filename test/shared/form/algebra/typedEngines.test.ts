import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparator, Expression } from "../../../../shared/form/algebra/expression.ts";
import type { Condition, DayTerm, Statement } from "../../../../shared/form/algebra/statement.ts";
import { serialOf } from "../../../../shared/form/daySerial.ts";
import { countOf } from "../../../../shared/regimes/dongHoa2022/measures.ts";
import { mirrorOfValue } from "../../../../shared/sheet/mirror.ts";
import { readTypedEntry } from "../../../../shared/sheet/readTypedEntry.ts";
import type { CellContent } from "../../../../shared/sheet/sheet.ts";
import {
  type Cell,
  cells,
  type Filling,
  ourVerdict,
  theirCopies,
  theirVerdicts,
  typesOf,
} from "./typedSheet.ts";

const marks = fc.constantFrom<CellContent>(null, "", "-", "–", "...", "…", " ", "?", "#N/A x");
const days = fc.integer({ min: serialOf("2022-01-01"), max: serialOf("2022-01-09") });
const written = {
  count: fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom("12", "1.234", 0.4, 1e15, 1.1e15, -2e15),
  ),
  "yes-no": fc.constantFrom<CellContent>(
    "Có",
    "Không",
    "có",
    "KHÔNG",
    " Có ",
    "\u00a0không",
    "Co\u0301",
    "Kho\u0302ng",
    true,
    false,
    1,
    "x",
  ),
  date: fc.oneof(
    days,
    days.map((serial) => serial + 0.5),
    fc.constantFrom<CellContent>(
      "3/1/2022",
      "03/01/2022",
      "4/01/2022 ",
      "31/02/2022",
      "2022-01-03",
      "3/1/22",
      "003/1/2022",
      "3/1",
      60,
      1e7,
      true,
    ),
  ),
  text: fc.constantFrom<CellContent>(
    ...["Chờ kinh phí", "x", " - ", "\u00a0", 44563, "0"],
    // A letter whose accent stands apart is two characters.
    ...["ơ".repeat(4000), "ơ".repeat(4001), "ơ".normalize("NFD").repeat(2001)],
  ),
};

const filling = fc.record(
  Object.fromEntries(
    cells.map((cell) => [
      cell,
      fc.oneof(
        { weight: 5, arbitrary: written[typesOf[cell]] as fc.Arbitrary<CellContent> },
        { weight: 2, arbitrary: marks },
      ),
    ]),
  ),
) as fc.Arbitrary<Filling>;

const one = (of: readonly Cell[]) =>
  fc.constantFrom(...of).map((to) => ({ kind: "reference" as const, to }));
const comparator = fc.constantFrom<Comparator>("=", "<>", "<", "<=", ">", ">=");
const figure: fc.Arbitrary<Expression<Cell>> = fc.oneof(
  one(["n", "m", "k"]),
  fc.integer({ min: 0, max: 4 }).map((value) => ({ kind: "number" as const, value })),
  fc.record({
    kind: fc.constant("operation" as const),
    operator: fc.constantFrom("+" as const, "-" as const, "/" as const),
    left: one(["n", "m"]),
    right: one(["m", "k"]),
  }),
  fc.record({
    kind: fc.constant("call" as const),
    name: fc.constant("count_true" as const),
    of: fc.array(one(["a", "b", "c"]), { minLength: 1, maxLength: 4 }),
  }),
);
const day: fc.Arbitrary<DayTerm<Cell>> = fc.oneof(
  { weight: 4, arbitrary: one(["d", "e", "f"]) },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: "edge" as const, edge: "last_day" as const, day: "2022-01-05" }),
  },
);

const { condition } = fc.letrec<{ condition: Condition<Cell> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constant("comparison" as const),
      left: figure,
      comparator,
      right: figure,
    }),
    fc.record({ kind: fc.constant("days" as const), left: day, comparator, right: day }),
    fc.record({
      kind: fc.constant("yes" as const),
      of: fc.constantFrom<Cell>("a", "b", "c"),
      wanted: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("filled" as const),
      of: fc.constantFrom(...cells),
      wanted: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom("both" as const, "either" as const),
      left: tie("condition"),
      right: tie("condition"),
    }),
  ),
}));

const statement: fc.Arbitrary<Statement<Cell>> = fc.oneof(
  condition,
  fc.record({ kind: fc.constant("implication" as const), when: condition, must: condition }),
);

describe("statements mean in a spreadsheet program what they mean here", () => {
  it("whatever they say and whatever is typed", { timeout: 120_000 }, () => {
    const fillings = fc.sample(filling, { numRuns: 300, seed: 2022 });
    const statements = fc.sample(statement, { numRuns: 3000, seed: 2022 });
    const statementsOf = (row: number) => statements.slice(10 * row, 10 * row + 10);

    const theirs = theirVerdicts(fillings, statementsOf);

    const ours = fillings.flatMap((typed, row) =>
      statementsOf(row).map((said) => ourVerdict(said, typed)),
    );
    const differing = statements.flatMap((said, index) => {
      if (theirs[index] === ours[index]) return [];
      const typed = fillings[Math.floor(index / 10)];
      return [{ said, typed, ours: ours[index], theirs: theirs[index] }];
    });
    expect(differing).toEqual([]);
    expect(ours.filter((verdict) => verdict === 1).length).toBeGreaterThan(450);
    expect(ours.filter((verdict) => verdict === 0).length).toBeGreaterThan(450);
  });
});

describe("the hidden copy of an entry holds what we read in it", () => {
  it("whatever is typed into a cell of any kind", { timeout: 120_000 }, () => {
    const entries = cells.flatMap((cell) => {
      const type = typesOf[cell];
      const typed = fc.oneof(written[type] as fc.Arbitrary<CellContent>, marks);
      return fc
        .sample(typed, { numRuns: 100, seed: 1945 })
        .map((content) => [content, type] as const);
    });

    const theirs = theirCopies(entries);

    const ours = entries.map(([content, type]) => {
      const reading = readTypedEntry(content, countOf("", { type }));
      return "unreadable" in reading ? "?" : mirrorOfValue(reading.value, type);
    });
    const differing = entries.flatMap((entry, index) =>
      theirs[index] === ours[index] ? [] : [{ entry, ours: ours[index], theirs: theirs[index] }],
    );
    expect(differing).toEqual([]);
    expect(new Set(ours.filter((copy) => typeof copy === "string"))).toEqual(
      new Set(["", "-", "...", "?", "có ghi"]),
    );
  });
});
