import { expect, it } from "vitest";
import { isRespelled } from "../../../shared/filing/isRespelled.ts";

it.each([
  ["Hoà Vinh", true],
  ["P. HOÀ VINH", true],
  // Kept as letters and marks, as some programs paste it.
  ["Ho\u00e0 Vinh".normalize("NFD"), true],
  ["Hòa Vinh", false],
  ["phường hòa vinh", false],
  ["H\u00f2a Vinh".normalize("NFD"), false],
  ["P. Hòa Vinh (1)", false],
  ["22258", false],
])("“%s” spells Phường Hòa Vinh otherwise: %s", (label, expected) => {
  expect(isRespelled(label, "Phường Hòa Vinh")).toBe(expected);
});
