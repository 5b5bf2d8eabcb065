import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** A table of words in the width of a pane. */
export function PlainTable({ heads, lines }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, at) => (
              <td key={heads[at]} className={styles.cell} lang="vi">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: "2px 6px 2px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
