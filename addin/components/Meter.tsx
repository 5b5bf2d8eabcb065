import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

/** A line across a meter. */
export interface MeterMark {
  /** In per cent of the meter's width. */
  readonly at: number;
  readonly kind: "time" | "aim";
}

interface Props {
  /** In per cent of the width; null hatches the whole meter: there is no figure. */
  readonly filled: number | null;
  readonly marks: readonly MeterMark[];
  /** Everything it shows, in words. */
  readonly label: string;
  readonly slim?: boolean;
}

/** How far something is, as a bar with marks over it. It is told apart without colour: what is done is full, what is left
 *  is empty within its frame, what is not known is hatched; the mark of time is dashed with a head, that of the aim is
 *  drawn through. */
export function Meter({ filled, marks, label, slim = false }: Props) {
  const styles = useStyles();
  const hatch = useId();
  const height = slim ? 12 : 20;
  const top = slim ? 1 : 6;
  const bar = height - top - 1;
  return (
    <svg
      className={styles.meter}
      width="100%"
      height={height}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6 6 0" className={styles.hatch} />
        </pattern>
      </defs>
      <rect x="0.5" y={top} width="99.5%" height={bar} rx="2" className={styles.track} />
      {filled === null ? (
        <rect x="0.5" y={top} width="99.5%" height={bar} rx="2" fill={`url(#${hatch})`} />
      ) : (
        <rect x="0.5" y={top} width={`${within(filled)}%`} height={bar} className={styles.done} />
      )}
      {marks.map(({ at, kind }) => (
        <svg key={kind} x={`${within(at)}%`} overflow="visible" aria-hidden>
          <line
            y1={kind === "time" && !slim ? 4 : 0}
            y2={height}
            className={mergeClasses(styles.mark, kind === "time" && styles.time)}
          />
          {kind === "time" && !slim && <path d="M-4.5 0h9L0 5z" className={styles.head} />}
        </svg>
      ))}
    </svg>
  );
}

/** A bar never leaves its frame: what is more than whole is said in words. */
function within(share: number): number {
  return Math.min(99.5, Math.max(0, share));
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  meter: { display: "block", overflow: "visible", forcedColorAdjust: "none" },
  track: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  done: {
    fill: tokens.colorCompoundBrandBackground,
    [forced]: { fill: "Highlight" },
    "@media print": { fill: "#333333" },
  },
  hatch: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.2px",
    [forced]: { stroke: "CanvasText" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [forced]: { stroke: "CanvasText" },
  },
  time: { strokeDasharray: "3 2" },
  head: { fill: tokens.colorNeutralForeground1, [forced]: { fill: "CanvasText" } },
});
