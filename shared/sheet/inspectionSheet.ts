import type { InspectionReply, InspectionsReply } from "../api/inspections.ts";
import { inspectionFromWire } from "../api/inspections.ts";
import { type InspectionState, inspectionStateOn } from "../inspections/inspection.ts";
import { sayDay } from "../text/days.ts";
import { sayPlanned } from "../text/inspections/inspectionsText.ts";
import { inspectionsVietnamese } from "../text/inspections/vietnamese.ts";
import { type Grid, gridOf, heightFor } from "./grid.ts";
import {
  type OfficialHead,
  officialHeadRows,
  setOfficialHead,
  setSignatures,
  signatureRows,
} from "./officialHead.ts";
import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import { lastSignedStart, paginate } from "./paginate.ts";
import type { Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

/** What stands above the sheet of a plan. */
export interface InspectionHeading extends OfficialHead {
  /** "10/3/2022 08:00". */
  readonly asOf: string;
  readonly illustrative: boolean;
}

const left = 1;
const headerTop = officialHeadRows + 5;
const columns = [
  ["STT", 5],
  ["Thời gian dự kiến", 12],
  ["Đơn vị được kiểm tra, giám sát", 22],
  ["Nội dung", 28],
  ["Người chủ trì", 16],
  ["Tình trạng", 13],
  ["Ngày thực hiện, kết quả", 28],
  ["Kiến nghị, hạn khắc phục", 24],
  ["Khắc phục", 18],
] as const;
const widths = columns.map(([, width]) => width);
const right = left + columns.length - 1;

/** A year's plan of kiểm tra, giám sát with what was done, as one sheet: what is planned earliest first. */
export function drawInspections(plan: InspectionsReply, heading: InspectionHeading): Sheet {
  const grid = gridOf();
  setHeading(grid, plan, heading);
  columns.forEach(([label], at) => {
    grid.set(headerTop, left + at, label, styles.header);
  });
  grid.height(headerTop, heightFor(columns.map(([label, width]) => [label, width - 3])) + 4);
  const sorted = plan.inspections.toSorted((one, other) =>
    one.planned.localeCompare(other.planned),
  );
  sorted.forEach((one, index) => {
    setLine(grid, headerTop + 1 + index, index, one, plan);
  });
  const signed = headerTop + 1 + sorted.length;
  setSignatures(grid, { left, right }, signed);
  const end = signed + signatureRows;
  const rows = grid.rows();
  const room = fittedHeight(formPage, columnsWidth(widths));
  const paged = { end, room, repeated: rowsHeight(rows, headerTop, headerTop + 1) };
  const lines = sorted.map((_, index) => headerTop + 1 + index);
  const signable = lastSignedStart(lines, rows, paged);
  const starts = lines.filter((row) => row > headerTop + 1 && row <= signable);
  return {
    name: sheetName(`Kiểm tra, giám sát ${plan.year}`),
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows,
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: headerTop + 1, columns: 0 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom: end - 1, right },
      repeatRows: [headerTop, headerTop],
      pageBreaks: paginate(
        starts.map((row) => ({ row, rank: 1 })),
        rows,
        paged,
      ),
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
}

function setHeading(grid: Grid, plan: InspectionsReply, heading: InspectionHeading): void {
  setOfficialHead(grid, { left, right }, heading);
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  const top = officialHeadRows + 1;
  const title = `KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM ${plan.year} VÀ KẾT QUẢ THỰC HIỆN`;
  grid.merge(across(top), title, styles.title);
  grid.height(top, 22);
  grid.height(top - 1, 8);
  grid.height(top + 3, 8);
  grid.merge(across(top + 1), `Tính đến ${heading.asOf}`, styles.centredItalic);
  const said = [countWords(plan), ...(heading.illustrative ? ["SỐ LIỆU MINH HỌA"] : [])];
  grid.merge(across(top + 2), `(${said.join(" · ")})`, styles.small);
}

/** "3 cuộc: 1 đã làm, 2 chưa đến": how many stand how, in the order of the states. */
function countWords({ inspections, today }: InspectionsReply): string {
  const states = inspections.map((one) => inspectionStateOn(inspectionFromWire(one), today));
  const counted = (Object.keys(inspectionsVietnamese.states) as InspectionState[]).flatMap(
    (state) => {
      const count = states.filter((one) => one === state).length;
      return count === 0 ? [] : [`${count} ${inspectionsVietnamese.states[state]}`];
    },
  );
  const all = inspectionsVietnamese.counted(inspections.length);
  return counted.length === 0 ? all : `${all}: ${counted.join(", ")}`;
}

function setLine(
  grid: Grid,
  row: number,
  index: number,
  one: InspectionReply,
  { units, today }: InspectionsReply,
): void {
  const { done, followedUp, found = [], cancelled } = one;
  const state = inspectionStateOn(inspectionFromWire(one), today);
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const words = inspectionsVietnamese.states[state];
  // What was found of each of several units stands under its name.
  const parts = [{ name: "", ...{ done, followedUp } }].concat(
    found.map(({ unit, ...part }) => ({ name: `${nameOf(unit)} – `, ...part })),
  );
  const lines = (say: (part: (typeof parts)[number]) => string | null) =>
    parts
      .flatMap((part) => {
        const said = say(part);
        return said ? [part.name + said] : [];
      })
      .join("\n") || null;
  const texts = [
    String(index + 1),
    sayPlanned("vi", one.planned),
    one.units.map(nameOf).join(", "),
    one.subject,
    one.leader,
    cancelled ? `${words}: ${cancelled}` : words,
    lines((part) => sayDone(part.done)),
    lines((part) => sayAdvice(part.done)),
    lines((part) => part.followedUp && `${day(part.followedUp.day)}: ${part.followedUp.words}`),
  ];
  texts.forEach((text, at) => {
    const base = at < 2 ? styles.stubCentred : styles.stub;
    grid.set(row, left + at, text, at === 5 ? { ...base, ...standOut[state] } : base);
  });
  grid.height(row, heightFor(texts.map((text, at) => [text ?? "", widths[at] ?? 12])));
}

const day = (of: string) => sayDay("vi", of);

function sayDone(done: InspectionReply["done"]): string | null {
  return done && [day(done.day), ...(done.result ? [done.result] : [])].join(": ");
}

function sayAdvice(done: InspectionReply["done"]): string | null {
  const said = [
    ...(done?.recommendation ? [done.recommendation] : []),
    ...(done?.followUpBy ? [`(hạn: hết ngày ${day(done.followUpBy)})`] : []),
  ];
  return said.join(" ") || null;
}

/** What is behind stands out in black and white too. */
const standOut: Readonly<Record<InspectionState, object>> = {
  ahead: {},
  "due-this-month": { bold: true },
  overdue: { bold: true, fill: colours.missing },
  done: {},
  "to-follow-up": { bold: true },
  "follow-up-overdue": { bold: true, fill: colours.missing },
  "followed-up": {},
  cancelled: { italic: true },
};
