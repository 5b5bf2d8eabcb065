import { expect } from "vitest";

/** An instant while a test runs: the demonstration's clock begins at eight o'clock and goes on. */
export const whileTesting: string = expect.stringMatching(/^2022-03-10T08:0\d:\d\d\+07:00$/);
