import { test as base, type Page, type TestInfo } from "playwright/test";

/** The annotation of a journey that failed on a page whose scripts answer but which its browser serves no more. */
const FROZEN = "frozen";
const PATIENCE_MS = 10_000;
const SCREENSHOT_MS = 15_000;

const patience = <T>(value: T, ms = PATIENCE_MS) => new Promise<T>((done) => setTimeout(() => done(value), ms));

/**
 * Now and then Chromium stops making frames for one page, or takes no key any more; a click or a text then waits in
 * vain. Asked before any picture is taken, which would wake such a page.
 */
async function isFrozen(page: Page): Promise<boolean> {
  const drawn = page.evaluate(
    (ms) =>
      new Promise<boolean>((done) => {
        requestAnimationFrame(() => done(true));
        setTimeout(() => done(false), ms);
      }),
    PATIENCE_MS,
  );
  const answers = await Promise.race([drawn, patience("silent" as const, 2 * PATIENCE_MS)]).catch(() => true);
  if (answers !== true) return answers === false;
  const heard = page.keyboard.insertText("").then(() => true);
  return !(await Promise.race([heard, patience(false)]).catch(() => true));
}

async function keepPictures(pages: readonly Page[], info: TestInfo) {
  for (const [n, page] of pages.entries()) {
    const body = await page.screenshot({ timeout: SCREENSHOT_MS }).catch(() => null);
    if (body) await info.attach(`page ${n + 1}: ${new URL(page.url()).pathname}`, { body, contentType: "image/png" });
  }
}

/** A journey, at whose end everybody who came into it goes: pages left open would take from the ones that follow. */
export const test = base.extend<{ everybodyGoes: undefined }>({
  everybodyGoes: [
    async ({ browser }, use, info) => {
      await use(undefined);
      if (info.status !== info.expectedStatus) {
        const pages = browser.contexts().flatMap((context) => context.pages());
        if ((await Promise.all(pages.map(isFrozen))).includes(true)) info.annotations.push({ type: FROZEN });
        await keepPictures(pages, info);
      }
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
