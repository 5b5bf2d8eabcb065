import { readVerificationCode } from "./verificationCode.ts";

/** A version of a report as a signed paper may name it, by its codes. */
export interface SignableVersion {
  readonly version: number;
  /** The mã đối chiếu of its figures. */
  readonly code: string;
  /** That of the paper it was sent with, where it was printed for signing. */
  readonly printed: string | null;
}

/** What a code on a signed paper belongs to. */
export type SignedPaper =
  /** It shows the figures in force. */
  | { readonly kind: "newest"; readonly version: number }
  /** It shows the figures of a version that another has replaced. */
  | { readonly kind: "replaced"; readonly version: number; readonly by: number }
  /** It was printed for a version that was sent with other figures, as its sender has said. */
  | { readonly kind: "unlike"; readonly version: number; readonly newest: number }
  /** One character, or two that changed places, lie between it and a version's code: to be read again. */
  | { readonly kind: "mistyped"; readonly version: number; readonly code: string }
  /** No version has it. */
  | { readonly kind: "none" }
  /** It is no code. */
  | { readonly kind: "unreadable"; readonly why: UnreadableCode };

/** Why a text is no code: its length, a letter that no code has, or one that an input method has made of two. */
export type UnreadableCode =
  | { readonly kind: "length"; readonly characters: number }
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "accented"; readonly letter: string };

const LENGTH = 10;

/** A code as it was typed or scanned, or why it is none. */
export function readCode(
  typed: string,
): { readonly code: string } | { readonly why: UnreadableCode } {
  const code = readVerificationCode(typed.normalize("NFC"));
  const characters = [...code];
  const strange = characters.find((one) => !/^[0-9A-TV-Z]$/.test(one));
  if (strange !== undefined) {
    const kind = /\p{L}/u.test(strange) && strange !== "U" ? "accented" : "letter";
    return { why: { kind, letter: strange } };
  }
  if (characters.length !== LENGTH) {
    return { why: { kind: "length", characters: characters.length } };
  }
  return { code };
}

/** Which version of a report a signed paper is of, by the code on it. The newest that has it counts: figures may have
 *  been changed and changed back. */
export function findSignedVersion(
  typed: string,
  versions: readonly SignableVersion[],
): SignedPaper {
  const read = readCode(typed);
  if ("why" in read) return { kind: "unreadable", why: read.why };
  const { code } = read;
  const sorted = [...versions].sort((left, right) => right.version - left.version);
  const [newest] = sorted;
  if (!newest) return { kind: "none" };
  const same = sorted.find((one) => one.code === code);
  if (same === newest) return { kind: "newest", version: same.version };
  if (same) return { kind: "replaced", version: same.version, by: newest.version };
  const printed = sorted.find((one) => one.printed === code);
  if (printed) return { kind: "unlike", version: printed.version, newest: newest.version };
  for (const { version, code: own, printed: paper } of sorted) {
    const near = [own, paper].find((one) => one !== null && isOneSlip(one, code));
    if (near) return { kind: "mistyped", version, code: near };
  }
  return { kind: "none" };
}

/** Whether two codes differ in one character, or in two neighbours that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const differing = [...one].flatMap((character, at) => (character === other[at] ? [] : [at]));
  const [first, second, third] = differing;
  if (first === undefined) return false;
  if (second === undefined) return true;
  const isTurned = one[first] === other[second] && one[second] === other[first];
  return third === undefined && second === first + 1 && isTurned;
}
