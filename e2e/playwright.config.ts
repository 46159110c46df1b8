import { defineConfig } from "playwright/test";

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const DESKTOP = { viewport: { width: 1366, height: 768 } };
/** Journeys that move the server's clock day by day: each has a server and a database of its own. */
const ALONE = /special-action|published-penalty|unreported|wage-listing|hearing-to-court/;

export default defineConfig({
  testDir: "journeys",
  outputDir: ".results",
  workers: 2,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 60_000,
    navigationTimeout: 90_000,
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
  projects: [
    { name: "desktop", testIgnore: ALONE, use: DESKTOP },
    { name: "alone", testMatch: ALONE, use: DESKTOP, workers: 1 },
  ],
});
