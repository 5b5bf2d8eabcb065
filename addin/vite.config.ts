import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
    rolldownOptions: { input: [here("index.html"), here("pane.html")] },
  },
});
