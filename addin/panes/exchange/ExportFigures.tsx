import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { dhis2PeriodOf } from "../../../shared/interchange/interchangePeriod.ts";
import type { Figures } from "../../actions/editions.ts";
import { type ExportFormat, exportFigures, exportFormats } from "../../actions/exportFigures.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import type { SaveFile } from "../saveSheets.ts";
import { useExchangeText } from "./useExchangeText.ts";

interface Props {
  readonly session: WorkSession;
  readonly figures: Figures;
  readonly save: SaveFile;
}

/** The figures that are shown, as a file for another program: each format with what it is for. */
export function ExportFigures({ session, figures, save }: Props) {
  const text = useExchangeText();
  const styles = useStyles();
  const [said, setSaid] = useState<{ name: string; figures: number } | null>(null);
  const give = (format: ExportFormat) => {
    const { content, title, kind, figures: count } = exportFigures(session, figures, format);
    setSaid({ name: save(content, title, kind), figures: count });
  };
  const hasPeriod = dhis2PeriodOf(figures.made.reply.period) !== null;
  return (
    <section className={styles.export} aria-label={text.export}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" className={styles.button}>
            {text.export}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {exportFormats.map((format) => {
              const isLeft = format === "dhis2" && !hasPeriod;
              return (
                <MenuItem
                  key={format}
                  disabled={isLeft}
                  subText={{
                    className: styles.purpose,
                    children: isLeft ? text.noPeriod : text.purposes[format],
                  }}
                  onClick={() => !isLeft && give(format)}
                >
                  {text.formats[format]}
                </MenuItem>
              );
            })}
          </MenuList>
        </MenuPopover>
      </Menu>
      {said && (
        <ProblemBar
          intent="success"
          title={text.exported(said.name)}
          detail={text.exportedDetail(said.figures)}
          onDismiss={() => setSaid(null)}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  export: { display: "grid", rowGap: "8px" },
  button: { justifySelf: "start" },
  menu: { maxWidth: "min(360px, calc(100vw - 24px))" },
  purpose: { color: tokens.colorNeutralForeground2, whiteSpace: "normal" },
});
