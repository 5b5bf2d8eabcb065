import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly isEmpty: boolean;
  /** They are entered for units that cannot. */
  readonly isForUnits: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or pasted, and which says that they may be dropped, which the whole page takes; once some are
 *  there it is one line. */
export function FileDrop({ isEmpty, isForUnits, onFiles }: Props) {
  const text = useFilesText();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
  return (
    <section className={mergeClasses(styles.zone, isEmpty && styles.tall)} aria-label={text.drop}>
      {isEmpty && (
        <>
          <DocumentTableRegular aria-hidden fontSize={32} className={styles.sign} />
          <p className={styles.drop}>{text.drop}</p>
          <p className={styles.quiet}>{text.paste}</p>
        </>
      )}
      <Button appearance={isEmpty ? "primary" : "secondary"} onClick={() => field.current?.click()}>
        {isEmpty ? text.choose : text.chooseMore}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={text.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again once it has been mended.
          target.value = "";
        }}
      />
      {isEmpty && <p className={styles.quiet}>{text.emptyDetail}</p>}
      <p className={styles.quiet}>{text.here(isForUnits)}</p>
    </section>
  );
}

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    rowGap: "6px",
    padding: "10px 12px",
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tall: { padding: "24px 16px" },
  sign: { color: tokens.colorBrandForeground1 },
  drop: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
