import type { Stop } from "../../api/client.ts";

/** Between two pieces of work on a file the pane is drawn, and whoever wants to stop is heard. */
export async function pause(stop?: Stop): Promise<void> {
  await new Promise((go) => setTimeout(go));
  stop?.throwIfAborted();
}
