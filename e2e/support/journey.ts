import { test as base } from "playwright/test";

/** A journey, at whose end everybody who came into it goes: pages left open would take from the ones that follow. */
export const test = base.extend<{ everybodyGoes: undefined }>({
  everybodyGoes: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
