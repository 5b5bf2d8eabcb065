import { lazy, Suspense } from "react";
import type { CodesExtraProps } from "./administration/CodesExtra.tsx";

const CodesExtra = lazy(async () => ({
  default: (await import("./administration/CodesExtra.tsx")).CodesExtra,
}));

/** Codes, which few people ask for: what shows them is loaded then. */
export function LaterCodes(props: CodesExtraProps) {
  return (
    <Suspense>
      <CodesExtra {...props} />
    </Suspense>
  );
}
