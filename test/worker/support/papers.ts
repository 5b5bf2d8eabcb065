import * as v from "valibot";
import { VerificationReply } from "../../../shared/api/verifications.ts";
import type { Person } from "./district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./fillForm.ts";

/** Asks what has become of a paper. */
export const ask = (person: Person, code: string, headers: HeadersInit = {}) =>
  person.send("POST", "/api/verifications", { code }, headers);

/** What somebody is told of a paper that is known. */
export async function told(person: Person, code: string): Promise<VerificationReply> {
  const reply = await ask(person, code);
  if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
  return v.parse(VerificationReply, await reply.json());
}

/** Households and people that came back to the lists or moved here: more figures than anybody tries. */
const arrivals = Object.fromEntries(
  ["A", "B"].flatMap((table) => [
    [`${table}/hh/6`, 40],
    [`${table}/hh/8`, 42],
    [`${table}/nk/6`, 160],
    [`${table}/nk/8`, 168],
  ]),
);

/** Hands in the poverty form with so many newly poor households; answers the code of its figures. */
export async function send(
  person: Person,
  unit: string,
  households: number,
  key: string,
  printed: { code: string; unlike?: string } | null = null,
): Promise<string> {
  const cells = { ...arrivals, "A/hh/7": households, "A/nk/7": households * 3 };
  const input = await fillIn(person, pathOf(unit), quietQuarter(cells));
  const signing = printed && {
    number: null,
    day: "2022-03-10",
    signer: { title: "CHỦ TỊCH", name: "Lê Thị Bảy" },
    preparer: "Trần Văn Tám",
    ...printed,
  };
  const body = signing ? { ...input, signing } : input;
  const reply = await handIn(person, pathOf(unit), body, key);
  if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`);
  return input.code;
}
