import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "@/lib/bin/browser.mjs";

export type Verdict = { readonly status: string; readonly rows: Readonly<Record<string, string>> };

/** A Chromium without a network for the page that checks packages. Call it at the top of a test file. */
export function verifier() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
  }, 120_000);
  afterAll(() => browser.close());
  return async (file: string) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, judged: (input: "#folder" | "#archive", given: string) => judged(page, input, given) };
  };
}

/** What the page says of a folder or an archive: its sentence, and the state of each file by its path. */
async function judged(page: Page, input: string, given: string): Promise<Verdict> {
  await page.setInputFiles(input, given);
  const status = page.locator("#status.good, #status.bad");
  await status.waitFor();
  const states = await page
    .locator("#rows tr")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-path") ?? "", row.getAttribute("data-state") ?? ""]),
    );
  return { status: await status.innerText(), rows: Object.fromEntries(states) };
}
