import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CSSProperties, Fragment, type ReactNode } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { marksOf, stateOf } from "../../shared/report/onBoard.ts";
import { shortenDay } from "../../shared/text/moments.ts";
import { shortenUnit } from "../../shared/text/unitNames.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { BoardButton } from "./BoardButton.tsx";
import { BoardLegend } from "./BoardLegend.tsx";
import { BoardOffices } from "./BoardOffices.tsx";
import {
  type BoardCell,
  type BoardPlace,
  commonPrefix,
  formsOfUnits,
  isSameCell,
  isTerritory,
  shortCode,
} from "./boardCells.ts";

interface Props {
  readonly board: CompletenessReply;
  /** Who of a unit answers for a form; null where that is not known. */
  readonly responsibleOf: (unit: string, template: string) => string | null;
  readonly chosen: BoardCell | null;
  readonly onChoose: (cell: BoardCell) => void;
  /** What stands under the unit of the chosen report. */
  readonly detail: ReactNode;
}

/** Territories down, their forms across, a sign in each place; below them the town and the offices with what each of
 *  them supplies, and what the signs mean. */
export function Board({ board, responsibleOf, chosen, onChoose, detail }: Props) {
  const text = useText().board;
  const desk = useDeskText();
  const language = useLanguage();
  const styles = useStyles();
  const communes = board.units.filter(isTerritory);
  const others = board.units.filter((unit) => !isTerritory(unit));
  const forms = formsOfUnits(board, communes);
  const prefix = commonPrefix(forms.map(({ code }) => code));
  const { optional } = board;
  const reports = board.units.flatMap((unit) => unit.reports);
  const place = (at: BoardPlace, says: "sign" | "code") => {
    const responsible = responsibleOf(at.unit.id, at.template.id);
    const cell = { ...at, optional, ...(responsible === null ? {} : { responsible }) };
    return (
      <BoardButton
        cell={cell}
        says={says}
        isChosen={isSameCell(cell, chosen)}
        onChoose={() => onChoose(cell)}
      />
    );
  };
  // A sign is never narrower than a finger: more forms than have room beside the names stand below them.
  const width = forms.length > 9 ? styles.many : forms.length > 6 ? styles.several : styles.few;
  return (
    <div className={styles.board}>
      {communes.length > 0 && (
        <table
          className={mergeClasses(styles.table, width)}
          style={{ "--forms": forms.length } as CSSProperties}
        >
          <thead className={styles.heads}>
            <tr className={styles.row}>
              <th scope="col" className={mergeClasses(styles.unit, styles.corner)}>
                <span className={styles.unseen}>{text.unit}</span>
                <span aria-hidden>{prefix}</span>
              </th>
              {forms.map(({ id, code, shortTitle }) => (
                <th key={id} scope="col" className={styles.head} title={`${code} · ${shortTitle}`}>
                  <span className={styles.unseen}>{shortCode(code)}</span>
                  <span aria-hidden>{shortCode(code).replace(prefix, "")}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.rows}>
            {communes.map((unit) => (
              <Fragment key={unit.id}>
                <tr className={styles.row}>
                  <th scope="row" className={styles.unit} lang="vi">
                    {shortenUnit(unit.name)}
                    {unit.ended !== undefined && (
                      <span className={styles.ended} lang={language}>
                        {" "}
                        {desk.endedShort(shortenDay(language, unit.ended))}
                      </span>
                    )}
                  </th>
                  {forms.map((template) => {
                    const report = unit.reports.find((one) => one.template === template.id);
                    return (
                      <td key={template.id} className={styles.place}>
                        {report && place({ unit, template, report }, "sign")}
                      </td>
                    );
                  })}
                </tr>
                {chosen?.unit.id === unit.id && (
                  <tr className={styles.detail}>
                    <td className={styles.detail} colSpan={forms.length + 1}>
                      {detail}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <BoardOffices
          units={others}
          templates={board.templates}
          place={(cell) => place(cell, "code")}
          detailOf={(unit) => (chosen?.unit.id === unit.id ? detail : null)}
        />
      )}
      <BoardLegend
        states={new Set(reports.map((report) => stateOf(report, optional)))}
        marks={new Set(reports.flatMap(marksOf))}
      />
    </div>
  );
}

/** Names above the signs, or left of them where there is room: only these two differ. */
const below = {
  "--columns": "repeat(var(--forms), minmax(24px, 1fr))",
  "--name": "1 / -1",
  "--apart": "8px",
};
const beside = {
  "--columns": "minmax(84px, 1fr) repeat(var(--forms), minmax(24px, 44px))",
  "--name": "auto",
  "--apart": "3px",
};

const useStyles = makeStyles({
  board: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "14px",
    containerType: "inline-size",
  },
  table: { display: "block" },
  few: beside,
  several: { ...below, "@container (min-width: 326px)": beside },
  many: { ...below, "@container (min-width: 390px)": beside },
  heads: { display: "block" },
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "var(--apart)" },
  row: {
    display: "grid",
    gridTemplateColumns: "var(--columns)",
    gap: "1px 2px",
    alignItems: "center",
  },
  unit: {
    gridColumn: "var(--name)",
    padding: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "18px",
  },
  ended: { fontSize: "11px", color: tokens.colorNeutralForeground2 },
  corner: { position: "relative", fontSize: "11px", color: tokens.colorNeutralForeground2 },
  head: {
    position: "relative",
    padding: "0 0 3px",
    textAlign: "center",
    fontSize: "11px",
    lineHeight: "13px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  detail: { display: "block", padding: 0 },
  place: { padding: 0, textAlign: "center" },
});
