import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

interface Props {
  /** What the button says, by whether they are shown. */
  readonly label: (isShown: boolean) => string;
  readonly children: ReactNode;
}

/** Duties that are nobody's work yet, or nobody's at all: shown once they are wanted. */
export function FoldedDuties({ label, children }: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button appearance="subtle" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {label(isShown)}
      </Button>
      {isShown && children}
    </>
  );
}
