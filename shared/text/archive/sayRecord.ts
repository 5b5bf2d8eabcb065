import { type ChainedRecord, subjectOf } from "../../report/chainedRecord.ts";
import { recordVietnamese } from "../administration/recordVietnamese.ts";
import { sayDay } from "../days.ts";
import { calendarVietnamese } from "../pane/calendarVietnamese.ts";

/** What people, units and forms are called outside. */
export interface RecordNames {
  readonly person: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly form: (id: string) => string;
}

/** A link of the record as people read it, in Vietnamese. */
export interface SaidRecord {
  readonly part: string;
  /** Our own word for what was done, which never changes, and what people call it. */
  readonly kind: string;
  readonly what: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number | null;
  readonly by: string | null;
  readonly form: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  /** Whom or what it concerns beside those. */
  readonly about: string | null;
  /** Which version, edition or inspection. */
  readonly number: number | null;
  readonly reason: string | null;
  readonly previousHash: string | null;
}

/** What a link says. */
export function sayRecord(record: ChainedRecord, names: RecordNames): SaidRecord {
  const { source, chain, text } = record;
  const [, event] = JSON.parse(text) as [string, Event];
  const { template, period, unit } = subjectOf(record);
  const kind = kindOf(source, chain, event);
  const content = contentOf(event);
  const subject = event["subject"] === "template" ? textIn(event, "subjectId") : null;
  const form = template ?? subject;
  const by = textIn(event, "by");
  return {
    ...{ kind, period, about: aboutOf(record, event, content, names) },
    part: recordVietnamese.parts[source] ?? source,
    what: recordVietnamese.kinds[kind] ?? kind,
    at: numberIn(event, "at"),
    by: textIn(event, "byName") ?? (by && names.person(by)),
    form: form && names.form(form),
    unit: unit && names.unit(unit),
    number: source === "editions" ? record.seq : numberIn(event, "version", "number"),
    reason:
      textIn(event, "reason") ??
      textIn(objectIn(content, "unit"), "reason") ??
      textIn(content, "cancelled"),
    previousHash: textIn(event, "previousHash"),
  };
}

type Event = Readonly<Record<string, unknown>>;

const decisions: Readonly<Record<string, readonly [granted: string, lifted: string]>> = {
  exempt: ["exempt", "lift-exemption"],
  "left-out": ["leave-out", "take-back-in"],
  extended: ["extend", "lift-extension"],
};

/** What was done, by the words that the search of the record has for it. */
function kindOf(source: string, chain: string, event: Event): string {
  if (source === "editions") return "freeze-edition";
  if (source === "responsibles") {
    return event["person"] === null ? "end-responsible" : "say-responsible";
  }
  // Filed figures are handed in as reports are: which they are, their chain says.
  if (source === "filed") return chain.split("/").at(-2) ?? "";
  if (source === "exceptions") {
    const [granted, lifted] = decisions[textIn(event, "kind") ?? ""] ?? ["", ""];
    return event["granted"] === true ? granted : lifted;
  }
  return textIn(event, "move") ?? textIn(event, "change") ?? "";
}

function aboutOf(
  { source, chain }: ChainedRecord,
  event: Event,
  content: Event,
  names: RecordNames,
): string | null {
  switch (source) {
    case "exceptions": {
      const until = textIn(event, "until");
      return until && recordVietnamese.until(sayDay("vi", until));
    }
    case "editions":
      return listIn(event, "to").join(", ");
    case "responsibles": {
      const person = textIn(event, "person");
      return person && names.person(person);
    }
    case "filed":
      return chain.split("/").at(-1) ?? null;
    case "settings":
      return (
        textIn(objectIn(content, "period"), "name") ??
        listIn(content, "settings")
          .map((name) => calendarVietnamese.calendar.changedSettings[name] ?? name)
          .join(", ")
      );
    case "inspections":
      return textIn(content, "subject");
    case "administration": {
      const terms = objectIn(content, "unit")["terms"];
      const last = Array.isArray(terms) ? (terms.at(-1) as Event | undefined) : undefined;
      return textIn(objectIn(content, "person"), "name") ?? (last ? textIn(last, "name") : null);
    }
    default:
      return null;
  }
}

/** The content of an event, which is JSON of its own; a hash of it tells nothing. */
function contentOf(event: Event): Event {
  const held = textIn(event, "content");
  return held?.startsWith("{") ? (JSON.parse(held) as Event) : {};
}

function textIn(event: Event, name: string): string | null {
  const held = event[name];
  return typeof held === "string" ? held : null;
}

function numberIn(event: Event, ...names: readonly string[]): number | null {
  const held = names.map((name) => event[name]).find((value) => typeof value === "number");
  return typeof held === "number" ? held : null;
}

function objectIn(event: Event, name: string): Event {
  const held = event[name];
  return typeof held === "object" && held !== null ? (held as Event) : {};
}

function listIn(event: Event, name: string): string[] {
  const held = event[name];
  return Array.isArray(held) ? held.map(String) : [];
}
