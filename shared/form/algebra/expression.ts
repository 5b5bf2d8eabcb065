/** Printed algebra as a tree. `R` is what a reference has become: as written, or the cell it is bound to. */
export type Expression<R> =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference"; readonly to: R }
  | { readonly kind: "negation"; readonly of: Expression<R> }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression<R>;
      readonly right: Expression<R>;
    }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Expression<R>[] };

/** The functions of the notation: three with their meaning in every spreadsheet program, how many of some cells say Có,
 *  and the sum of those that are filled in, for rows that the sender adds. */
export type FunctionName = "abs" | "min" | "max" | "count_true" | "sum_filled";

export type Comparator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A reference as written behind "@". */
export interface Reference {
  /** Another template of the same unit and period. */
  readonly template: string | null;
  readonly table: string | null;
  readonly row: string | null;
  /** A column of the same row, or a row of the same column: the place of the formula decides. */
  readonly id: string;
  readonly period: ReferencePeriod | null;
}

/** The same cell of another period: the one before in the chain, or the same one last year. */
export type ReferencePeriod = "previous" | "last-year";

/** The same tree over other references. */
export function mapReferences<A, B>(tree: Expression<A>, to: (reference: A) => B): Expression<B> {
  switch (tree.kind) {
    case "number":
      return tree;
    case "reference":
      return { kind: "reference", to: to(tree.to) };
    case "negation":
      return { kind: "negation", of: mapReferences(tree.of, to) };
    case "operation":
      return { ...tree, left: mapReferences(tree.left, to), right: mapReferences(tree.right, to) };
    case "call":
      return { ...tree, of: tree.of.map((argument) => mapReferences(argument, to)) };
  }
}

/** Every reference, from left to right, repeated ones repeated. */
export function listReferences<R>(tree: Expression<R>): R[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "reference":
      return [tree.to];
    case "negation":
      return listReferences(tree.of);
    case "operation":
      return [...listReferences(tree.left), ...listReferences(tree.right)];
    case "call":
      return tree.of.flatMap(listReferences);
  }
}

/** Every divisor, from left to right: where one is zero there is no quotient. */
export function listDivisors<R>(tree: Expression<R>): Expression<R>[] {
  switch (tree.kind) {
    case "number":
    case "reference":
      return [];
    case "negation":
      return listDivisors(tree.of);
    case "operation": {
      const inside = [...listDivisors(tree.left), ...listDivisors(tree.right)];
      return tree.operator === "/" ? [...inside, tree.right] : inside;
    }
    case "call":
      return tree.of.flatMap(listDivisors);
  }
}

/** The names of every function called, from left to right. */
export function listCalls<R>(tree: Expression<R>): FunctionName[] {
  switch (tree.kind) {
    case "number":
    case "reference":
      return [];
    case "negation":
      return listCalls(tree.of);
    case "operation":
      return [...listCalls(tree.left), ...listCalls(tree.right)];
    case "call":
      return [tree.name, ...tree.of.flatMap(listCalls)];
  }
}
