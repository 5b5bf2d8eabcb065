import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const migrations = await readD1Migrations("worker/migrations");

export default defineConfig({
  test: {
    // Vitest's module cache on disk breaks the Workers pool.
    fsModuleCache: false,
    projects: [
      {
        test: {
          name: "shared",
          environment: "node",
          include: ["test/shared/**/*.test.ts", "test/architecture.test.ts"],
          // No test is about time: a slow machine under load is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "addin",
          environment: "jsdom",
          include: ["test/addin/**/*.test.{ts,tsx}"],
          setupFiles: ["test/support/cleanUpPage.ts"],
          testTimeout: 60_000,
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
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "server",
          environment: "node",
          include: ["test/server/**/*.test.ts"],
          fileParallelism: false,
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Alone, after the others: a browser that shares two cores with them misses its time limits.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
