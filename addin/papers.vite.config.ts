import { resolve } from "node:path";
import { defineConfig } from "vite";

const here = (path: string) => resolve(import.meta.dirname, path);

/** The page about papers, built by itself: telephones load it, and it shares nothing with what the pane begins with. */
export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  build: {
    outDir: here("../dist"),
    emptyOutDir: false,
    target: ["chrome109", "edge109", "safari16"],
    sourcemap: false,
    rolldownOptions: { input: here("doi-chieu.html") },
  },
});
