import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { freshSecrets } from "../bin/environment.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stub = fileURLToPath(new URL("./server-only-stub.ts", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: stub },
    ],
  },
  test: {
    globalSetup: ["lib/testing/global-setup.ts"],
    include: ["lib/**/*.test.{ts,tsx}", "db/**/*.test.ts", "emails/**/*.test.{ts,tsx}", "components/**/*.test.tsx"],
    pool: "forks",
    maxWorkers: 2,
    // A worker reads the modules once, not once a file: no test file may leave anything in them.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { LAOJIAN_MODE: "demo", ...freshSecrets() },
  },
});
