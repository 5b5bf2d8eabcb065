import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../hooks/useText.ts";
import type { EarlierProps } from "./EarlierPanel.tsx";
import { LaterExtra } from "./LaterExtra.tsx";

interface Props extends EarlierProps {
  /** Whoever decides about a report has it before him at once. */
  readonly startsOpen: boolean;
}

/** The way to the unit's earlier figures, and those, once they are wanted. */
export function EarlierSection({ startsOpen, ...props }: Props) {
  const text = useText().review;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <section className={styles.section} aria-label={text.earlier}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? "▾" : "▸"} {text.earlier}
      </Button>
      {isOpen && <LaterExtra what="earlier" {...props} />}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  toggle: { justifySelf: "start" },
});
