/** What a key pressed on a selected cell asks for. */
export type GridCommand =
  | {
      readonly kind: "move";
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
    }
  /** To where data end or begin again. */
  | {
      readonly kind: "data-edge";
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly extend: boolean;
    }
  /** As many rows as the window shows. */
  | { readonly kind: "page"; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: "row-edge"; readonly side: "start" | "end"; readonly extend: boolean }
  | { readonly kind: "sheet-edge"; readonly side: "start" | "end"; readonly extend: boolean }
  | { readonly kind: "edit" }
  /** Typing replaces what stands in the cell; the key itself goes into the field. */
  | { readonly kind: "type" }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "select-all" }
  | { readonly kind: "turn-sheet"; readonly by: 1 | -1 };

/** The part of a keyboard event that decides. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** A key that an input method has taken. */
  readonly isComposing?: boolean;
}

const arrows: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The command of a key as in Excel; null for keys that are the browser's, copy and paste among them. */
export function commandOf(pressed: PressedKey): GridCommand | null {
  const { key, shiftKey: extend, ctrlKey, metaKey, altKey } = pressed;
  const control = ctrlKey || metaKey;
  if (altKey) return null;
  const arrow = arrows[key];
  if (arrow) {
    const [rows, columns] = arrow;
    return { kind: control ? "data-edge" : "move", rows, columns, extend };
  }
  if (control) return controlCommandOf(key, extend);
  switch (key) {
    case "Enter":
      return { kind: "move", rows: extend ? -1 : 1, columns: 0, extend: false };
    case "Tab":
      return { kind: "move", rows: 0, columns: extend ? -1 : 1, extend: false };
    case "Home":
      return { kind: "row-edge", side: "start", extend };
    case "End":
      return { kind: "row-edge", side: "end", extend };
    case "PageUp":
      return { kind: "page", by: -1, extend };
    case "PageDown":
      return { kind: "page", by: 1, extend };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    // Unikey and other input methods announce a key they are still working on so.
    case "Process":
    case "Unidentified":
      return { kind: "type" };
    default:
      return key.length === 1 ? { kind: "type" } : null;
  }
}

function controlCommandOf(key: string, extend: boolean): GridCommand | null {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "sheet-edge", side: "start", extend };
    case "end":
      return { kind: "sheet-edge", side: "end", extend };
    case "z":
      return { kind: extend ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "select-all" };
    case "pageup":
      return { kind: "turn-sheet", by: -1 };
    case "pagedown":
      return { kind: "turn-sheet", by: 1 };
    default:
      return null;
  }
}
