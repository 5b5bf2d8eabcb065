/** A finding that stands against a hand-in. */
export interface BlockingViolation {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly importance: "error" | "warning";
}
