import { type ComponentProps, lazy, Suspense } from "react";

// Nobody needs it before a form is open.
const SigningPart = lazy(async () => ({
  default: (await import("./SigningPart.tsx")).SigningPart,
}));

/** How a form stands with its paper, and printing it for signing. */
export function Signing(props: ComponentProps<typeof SigningPart>) {
  return (
    <Suspense fallback={null}>
      <SigningPart {...props} />
    </Suspense>
  );
}
