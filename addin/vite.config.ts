import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Rolldown } from "vite";

const here = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  root: here("."),
  // A task pane may be served from below a path of somebody's own host.
  base: "./",
  plugins: [react()],
  build: {
    outDir: here("../dist"),
    emptyOutDir: true,
    // The oldest web view with the APIs we need: LTSC 2021's, and Safari on a Mac.
    target: ["chrome109", "edge109", "safari16"],
    sourcemap: false,
    rolldownOptions: {
      input: [here("index.html"), here("pane.html")],
      // What pane and page both begin with is one file: cut up by who else wants each part of it later, it would be
      // larger on the wire.
      output: { codeSplitting: { groups: [{ name: firstLoad, debugName: "first" }] } },
    },
  },
});

const entries = [here("browserMain.tsx"), here("excelMain.tsx")];
const begunBy = new Map<string, ReadonlySet<string>>();

/** The name of what both entries load first, for a module of ours that belongs to it. */
function firstLoad(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isOurs = !id.includes("node_modules") && !entries.includes(id);
  return isOurs && entries.every((entry) => loadedWith(entry, graph).has(id)) ? "first" : null;
}

/** Everything that an entry loads without waiting. */
function loadedWith(entry: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const known = begunBy.get(entry);
  if (known) return known;
  const loaded = new Set<string>();
  const waiting = [entry];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
  }
  begunBy.set(entry, loaded);
  return loaded;
}
