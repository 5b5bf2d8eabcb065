import { env } from "cloudflare:workers";
import { app } from "../../../worker/app.ts";
import { bindings } from "./district.ts";

/** Types a code, at some address of the network. */
export function trySignIn(
  code: unknown,
  { demo = "on", address = "203.0.113.1" } = {},
): Promise<Response> {
  const init = {
    method: "POST",
    body: JSON.stringify({ code }),
    headers: { "CF-Connecting-IP": address },
  };
  return Promise.resolve(app.request("/api/sessions", init, bindings(env.DB, demo)));
}
