import { type ComponentProps, lazy, Suspense } from "react";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useSaid } from "../hooks/useSaid.ts";
import type { SigningPart } from "./SigningPart.tsx";

type Props = ComponentProps<typeof SigningPart>;

// Nobody needs it before a form is open. A network that has failed meanwhile takes nothing else along.
const LoadedPart = lazy(async () => {
  try {
    return { default: (await import("./SigningPart.tsx")).SigningPart };
  } catch (error) {
    console.error(error);
    return { default: NotLoaded };
  }
});

/** How a form stands with its paper, and printing it for signing. */
export function Signing(props: Props) {
  return (
    <Suspense fallback={null}>
      <LoadedPart {...props} />
    </Suspense>
  );
}

/** Says why nothing is asked, where something would be. */
function NotLoaded({ work: { isSigning, stopSigning, refusal, clear } }: Props) {
  const said = useSaid();
  if (!isSigning && refusal?.problem.kind !== "unlike-signed") return null;
  return (
    <ProblemBar
      intent="warning"
      {...said({ kind: "offline" })}
      onDismiss={() => {
        stopSigning();
        clear();
      }}
    />
  );
}
