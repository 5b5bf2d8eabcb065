import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useText } from "../hooks/useText.ts";
import type { MemorySheet } from "../host/memoryWorkbook.ts";
import { useRoom } from "./useRoom.ts";

interface Props {
  readonly sheets: readonly MemorySheet[];
  readonly activeId: string | null;
  /** The last thing that happened, for the eye and for a screen reader. */
  readonly saying: string;
  readonly onShow: (id: string) => void;
  readonly onRemove: (sheet: MemorySheet) => void;
  readonly onDownload: () => void;
}

/** The worksheets at the foot of the workbook, as in Excel, and keeping the file. */
export function SheetTabs(props: Props) {
  const { sheets, activeId, saying, onShow, onRemove, onDownload } = props;
  const text = useText().sheet;
  const styles = useStyles();
  const active = sheets.find(({ id }) => id === activeId);
  const shown = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const roomPx = useRoom(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet is shown, or the tabs come forward
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId, roomPx]);
  return (
    <div className={styles.foot}>
      <div role="tablist" ref={list} aria-label={text.tabs} className={styles.tabs}>
        {sheets.map((one) => {
          const isActive = one.id === activeId;
          return (
            <button
              key={one.id}
              type="button"
              role="tab"
              lang="vi"
              ref={isActive ? shown : null}
              title={one.sheet.name}
              aria-selected={isActive}
              className={mergeClasses(styles.tab, isActive && styles.active)}
              onClick={() => onShow(one.id)}
            >
              {one.sheet.name}
            </button>
          );
        })}
      </div>
      {active && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.remove}
          icon={<DismissRegular fontSize={14} />}
          title={text.remove(active.sheet.name)}
          onClick={() => onRemove(active)}
        >
          {text.removeShown}
        </Button>
      )}
      <div role="status" className={styles.saying}>
        {saying}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        onClick={onDownload}
        className={styles.download}
      >
        {text.download}
      </Button>
    </div>
  );
}

const narrow = "@media (max-width: 899px)";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "34px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { flexWrap: "wrap" },
  },
  tabs: {
    display: "flex",
    overflowX: "auto",
    scrollbarWidth: "thin",
    flexShrink: 1,
    minWidth: "80px",
    [narrow]: { flexBasis: "100%", minHeight: "34px" },
  },
  tab: {
    flexShrink: 0,
    padding: "0 14px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    whiteSpace: "nowrap",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "2px solid transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  remove: { alignSelf: "center", flexShrink: 0 },
  saying: {
    // However many sheets there are, a sentence keeps to two lines.
    flex: "1 0 170px",
    minWidth: 0,
    alignSelf: "center",
    padding: "0 12px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  download: { flexShrink: 0, alignSelf: "center", marginRight: "6px", whiteSpace: "nowrap" },
});
