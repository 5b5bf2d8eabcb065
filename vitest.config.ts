import { availableParallelism } from "node:os";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const migrations = await readD1Migrations("worker/migrations");

export default defineConfig({
  test: {
    // Vitest's module cache on disk breaks the Workers pool.
    fsModuleCache: false,
    // By default one processor is left idle, which is half of two. Two files at once take 1.6 GB, or 2.3 in a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "shared",
          environment: "node",
          include: ["test/shared/**/*.test.ts", "test/architecture.test.ts"],
          // What is pure leaves nothing behind: its modules are loaded once and not for each of 170 files.
          isolate: false,
          // No test is about time: a slow machine under load is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "addin",
          environment: "jsdom",
          include: ["test/addin/**/*.test.ts"],
          setupFiles: ["test/support/cleanUpPage.ts"],
          // What shows nothing leaves nothing behind either.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "panes",
          environment: "jsdom",
          // React and Fluent keep the document that they first saw: every file loads them with its own.
          include: ["test/addin/**/*.test.tsx"],
          setupFiles: ["test/support/cleanUpPage.ts"],
          testTimeout: 120_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "worker/wrangler.jsonc" },
            remoteBindings: false,
            miniflare: { bindings: { TEST_MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.ts"],
          setupFiles: ["test/support/freshDatabase.ts"],
          // The whole demonstration is a hundred reports, and several files seed it side by side.
          hookTimeout: 240_000,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "server",
          environment: "node",
          include: ["test/server/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/support/demonstrations.ts",
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
          // After the others, and never more than two at once: a page that gets no processor misses its time limits.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
