import * as v from "valibot";
import { type FiledInput, FiledReply, FiledVersionsReply } from "../../../shared/api/filed.ts";
import type { Person } from "./district.ts";

export const targets = "/api/targets/2022";
export const baselines = "/api/baselines/2022";

/** What the council's resolution says by now: Hòa Tâm creates ten jobs more, Hòa Vinh ten fewer. */
export function matrix(
  baseVersion: number,
  values: FiledInput["values"] = { M2: { "ou-11": 310, "ou-19": 330 } },
  more: Partial<FiledInput> = {},
): FiledInput {
  const document = { number: "61/NQ-HĐND", date: "2022-03-09" };
  const source = { name: "HĐND thị xã", document, standard: null, first: false };
  return { baseVersion, source, values, reason: null, ...more };
}

/** Files something under a key of its own. */
export function file(
  person: Person,
  input: unknown,
  key: string,
  path = targets,
  headers: HeadersInit = {},
): Promise<Response> {
  return person.send("PUT", path, input, { "Idempotency-Key": key, ...headers });
}

export async function readFiled(person: Person, path = targets) {
  const reply = await person.get(path);
  return { ...v.parse(FiledReply, await reply.json()), etag: reply.headers.get("ETag") };
}

export async function versionsOf(person: Person, path = targets) {
  return v.parse(FiledVersionsReply, await (await person.get(`${path}/versions`)).json());
}

/** A source's figures of one indicator. */
export function figuresOf(reply: FiledReply, source: string, indicator: string) {
  return reply.sources.find(({ name }) => name === source)?.values[indicator];
}
