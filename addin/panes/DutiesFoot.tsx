import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { Duty } from "./duties.ts";
import type { SheetsOut } from "./saveSheets.ts";

interface Props {
  /** The forms that are to be filled in together now. */
  readonly set: readonly Duty[];
  readonly as: SheetsOut["as"];
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onOpen: () => void;
}

/** What is done with the whole set that is due: taken away as a file, or opened here. */
export function DutiesFoot({ set, as, busy, onTake, onOpen }: Props) {
  const text = useText().duties;
  const language = useLanguage();
  const styles = useStyles();
  const periods = new Set(set.map(({ period }) => shortenPeriod(language, period)));
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />}
        className={styles.wide}
        disabledFocusable={busy}
        onClick={onTake}
      >
        {text.takeAll[as]}
      </Button>
      <Button
        appearance="primary"
        className={styles.wide}
        disabledFocusable={busy}
        onClick={onOpen}
      >
        {text.openAll(new Intl.ListFormat(language).format(periods), set.length)}
      </Button>
    </>
  );
}

const useStyles = makeStyles({ wide: { flexGrow: 1 } });
