import type { AdministrationProblem } from "./administration/administrationProblem.ts";
import type { FiledKind } from "./filing/filed.ts";
import type { CellName } from "./form/cellName.ts";
import type { DataValue } from "./form/dataValue.ts";
import type { FormProblem } from "./form/formProblem.ts";
import type { Measure } from "./indicator.ts";
import type { InspectionProblem } from "./inspections/inspectionProblem.ts";
import type { BlockingViolation } from "./report/blockingViolation.ts";
import type { ExceptionKind } from "./report/exception.ts";
import type { Move, ReportState } from "./report/life.ts";
import type { EditionProblem } from "./rollup/editionProblem.ts";
import type { CalendarProblem } from "./settings/calendarProblem.ts";
import type { FileFault } from "./xlsx/fileFault.ts";

/** Every failure we expect, as facts without prose; `shared/text/problems.ts` says them. */
export type Problem =
  | HostProblem
  | ConnectionProblem
  | RequestProblem
  | CalendarProblem
  | EditionProblem
  | AdministrationProblem
  | InspectionProblem
  | FileProblem
  | FormProblem;

/** What the spreadsheet program may refuse. */
export type HostProblem =
  /** A cell is being edited: every batch is refused until Enter or Esc. */
  | { readonly kind: "cell-being-edited" }
  /** A dialog of the program is open. */
  | { readonly kind: "dialog-open" }
  /** The program asks us to slow down. */
  | { readonly kind: "host-busy" }
  /** More than the program takes in one request. */
  | { readonly kind: "payload-too-large" }
  /** The program's own session has ended: the file must be opened again. */
  | { readonly kind: "host-session-lost" }
  /** The program did not answer in time; nothing is known of what it did. */
  | { readonly kind: "host-silent" }
  | { readonly kind: "sheet-missing" }
  /** The program shows another file: it answers nothing about the selection of this one. */
  | { readonly kind: "other-workbook-in-front" }
  /** Something else than cells is selected, such as a chart. */
  | { readonly kind: "no-cells-selected" }
  /** What is shown is no worksheet, such as a chart on a sheet of its own. */
  | { readonly kind: "sheet-unsupported" }
  /** The workbook's structure is locked, or the file may only be read. */
  | { readonly kind: "workbook-locked" }
  /** The program did not open a new workbook. */
  | { readonly kind: "no-new-workbook" }
  /** This program is too old, or lacks what the action needs. */
  | { readonly kind: "host-too-old" };

/** What may happen between the pane and the Worker. */
export type ConnectionProblem =
  /** The request never left: no network. */
  | { readonly kind: "offline" }
  /** The request left and no answer came: the outcome is unknown until it is sent again. */
  | { readonly kind: "no-answer" }
  /** The answer is not what the contract says: the pane is older or newer than the Worker, or a proxy spoke. */
  | { readonly kind: "unreadable-reply"; readonly status: number }
  /** The Worker failed; it has been logged. */
  | { readonly kind: "server-failed" }
  /** A part of the program that is loaded when it is wanted cannot be had. `unreachable`: nothing is heard of the server;
   *  `cut-off`: the server is there again, but a browser may remember what has failed and fail it for ever; `outdated`: the
   *  server holds a newer program, and no longer the parts of this one. But for the first, only a pane begun anew has it. */
  | {
      readonly kind: "part-not-loaded";
      readonly why: "unreachable" | "cut-off" | "outdated";
    };

/** What the Worker may refuse. */
export type RequestProblem =
  | { readonly kind: "not-signed-in" }
  | { readonly kind: "code-unknown" }
  | { readonly kind: "too-many-attempts"; readonly retryAfterSeconds: number }
  | { readonly kind: "forbidden" }
  | { readonly kind: "not-found"; readonly what: NotFound; readonly id: string }
  | { readonly kind: "invalid-request"; readonly at: string; readonly why: string }
  /** Somebody has sent another version since this one was opened. */
  | {
      readonly kind: "stale-version";
      readonly version: number;
      readonly sentBy: string | null;
      readonly sentAt: string | null;
      /** Cells whose sent value differs from what was about to be sent. */
      readonly cells: readonly string[];
    }
  /** Somebody has filed other targets or starting figures since these were opened. */
  | {
      readonly kind: "figures-moved";
      readonly what: FiledKind;
      readonly version: number;
      readonly savedBy: string | null;
      readonly savedAt: string | null;
      /** The first of the figures that differ from what was about to be filed, and how many there are. */
      readonly changes: readonly FiledDifference[];
      readonly count: number;
    }
  /** A carried figure has changed since the form was opened. */
  | { readonly kind: "carried-changed"; readonly changes: readonly CarriedChange[] }
  /** The same key was used for another body. */
  | { readonly kind: "idempotency-conflict" }
  /** What the person saw and what the Worker computes are not the same figures. */
  | { readonly kind: "figures-differ"; readonly ours: string; readonly theirs: string }
  /** The form breaks rules that must hold, or reasons are missing. */
  | { readonly kind: "has-violations"; readonly violations: readonly BlockingViolation[] }
  | { readonly kind: "template-outdated"; readonly current: number }
  /** The report's state does not allow this move. */
  | { readonly kind: "move-not-allowed"; readonly move: Move; readonly state: ReportState }
  | { readonly kind: "reason-missing" }
  /** A reason, an explanation or a note has more characters than are kept. */
  | { readonly kind: "reason-too-long"; readonly most: number }
  /** Nobody can correct anything by a day that is over. */
  | { readonly kind: "correct-by-past"; readonly earliest: string }
  /** An earlier version of the report stands approved: taking the report back would take that out of the totals, too. */
  | { readonly kind: "approved-before" }
  /** It was decided too late: what stands as received owes nothing any more, and came when it came. */
  | {
      readonly kind: "exception-too-late";
      readonly exception: ExceptionKind;
      readonly state: ReportState;
    }
  /** Somebody has decided otherwise of the duty since it was looked at; null where it is lifted. */
  | {
      readonly kind: "exception-moved";
      readonly by: string | null;
      readonly at: string | null;
    }
  /** The sender has asked for something else by now than what is answered. */
  | { readonly kind: "asked-otherwise"; readonly asked: string }
  /** More time can be given only where there is a deadline. */
  | { readonly kind: "no-deadline" }
  /** More time ends after the deadline that stands, and not before today. */
  | { readonly kind: "extension-too-short"; readonly lastDay: string; readonly today: string }
  /** What the district enters for a unit it enters by a document, which it has to name. */
  | { readonly kind: "document-missing" }
  /** And its day: there may be several of one number. */
  | { readonly kind: "document-undated" }
  /** The signed copy is of another version than the newest; `version` is null where it is of none. */
  | {
      readonly kind: "signed-copy-differs";
      readonly version: number | null;
      readonly newest: number;
    }
  /** Nothing was ever handed in with the mã đối chiếu. */
  | { readonly kind: "paper-unknown" }
  /** Approving what was sent with figures that their sources no longer say needs a reason. */
  | { readonly kind: "sources-changed"; readonly changes: readonly CarriedChange[] }
  /** The unit does not owe this form for this period. */
  | { readonly kind: "not-owed" }
  /** The period begins on a later day: nobody can have its figures yet. */
  | { readonly kind: "period-not-begun"; readonly period: string; readonly from: string };

/** What may be wrong with a file that a person chose. */
export interface FileProblem {
  readonly kind: "file-unreadable";
  readonly fault: FileFault;
}

export type NotFound =
  | "template"
  | "period"
  | "org-unit"
  | "person"
  | "report"
  | "version"
  | "consolidation"
  | "edition"
  | "inspection"
  | "route";

/** One carried figure as the form was opened with it, and as it is now. */
export interface CarriedChange {
  readonly cell: string;
  readonly name: CellName;
  readonly measure: Pick<Measure, "type" | "decimals">;
  readonly before: DataValue;
  readonly after: DataValue;
  /** A source that came takes the place of what was typed "tạm tính"; one that is gone leaves the cell to be typed. */
  readonly source?: "come" | "gone";
}

/** A figure in force and the one that was to be filed instead, named as its matrix names it. */
export interface FiledDifference {
  readonly source: string;
  readonly indicator: string;
  readonly place: string;
  readonly before: DataValue;
  readonly after: DataValue;
  /** Where the source says nothing any more: what stands in its place, null where nothing does. */
  readonly stands?: { readonly source: string; readonly value: DataValue } | null;
}
