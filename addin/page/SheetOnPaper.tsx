import { type ComponentProps, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { PrintedSheet } from "./PrintedSheet.tsx";

/** The sheet that is shown, drawn for paper while the browser prints: what stands around it on the page is not. */
export function SheetOnPaper(props: ComponentProps<typeof PrintedSheet>) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes what stands there when this has been told.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting && createPortal(<PrintedSheet {...props} />, document.body);
}
