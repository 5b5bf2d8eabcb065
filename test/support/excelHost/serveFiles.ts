import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import type { BrowserContext, Request as BrowserRequest } from "playwright-core";
import { addinOrigin, hostOrigin, hostPage } from "./hostPage.ts";

/** Answers for the add-in's own origin, its files and its API alike; null where there is nothing. */
export type AddinServer = (request: Request) => Promise<Response | null>;

const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
};

/** The files below a folder, such as what the build made of the pane. */
export function folderServer(folder: string): AddinServer {
  return async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const body = await readFile(join(folder, path)).catch(() => null);
    return body && fileResponse(path, body);
  };
}

/** Answers every request of the browser on this machine; what nobody answers is refused and noted. */
export async function serveFiles(
  context: BrowserContext,
  addin: AddinServer,
  addinPath: string,
  refused: string[],
): Promise<void> {
  const officeServer = folderServer(officeFolder);
  const answer = async (request: Request): Promise<Response | null> => {
    const { url } = request;
    if (url.startsWith(officeCdn)) {
      return officeServer(new Request(`${hostOrigin}/${url.slice(officeCdn.length)}`));
    }
    if (new URL(url).origin === addinOrigin) return addin(request);
    if (url !== `${hostOrigin}/`) return null;
    return fileResponse(".html", hostPage(addinOrigin + addinPath));
  };
  await context.route("**/*", async (route) => {
    const response = await answer(standardRequest(route.request()));
    if (!response) {
      refused.push(route.request().url());
      return route.abort();
    }
    const body = Buffer.from(await response.arrayBuffer());
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
    });
  });
}

/** A file as a server answers it. */
export function fileResponse(path: string, body: string | Uint8Array<ArrayBuffer>): Response {
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? "";
  const contentType = contentTypes[extension] ?? "application/octet-stream";
  return new Response(body, { headers: { "content-type": contentType } });
}

function standardRequest(request: BrowserRequest): Request {
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method: request.method(),
    headers: request.headers(),
    ...(body && { body: new Uint8Array(body) }),
  });
}
