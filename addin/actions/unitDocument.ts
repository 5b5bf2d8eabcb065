import type { Day } from "../../shared/calendar/period.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import type { KeptWriting } from "./keptWriting.ts";

/** The document that the forms of a unit and period are entered by, as somebody types it. */
export interface TypedDocument {
  readonly name: string;
  /** "10/3/2022" */
  readonly day: string;
}

interface OfUnit {
  readonly period: string;
  readonly unit: string;
}

/** What its parts are kept under on this machine: of one unit and period, one document says all that it reports. */
export function documentNames({ period, unit }: OfUnit): TypedDocument {
  return { name: `document/${period}/${unit}`, day: `document-day/${period}/${unit}` };
}

/** The document as it was left. */
export function readDocument(writing: KeptWriting, of: OfUnit): TypedDocument {
  const { name, day } = documentNames(of);
  return { name: writing.read<string>(name) ?? "", day: writing.read<string>(day) ?? "" };
}

/** The document as it is sent; its day is null where none can be read. */
export function documentOfTyped(typed: TypedDocument | undefined): {
  readonly document: string;
  readonly day: Day | null;
} {
  return { document: typed?.name.trim() ?? "", day: readTypedDay(typed?.day ?? "") };
}
