import { sayNumber } from "../numbers.ts";

/** "1 form", "2 forms", "10,572 figures". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber("en", count, 0)} ${count === 1 ? one : many}`;
}
