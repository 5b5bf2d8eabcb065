import { guideText } from "../text/fileGuide.ts";
import { sayMoment } from "../text/moments.ts";
import type { Position } from "./formLayout.ts";
import type { SheetCounts } from "./formSummary.ts";
import { gridOf } from "./grid.ts";
import { guideColumns, setGuideForms } from "./guideForms.ts";
import { setGuideWords } from "./guideWords.ts";
import type { Sheet } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

/** A form of the file as its first sheet lists it. */
export interface GuidedForm {
  /** Under which name its sheet stands in the file. */
  readonly sheetName: string;
  /** "ĐH-04 · Hộ nghèo, cận nghèo". */
  readonly name: string;
  readonly periodName: string;
  /** The last day on time; null where nobody is late. */
  readonly lastDay: string | null;
  /** What its summary says as it is written. */
  readonly counts: SheetCounts;
  /** Where its sheet counts. */
  readonly places: Readonly<Record<keyof SheetCounts, Position>>;
}

/** What the first sheet of a file is made from. */
export interface FileGuideInput {
  readonly unitName: string;
  readonly isOffice: boolean;
  readonly receivedBy: string;
  /** Where the page is; null where nobody knows. */
  readonly address: string | null;
  /** The instant at which the file is made. */
  readonly at: string;
  readonly illustrative: boolean;
  readonly forms: readonly GuidedForm[];
}

/** The first sheet of a file of forms: what is in it, how far each form is by now, how it is filled in and handed in. */
export function renderFileGuide(input: FileGuideInput): Sheet {
  const { unitName, isOffice, receivedBy, at, illustrative, forms } = input;
  const grid = gridOf();
  const right = guideColumns.length - 1;
  const across = (row: number) => ({ top: row, bottom: row, left: 0, right });
  const unit = unitName.toLocaleUpperCase("vi");
  grid.merge({ ...across(0), right: 1 }, isOffice ? unit : `UBND ${unit}`, styles.centredBold);
  grid.merge({ ...across(0), left: 2 }, `Nơi nhận: ${receivedBy}`, styles.centred);
  grid.merge(across(2), guideText.title, styles.guideTitle);
  grid.height(2, 30);
  const made = [
    `${forms.length} biểu`,
    `tải lúc ${sayMoment("vi", at)}`,
    ...(illustrative ? ["số liệu minh họa"] : []),
  ];
  grid.merge(across(3), made.join(" · "), styles.centredItalic);
  const listed = setGuideForms(grid, forms, 5);
  const bottom = setGuideWords(grid, input, listed.bottom + 2);
  const marginsMm = { top: 20, bottom: 15, left: 20, right: 15 };
  return {
    name: guideText.name,
    columns: guideColumns.map((width) => ({ width })),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: listed.highlights,
    dataBars: [],
    links: listed.links,
    freeze: { rows: 0, columns: 0 },
    print: {
      landscape: false,
      area: { top: 0, left: 0, bottom, right },
      repeatRows: null,
      marginsMm,
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: true,
    tabColor: colours.carriedText,
  };
}
