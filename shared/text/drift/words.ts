import type {
  DriftRefusal,
  Evidence,
  FoundPart,
  LeftOut,
  MissingPart,
} from "../../sheet/driftedForm.ts";
import type { Recognition } from "../../sheet/recognisedSheet.ts";

/** What is said of a sheet that has drifted from its form, in one language: whole sentences but for `found`, which
 *  follows the place. */
export interface DriftWords {
  /** What a proposal asks, above its rows and columns. */
  readonly asks: (sheet: string, rows: number, columns: number) => string;
  readonly confirm: string;
  readonly decline: string;
  /** "Dòng 14" or "Cột F". */
  readonly place: (part: FoundPart) => string;
  /** "theo nhãn và số thứ tự; mã ẩn ở đây là của dòng khác". */
  readonly found: (part: FoundPart) => string;
  readonly missing: (part: MissingPart) => string;
  readonly leftOut: (left: LeftOut) => string;
  readonly refused: (sheet: string) => string;
  readonly refusal: (refusal: DriftRefusal) => string;
  readonly recognised: (recognition: Recognition) => string;
  /** What the person is to say of a sheet without an identity. */
  readonly askIdentity: string;
}

/** What each kind of evidence is called for a row and for a column. */
export type EvidenceWords = Record<FoundPart["part"], Record<Evidence, string>>;
