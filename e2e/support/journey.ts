import { test as base, type Page } from "playwright/test";

/** The annotation of a journey that failed on a page whose scripts answer but which its browser draws no more. */
const FROZEN = "frozen";
const PATIENCE_MS = 10_000;

/** Now and then Chromium stops making frames for one page; every click on it then waits for a frame in vain. */
async function isFrozen(page: Page): Promise<boolean> {
  const drawn = page.evaluate(
    (patience) =>
      new Promise<boolean>((done) => {
        requestAnimationFrame(() => done(true));
        setTimeout(() => done(false), patience);
      }),
    PATIENCE_MS,
  );
  const silent = new Promise<boolean>((done) => setTimeout(() => done(true), 2 * PATIENCE_MS));
  return !(await Promise.race([drawn, silent]).catch(() => true));
}

/** A journey, at whose end everybody who came into it goes: pages left open would take from the ones that follow. */
export const test = base.extend<{ everybodyGoes: undefined }>({
  everybodyGoes: [
    async ({ browser }, use, info) => {
      await use(undefined);
      const pages = browser.contexts().flatMap((context) => context.pages());
      if (info.status !== info.expectedStatus && (await Promise.all(pages.map(isFrozen))).includes(true))
        info.annotations.push({ type: FROZEN });
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
