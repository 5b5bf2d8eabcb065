import { makeStyles } from "@fluentui/react-components";
import type { Form } from "../../../shared/form/form.ts";
import { nameCell } from "../../../shared/text/cellNames.ts";
import { showValue } from "../../../shared/text/numbers.ts";
import type { FileTold } from "../../actions/files/fileForm.ts";
import { Notice } from "../../components/Notice.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly form: Form;
  readonly told: readonly FileTold[];
}

/** As many as anybody reads; the rest is counted. */
const most = 8;

/** What the file holds in carried and computed cells and what stands there instead: the file's own figures are not used. */
export function ToldAside({ form, told }: Props) {
  const text = useFilesText();
  const language = useLanguage();
  const styles = useStyles();
  return told.map(({ kind, cells }) => (
    <Notice
      key={kind}
      kind="warning"
      sign="△"
      title={kind === "carried-altered" ? text.carriedAltered : text.computedAltered}
    >
      {cells.slice(0, most).map(({ cell, address, shown, stands }) => {
        const measure = form.cells.get(cell)?.measure;
        const now = measure ? showValue(language, stands, measure) : "";
        return (
          <p key={cell} className={styles.words}>
            {text.aside(
              nameCell(language, form, cell),
              address,
              shown || text.nothing,
              now || text.nothing,
            )}
          </p>
        );
      })}
      {cells.length > most && <p className={styles.words}>{text.asideMore(cells.length - most)}</p>}
    </Notice>
  ));
}

const useStyles = makeStyles({ words: { margin: "2px 0 0" } });
