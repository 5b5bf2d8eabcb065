import type { HeldDemo } from "../heldDemo.ts";
import { type OpenExcel, openExcel } from "./openExcel.ts";

/** Opens Excel with the built pane, its requests answered by the running demonstration. */
export function openDemoPane(
  { browser, demo }: HeldDemo,
  path = "/pane.html",
  more: Pick<Parameters<typeof openExcel>[0], "sheets" | "requirementSets"> = {},
): Promise<OpenExcel> {
  return openExcel({
    ...more,
    browser,
    addinPath: path,
    addin: async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = request.method === "GET" ? null : await request.arrayBuffer();
      const { method, headers } = request;
      const reply = await fetch(`${demo.address}${pathname}${search}`, { method, headers, body });
      return new Response(reply.status === 304 ? null : await reply.arrayBuffer(), reply);
    },
  });
}

/** Signs in with a code of the demonstration. */
export async function signIn({ frame }: OpenExcel, code: string): Promise<void> {
  await frame.getByLabel("Mã của anh/chị").fill(code);
  await frame.getByRole("button", { name: "Vào", exact: true }).click();
}
