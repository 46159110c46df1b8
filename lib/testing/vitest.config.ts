import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { freshSecrets, YOUNG_SPACE } from "../bin/environment.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stub = fileURLToPath(new URL("./server-only-stub.ts", import.meta.url));
const press = fileURLToPath(new URL("./press.ts", import.meta.url));

/** Papers go to the press of the tests; what that one draws with is the renderer itself. */
const papersToPress = {
  name: "papers-to-press",
  enforce: "pre" as const,
  resolveId: (source: string, importer = "") =>
    source === "@react-pdf/renderer" && importer.endsWith("lib/documents/render.ts") ? press : null,
};

/** Short to read and long to run: vitest, which knows only their size, would begin them last. */
const LONGEST = ["lib/testing/guard-removal.test.ts", "lib/testing/drills/drills.test.ts"];

const isLongest = ({ moduleId }: TestSpecification): boolean => LONGEST.some((file) => moduleId.endsWith(file));

/** Begins the longest files first, so that at the end no worker waits long for the other. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  root,
  plugins: [papersToPress],
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: stub },
    ],
  },
  test: {
    globalSetup: ["lib/testing/global-setup.ts"],
    include: [
      "lib/**/*.test.{ts,tsx}",
      "db/**/*.test.ts",
      "emails/**/*.test.{ts,tsx}",
      "components/**/*.test.{ts,tsx}",
    ],
    pool: "forks",
    execArgv: [YOUNG_SPACE],
    maxWorkers: 2,
    // A worker reads the modules once, not once a file: no test file may leave anything in them.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { LAOJIAN_MODE: "demo", ...freshSecrets() },
  },
});
