import { createContext, useContext } from "react";

/** Begins the pane anew. Where that would take something away, the person is asked first. */
export const ReloadContext = createContext<() => void>(() => window.location.reload());

/** How the pane is begun anew, for what only that can mend. */
export function useReload(): () => void {
  return useContext(ReloadContext);
}
