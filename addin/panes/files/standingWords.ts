import type { Problem } from "../../../shared/problem.ts";
import type { FilesText } from "../../../shared/text/files/vietnamese.ts";
import type { Language } from "../../../shared/text/language.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import type { SaidProblem } from "../../../shared/text/problems/saidProblem.ts";
import type { FileStanding, StillPreliminary } from "../../actions/files/fileStanding.ts";
import type { HandInProblem } from "../../actions/submitReport.ts";

/** How a form of a file stands, in words with their sign. */
export interface SaidStanding {
  readonly kind: "good" | "warning" | "error" | "quiet";
  readonly sign: string;
  readonly title: string;
  readonly detail: string | null;
}

/** What of a form it is said with. */
interface SaidForm {
  readonly sheetName: string;
  readonly isChosen: boolean;
  /** It is entered for a unit that cannot. */
  readonly isForUnit: boolean;
}

/** Says how a form stands: first the fact, then what is to be done where there is something. */
export function sayStanding(
  text: FilesText,
  language: Language,
  said: (problem: Problem) => SaidProblem,
  standing: FileStanding,
  { sheetName: sheet, isChosen, isForUnit }: SaidForm,
): SaidStanding {
  const plain = (kind: SaidStanding["kind"], sign: string, title: string) => {
    return { kind, sign, title, detail: null };
  };
  switch (standing.kind) {
    case "sending":
      return plain("quiet", "◷", text.sending(isForUnit));
    case "ready":
      return plain("good", "✓", text.ready(isForUnit));
    case "received": {
      const { number, receipts } = standing.receipt;
      const late = receipts.some((one) => one.late);
      return plain("good", "✓", text.received(isForUnit, number, late));
    }
    case "same":
      return plain("quiet", "✓", saySame(text, language, standing));
    case "held":
      return heldBy(text, said, standing.problem, isChosen);
    case "refused": {
      const { problem, blocks } = standing.refusal;
      if (blocks && blocks.sheetName !== sheet) {
        return plain("warning", "△", text.held.set(blocks.sheetName));
      }
      return heldBy(text, said, problem, isChosen);
    }
  }
}

/** Says that the Worker holds just these figures, and since when. */
export function saySame(
  text: FilesText,
  language: Language,
  { version, sentAt }: Extract<FileStanding, { kind: "same" }>,
): string {
  return text.same(version, sayMoment(language, sentAt ?? ""));
}

function heldBy(
  text: FilesText,
  said: (problem: Problem) => SaidProblem,
  problem: HandInProblem | StillPreliminary,
  isChosen: boolean,
): SaidStanding {
  const held = (title: string): SaidStanding => {
    return { kind: "warning", sign: "△", title, detail: null };
  };
  switch (problem.kind) {
    case "has-violations":
    case "unreadable-cells":
      return held(text.held.violations);
    case "stale-version":
      // What nobody says which version it was filled in from may be older or newer than what was sent.
      return isChosen
        ? held(text.lost.stale(problem.version, problem.cells.length))
        : held(text.held.stale(problem.version));
    case "carried-changed":
      return held(text.held.carried(problem.changes.length));
    case "template-outdated":
      return held(text.held.template);
    case "unlike-signed":
      return held(text.held.unlike);
    case "still-preliminary":
      return held(text.held.preliminary);
    case "notes-unanswered":
      return held(text.held.notes);
    case "nothing-new":
      return { kind: "quiet", sign: "✓", title: text.nothingNew, detail: null };
    case "document-missing":
    case "document-undated":
    case "document-day-ahead":
    case "no-answer":
    case "offline":
      return { kind: "warning", sign: "△", ...said(problem) };
    default:
      return { kind: "error", sign: "✕", ...said(problem) };
  }
}
