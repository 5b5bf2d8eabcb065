import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { shownText } from "../../shared/sheet/shownText.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import type { ShownFile } from "../panes/files/shownFile.ts";
import { useFilesText } from "../panes/files/useFilesText.ts";
import { PrintedSheet } from "./PrintedSheet.tsx";
import { marksOf } from "./sheetMarks.ts";
import { useRoom } from "./useRoom.ts";
import "./picture.css";

interface Props {
  readonly shown: ShownFile;
}

/** As wide as the text of an A4 page that lies on its side. */
const paperPx = 1040;

/** Nobody scans a picture of this size. */
const unscanned = () => null;

/** A form of a file as its paper shows it, in the width of a pane, with what was found in its cells. */
export function SmallPicture({ shown: { workbook, checked } }: Props) {
  const text = useFilesText();
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  const roomPx = useRoom(room);
  const [isLarge, setLarge] = useState(false);
  const { sheets } = useSubscription(workbook);
  const [form] = checked?.forms ?? [];
  const marks = useMemo(() => (form?.kind === "checked" ? marksOf(form).cells : new Map()), [form]);
  const [first] = sheets;
  if (!first) return null;
  return (
    <section className={styles.whole} aria-label={text.picture(first.sheet.name)}>
      <div ref={room} className={styles.room}>
        <div
          className="picture"
          style={{ width: paperPx, zoom: isLarge ? 1 : Math.min(1, roomPx / paperPx) }}
        >
          <PrintedSheet
            sheet={first.sheet}
            shownText={shownText}
            marks={marks}
            drawQr={unscanned}
          />
        </div>
      </div>
      <Button size="small" appearance="subtle" onClick={() => setLarge(!isLarge)}>
        {isLarge ? text.fit : text.enlarge}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  whole: { minWidth: 0, width: "100%" },
  room: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
