import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import type { EarlierProps } from "./EarlierPanel.tsx";

// Nobody needs it to begin with.
const EarlierPanel = lazy(async () => ({
  default: (await import("./EarlierPanel.tsx")).EarlierPanel,
}));

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
      {isOpen && (
        <Suspense fallback={<SkeletonList doing={text.earlierLoading} count={1} />}>
          <EarlierPanel {...props} />
        </Suspense>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  toggle: { justifySelf: "start" },
});
