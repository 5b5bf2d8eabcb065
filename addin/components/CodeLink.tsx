import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { verifyingPath } from "../../shared/report/paperAddress.ts";

interface Props {
  readonly code: string;
  readonly children: ReactNode;
}

/** Leads from a mã đối chiếu to the page that says what has become of its figures; in a window of its own, which keeps
 *  this one's session. */
export function CodeLink({ code, children }: Props) {
  return (
    <Link inline href={`.${verifyingPath}#${code}`} target="_blank" rel="opener">
      {children}
    </Link>
  );
}
