import { expect, it } from "vitest";
import { paperAddressOf, readScanned } from "../../../shared/report/paperAddress.ts";

const site = "https://nopbieu.example";
const ours = { kind: "code", code: "7Q2KDX90AB" };

it.each([
  ["what a paper of ours leads to", paperAddressOf(site, "7Q2KDX90AB"), ours],
  [
    "the same as a telephone may spell it",
    " HTTPS://Nopbieu.Example/doi-chieu/#7q2kd-x9oab ",
    ours,
  ],
  ["the code alone", "7Q2KD X90AB", ours],
  [
    "a paper of another site",
    paperAddressOf("https://khac.example", "7Q2KDX90AB"),
    { kind: "elsewhere", site: "khac.example" },
  ],
  ["another page of ours", "https://nopbieu.example/#7Q2KDX90AB", { kind: "other" }],
  ["a network's password", "WIFI:S:UBND;T:WPA;P:12345678;;", { kind: "other" }],
  ["an address with no code", "https://nopbieu.example/doi-chieu#", { kind: "other" }],
])("is read: %s", (_, scanned, expected) => {
  expect(readScanned(scanned, site)).toEqual(expected);
});
