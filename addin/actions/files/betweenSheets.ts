import type { Stop } from "../../api/client.ts";

/** Between two sheets of a file the pane is drawn, and whoever wants to stop is heard. */
export async function betweenSheets(stop?: Stop): Promise<void> {
  await new Promise((go) => setTimeout(go));
  stop?.throwIfAborted();
}
