import * as v from "valibot";

const forms = v.array(v.object({ period: v.string(), form: v.string() }));

/** The facts of what may stand against signing in with a right code, or against a change of people and units. */
export const administrationProblems = [
  v.object({ kind: v.literal("code-used"), at: v.string() }),
  v.object({ kind: v.literal("code-expired"), at: v.string() }),
  v.object({ kind: v.literal("code-replaced"), at: v.string() }),
  v.object({ kind: v.literal("code-ended"), at: v.string() }),
  v.object({ kind: v.literal("devices-enough"), most: v.number() }),
  v.object({ kind: v.literal("person-ended"), name: v.nullable(v.string()) }),
  v.object({ kind: v.literal("unit-closed"), unit: v.nullable(v.string()), until: v.string() }),
  v.object({ kind: v.literal("administration-moved"), by: v.string(), at: v.string() }),
  v.object({ kind: v.literal("own-rights") }),
  v.object({
    kind: v.literal("administrator-needed"),
    unit: v.nullable(v.string()),
    people: v.array(v.string()),
    cardless: v.exactOptional(v.array(v.string())),
  }),
  v.object({
    kind: v.literal("unit-parent"),
    fault: v.picklist(["none", "absent", "below"]),
    unit: v.string(),
    parent: v.string(),
    day: v.string(),
  }),
  v.object({
    kind: v.literal("unit-term"),
    fault: v.picklist(["not-after-start", "closed-already", "still-open", "unchanged"]),
    day: v.string(),
    than: v.string(),
  }),
  v.object({ kind: v.literal("template-version"), next: v.nullable(v.number()) }),
  v.object({ kind: v.literal("code-held"), code: v.string(), unit: v.string() }),
  v.object({ kind: v.literal("unit-needed"), unit: v.string(), under: v.array(v.string()) }),
  v.object({
    kind: v.literal("unit-owes"),
    unit: v.string(),
    owed: forms,
  }),
  v.object({
    kind: v.literal("unit-reported"),
    day: v.string(),
    sent: forms,
    frozen: forms,
  }),
] as const;
