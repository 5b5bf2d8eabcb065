import type { Look } from "./brandThemes.ts";

/** Colours of a kind of finding: red only for lỗi, amber only for cảnh báo, blue only for information. */
export interface FindingColours {
  readonly background: string;
  readonly border: string;
  readonly sign: string;
  /** A small area that must be seen by itself. */
  readonly strong: string;
}

/** Every text on these backgrounds has a contrast of at least 4.5:1. */
export const findingColours: Record<
  Look,
  Record<"error" | "warning" | "info" | "good", FindingColours>
> = {
  light: {
    error: { background: "#fdf3f4", border: "#eeacb2", sign: "#b10e1c", strong: "#fde0e2" },
    warning: { background: "#fffaee", border: "#f2dba1", sign: "#8a5a00", strong: "#fdeebc" },
    info: { background: "#f3f6fb", border: "#c8d6ec", sign: "#1f4e9c", strong: "#dfe9f8" },
    good: { background: "#eef7f3", border: "#b3ddd6", sign: "#0b5a50", strong: "#daeee9" },
  },
  dark: {
    error: { background: "#3b1d20", border: "#7a3138", sign: "#f7a6ad", strong: "#5a2529" },
    warning: { background: "#352a12", border: "#6e5723", sign: "#f6cf7b", strong: "#54421a" },
    info: { background: "#1d2a3d", border: "#3b5478", sign: "#a9c5f0", strong: "#2a3f5e" },
    good: { background: "#16302c", border: "#2b5d55", sign: "#93ccc3", strong: "#1f4a43" },
  },
  "high-contrast": {
    error: { background: "Canvas", border: "CanvasText", sign: "CanvasText", strong: "Canvas" },
    warning: { background: "Canvas", border: "CanvasText", sign: "CanvasText", strong: "Canvas" },
    info: { background: "Canvas", border: "CanvasText", sign: "CanvasText", strong: "Canvas" },
    good: { background: "Canvas", border: "CanvasText", sign: "CanvasText", strong: "Canvas" },
  },
};

/** The same colours as CSS variables, so that components need not know the look. */
export function findingVariables(look: Look): Record<`--${string}`, string> {
  const colours = findingColours[look];
  return Object.fromEntries(
    (["error", "warning", "info", "good"] as const).flatMap((kind) => [
      [`--${kind}-background`, colours[kind].background],
      [`--${kind}-border`, colours[kind].border],
      [`--${kind}-sign`, colours[kind].sign],
      [`--${kind}-strong`, colours[kind].strong],
    ]),
  );
}
