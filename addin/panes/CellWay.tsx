import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellKey } from "../../shared/ids.ts";

interface Props {
  readonly cell: CellKey;
  readonly name: string;
  readonly onCell: (cell: CellKey) => void;
}

/** A cell's name in a list, which leads to the cell. */
export function CellWay({ cell, name, onCell }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.way} onClick={() => onCell(cell)}>
      {name}
    </button>
  );
}

const useStyles = makeStyles({
  way: {
    padding: "2px 0",
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
