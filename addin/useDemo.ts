import { useEffect, useState } from "react";
import type { DemoReply } from "../shared/api/sessions.ts";
import { ok } from "../shared/result.ts";
import type { Client } from "./api/client.ts";
import { useAction } from "./hooks/useAction.ts";

/** What a newcomer may try; null until known, and outside a demonstration. */
export function useDemo(client: Client): DemoReply | null {
  const [demo, setDemo] = useState<DemoReply | null>(null);
  const { start } = useAction(async () => {
    const offered = await client.demo();
    setDemo(offered.ok ? offered.value : null);
    return ok(null);
  });
  useEffect(() => void start(), [start]);
  return demo;
}
