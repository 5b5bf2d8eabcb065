import { refuse } from "./refusal.ts";

/** The opening tag that was read last: one object for a whole document, since a list has a million of them. */
export interface XmlTag {
  readonly text: string;
  name: string;
  isEmpty: boolean;
  /** Whether one of its attributes begins with "xml": a namespace, or how spaces are taken. */
  isSpecial: boolean;
  count: number;
  /** Where each attribute's name and value begin and end: four places for each. */
  readonly places: number[];
  readonly nameAt: (index: number) => string;
  readonly valueAt: (index: number) => string;
  /** The value of an attribute as it is written, null where the tag has none of that name. */
  readonly valueOf: (name: string) => string | null;
}

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
/** More than any element of a workbook has. */
const MOST_ATTRIBUTES = 128;

/** No tag yet, of a document. */
export function tagOf(text: string): XmlTag {
  const places: number[] = [];
  const valueAt = (index: number) => text.slice(places[4 * index + 2], places[4 * index + 3]);
  const tag: XmlTag = {
    text,
    name: "",
    isEmpty: false,
    isSpecial: false,
    count: 0,
    places,
    nameAt: (index) => text.slice(places[4 * index], places[4 * index + 1]),
    valueAt,
    valueOf: (name) => {
      for (let index = 0; index < tag.count; index++) {
        const start = places[4 * index] ?? 0;
        if ((places[4 * index + 1] ?? 0) - start !== name.length) continue;
        if (text.startsWith(name, start)) return valueAt(index);
      }
      return null;
    },
  };
  return tag;
}

/** Reads the opening tag whose "<" stands at a place; answers the place after it. */
export function readTag(tag: XmlTag, start: number): number {
  const { text } = tag;
  let at = endOfName(text, start + 1);
  tag.name = text.slice(start + 1, at);
  tag.count = 0;
  tag.isSpecial = false;
  if (tag.name === "") refuse("damaged");
  for (;;) {
    const before = at;
    at = afterSpaces(text, at);
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      tag.isEmpty = false;
      return at + 1;
    }
    if (code === SLASH) {
      if (text.charCodeAt(at + 1) !== GREATER) refuse("damaged");
      tag.isEmpty = true;
      return at + 2;
    }
    if (at === before || tag.count === MOST_ATTRIBUTES) refuse("damaged");
    at = readAttribute(tag, at);
  }
}

function readAttribute(tag: XmlTag, start: number): number {
  const { text, places } = tag;
  const end = endOfName(text, start);
  const equals = afterSpaces(text, end);
  const opening = afterSpaces(text, equals + 1);
  const quote = text.charCodeAt(opening);
  if (end === start || text.charCodeAt(equals) !== EQUALS) refuse("damaged");
  if (quote !== QUOTE && quote !== APOSTROPHE) refuse("damaged");
  let closing = opening + 1;
  for (let code = text.charCodeAt(closing); code !== quote; code = text.charCodeAt(++closing)) {
    // Past the end of the text a code is not a number.
    if (code === LESS || Number.isNaN(code)) refuse("damaged");
  }
  const place = 4 * tag.count++;
  places[place] = start;
  places[place + 1] = end;
  places[place + 2] = opening + 1;
  places[place + 3] = closing;
  if (text.startsWith("xml", start)) tag.isSpecial = true;
  return closing + 1;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); isNameCode(code); code = text.charCodeAt(++at));
  return at;
}

function isNameCode(code: number): boolean {
  return (
    code > SPACE &&
    code !== QUOTE &&
    code !== APOSTROPHE &&
    code !== SLASH &&
    code !== LESS &&
    code !== EQUALS &&
    code !== GREATER
  );
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code <= SPACE; code = text.charCodeAt(++at));
  return at;
}
