import type { FormValues } from "../form/computeForm.ts";
import type { Form } from "../form/form.ts";
import { inPeriod } from "../form/inPeriod.ts";
import { openCellsOf } from "../report/adjusted.ts";
import type { CarriedSet } from "../report/carried.ts";
import type { PrintedForm } from "../report/signing.ts";
import { fillForm } from "../report/submission.ts";
import { printCode } from "../report/verificationCode.ts";
import { sayCarriedSources } from "../text/carriedSources.ts";
import { sayWaitingRules } from "../text/sheetSummary.ts";
import { unsignedTitle } from "../text/signerTitles.ts";
import { concludeChecks, type Unreadable } from "./checkConclusions.ts";
import { listSheetChecks } from "./checkList.ts";
import { checkListTop, highlightsOf, setChecks } from "./formChecks.ts";
import { formColumns } from "./formColumns.ts";
import { footRows, setFoot, setLegend } from "./formFoot.ts";
import { type FormHeading, setHeading } from "./formHeading.ts";
import { type FormLayout, layOutForm } from "./formLayout.ts";
import { qrCodeOf } from "./formQrCode.ts";
import { countsOf, setSummary, summaryHighlights, summaryRows } from "./formSummary.ts";
import { setAnswers, setMirrors, setTable } from "./formTable.ts";
import { validationsOf } from "./formValidations.ts";
import { gridOf } from "./grid.ts";
import { writePrinted } from "./heldSigning.ts";
import { type SheetIdentity, writeIdentity } from "./identity.ts";
import { formPage, paginateForm, repeatedRows } from "./pageBreaks.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

/** What a form's sheet is made from. */
export interface FormSheetInput {
  readonly form: Form;
  readonly carried: CarriedSet;
  /** What has been entered so far; carried and computed cells are filled in anew. */
  readonly values: FormValues;
  /** What stands in entries that no value can be read from; absent where there is nothing of the kind. */
  readonly unreadable?: Unreadable;
  readonly identity: SheetIdentity;
  readonly heading: FormHeading;
  /** What it held when it was printed for signing, where its identity says that it was. */
  readonly printed?: PrintedForm | null;
}

/** A form laid out as a sheet that needs no add-in: live formulas with their values, validation, highlights, the
 *  "Kiểm tra" column, and its identity and keys in hidden cells of its own. */
export function renderForm(input: FormSheetInput): Sheet {
  const { carried, values, identity, heading, printed, unreadable = new Map() } = input;
  const { signing = null } = identity;
  const { windowFrom, windowTo } = heading.period;
  const window = { windowFrom, windowTo };
  const form = inPeriod(input.form, window);
  const layout = layOutForm(form);
  const openCells = openCellsOf(carried);
  const entered = new Map(
    [...values].filter(([key]) => {
      const kind = form.cells.get(key)?.content.kind;
      return kind === "entry" || openCells.has(key);
    }),
  );
  const filled = fillForm(form, entered, carried);
  const columns = columnsAround(layout, formColumns(form, layout, openCells));
  const widths = columns.map(({ width }) => width);
  const checks = listSheetChecks(form, layout, carried, filled);
  const grid = gridOf();
  setHeading(grid, form, layout, heading, identity, widths);
  grid.set(0, layout.keyColumn, writeIdentity({ ...identity, window }), styles.key);
  for (const [row, text] of signing && printed ? writePrinted(printed) : []) {
    grid.set(row, layout.keyColumn, text, styles.key);
  }
  const answers = setAnswers(grid, form, layout, filled, openCells);
  for (const laid of layout.tables) {
    setTable(grid, form, layout, laid, widths, filled, answers);
  }
  setMirrors(grid, form, layout, filled, openCells, unreadable);
  const conclusions = concludeChecks(form, filled, carried, unreadable);
  setChecks(grid, form, layout, checks, conclusions, openCells);
  // A rule stands at many places and is one to whoever reads how many there are; a note asks nothing of anybody.
  const waiting = new Set(
    form.rules.flatMap(({ local, rule }) => (local || rule.importance === "info" ? [] : [rule.id])),
  ).size;
  setSummary(
    grid,
    layout,
    { top: checkListTop(layout), checks },
    countsOf(form, checks, conclusions, openCells),
    [...(waiting > 0 ? [sayWaitingRules(waiting)] : []), ...(heading.handIn ?? [])],
  );
  setLegend(grid, layout);
  setFoot(grid, layout, {
    sources: sayCarriedSources(form, carried),
    locality: heading.locality,
    year: heading.period.id.slice(0, 4),
    head: unsignedTitle(heading.isOffice === true),
    site: heading.site ?? null,
    signing,
    widths,
  });
  const staying = repeatedRows(layout);
  const rows = grid.rows();
  const pages = paginateForm(form, layout, rows, widths);
  const drawn = { columns, rows, ...pages };
  return {
    name: `${form.template.code.split("/")[0]} ${heading.periodName}`.slice(0, 31),
    columns,
    rows,
    merges: grid.merges(),
    validations: validationsOf(form, layout, openCells),
    highlights: [...summaryHighlights(layout), ...highlightsOf(layout, checks)],
    dataBars: [],
    ...(signing && heading.site
      ? { qrCodes: [qrCodeOf(layout, drawn, heading.site, signing.code)] }
      : {}),
    // Where each table has a head of its own, the line that says what is left stays in sight.
    freeze: { rows: (staying ?? summaryRows)[1] + 1, columns: layout.left + 2 },
    print: {
      ...formPage,
      area: {
        top: 0,
        left: layout.left,
        bottom: layout.bottom + footRows - 1,
        right: layout.right,
      },
      ...pages,
      uncoloured: true,
      // Of a paper of several pages each says what it belongs to.
      footer: `${signing ? `Mã đối chiếu ${printCode(signing.code)} · ` : ""}&P/&N`,
    },
    protected: true,
    freeBeyond: true,
    tabColor: colours.accent,
  };
}

/** A gap and "Kiểm tra" beside the table; around it, remarks and reckonings of one's own. What is hidden is ours. */
function columnsAround({ checkColumn }: FormLayout, own: readonly SheetColumn[]): SheetColumn[] {
  const columns = [...own];
  columns[checkColumn - 1] = { width: 1.5 };
  columns[checkColumn] = { width: 52 };
  return columns.map((column) => (column.hidden ? column : { ...column, free: true }));
}
