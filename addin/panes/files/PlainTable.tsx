import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface Props {
  /** The second is a place. */
  readonly heads: readonly [string, string, string];
  readonly lines: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** A table of words in the width of a pane. */
export function PlainTable({ heads, lines }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th
              key={head}
              scope="col"
              className={mergeClasses(styles.cell, at === 1 && styles.place)}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, at) => (
              <td
                key={heads[at]}
                className={mergeClasses(styles.cell, at === 1 && styles.place)}
                lang="vi"
              >
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
  // A place is a word and a number: neither is broken.
  place: { overflowWrap: "normal" },
});
