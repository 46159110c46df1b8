import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./people";

/** A form's field by the name it is sent under. */
export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Sends the last form of the page. */
export const submit = (page: Page) => page.getByRole("main").locator('button[type="submit"]').last().click();

/** Opens a page that must be there and hold nothing that axe finds serious. */
export async function go(page: Page, path: string): Promise<void> {
  expect((await page.goto(path))?.status(), path).toBe(200);
  await expectAccessible(page);
}

/** Waits for a page that a link or a form leads to, and lets axe look at it. */
export async function arrive(page: Page, at: RegExp | ((url: URL) => boolean)): Promise<string> {
  await page.waitForURL(at);
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** The server's day, as a form of entry shows it. */
export async function today(page: Page): Promise<string> {
  await page.goto("/office/complaints/new");
  await expect(field(page, "receivedOn")).not.toHaveValue("");
  return field(page, "receivedOn").inputValue();
}

export function daysAfter(on: string, days: number): string {
  const at = new Date(`${on}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
