import axe from "axe-core";
import { type Browser, type BrowserContext, expect, type Page } from "playwright/test";
import { z } from "zod";
import people from "../../db/seed/demo-accounts.json" with { type: "json" };

const PHONE = { width: 390, height: 844 };
const GRAVE = ["serious", "critical"];

/** Of its rules axe tells how grave each can be only in its own table; one that does not say is looked by as well. */
const Rules = z.object({
  _audit: z.object({ rules: z.array(z.object({ id: z.string(), impact: z.string().optional() })) }),
});
const lesser = Rules.parse(axe)._audit.rules.filter(({ impact }) => impact !== undefined && !GRAVE.includes(impact));
/** What could never fail a page takes a quarter of the time of a look. */
const rules = Object.fromEntries(lesser.map(({ id }) => [id, { enabled: false }]));

type Options = { readonly phone?: boolean };

/** A page of their own, in a browser context of their own, for someone who is not signed in. */
export async function visitor(browser: Browser, { phone = false }: Options = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", ...(phone ? { viewport: PHONE } : {}) });
  return context.newPage();
}

/** The same, signed in as a person of the demo town by their login. */
export async function signedIn(browser: Browser, login: string, options: Options = {}): Promise<Page> {
  const page = await visitor(browser, options);
  await signIn(page, login);
  return page;
}

export async function signIn(page: Page, login: string): Promise<void> {
  const person = people.find((one) => one.login === login);
  if (!person) throw new Error(`nobody in the demo town signs in as ${login}`);
  await page.goto("/sign-in");
  await page.getByLabel("登录名").fill(login);
  await page.getByLabel("密码").fill(person.password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Contexts whose pages bring axe with them: its half megabyte is sent once, not for each look. */
const brought = new WeakSet<BrowserContext>();

async function violationsIn(page: Page) {
  if (!brought.has(page.context())) await page.context().addInitScript({ content: axe.source });
  brought.add(page.context());
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const found = await window.axe?.run(document, { resultTypes: ["violations"], rules: only });
    if (!found) throw new Error("axe is not there");
    return found.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html) }));
  }, rules);
}

/**
 * What axe finds on a page that has loaded and has its title, which may come after the rest; one whose document was
 * replaced under its eyes is looked at again.
 */
async function seenByAxe(page: Page) {
  await page.waitForLoadState();
  await expect(page).toHaveTitle(/./);
  const look = () => violationsIn(page);
  return look().catch(async () => {
    await page.waitForLoadState();
    return look();
  });
}

/** Fails when axe finds something serious on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await seenByAxe(page);
  const grave = violations.filter((one) => GRAVE.includes(one.impact ?? ""));
  const told = grave.map((one) => `${one.id}: ${one.nodes.join(" | ")}`);
  expect(told, page.url()).toEqual([]);
}
