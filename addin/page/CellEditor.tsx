import { type KeyboardEvent, useEffect, useRef } from "react";

interface Props {
  /** What stands in the field first; empty when typing replaces the cell. */
  readonly initial: string;
  readonly label: string;
  readonly onCommit: (text: string, move: "down" | "up" | "right" | "left" | "stay") => void;
  readonly onCancel: () => void;
}

/** The field in a cell while somebody types. */
export function CellEditor({ initial, label, onCommit, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  // As in Excel: after typing over a cell an arrow ends the entry; after F2 or a double click it moves the caret.
  const movesCaret = useRef(initial !== "");
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    // The cell is in sight; the browser would look for room that frozen columns cover.
    if (document.activeElement !== input) input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);

  function commit(move: Parameters<Props["onCommit"]>[1]): void {
    if (ended.current) return;
    ended.current = true;
    onCommit(field.current?.value ?? "", move);
  }

  function press(event: KeyboardEvent): void {
    event.stopPropagation();
    // While an input method composes, Enter and Tab are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      commit(event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab") {
      event.preventDefault();
      commit(event.shiftKey ? "left" : "right");
    } else if (arrows[event.key] && !movesCaret.current) {
      event.preventDefault();
      commit(arrows[event.key] ?? "stay");
    } else if (event.key === "F2") {
      movesCaret.current = !movesCaret.current;
    } else if (event.key === "Escape") {
      event.preventDefault();
      ended.current = true;
      onCancel();
    }
  }

  return (
    <input
      ref={field}
      className="cell-editor"
      defaultValue={initial}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={press}
      onBlur={() => commit("stay")}
      onPointerDown={() => {
        movesCaret.current = true;
      }}
    />
  );
}

const arrows: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
