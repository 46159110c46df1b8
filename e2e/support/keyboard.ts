import { expect, type Locator, type Page } from "playwright/test";

/** More stops than any page of the journeys has before what is looked for. */
const MOST_STOPS = 150;

/** Goes with the tab key until the element holds the focus; fails when the key never comes to it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Opens a link or presses a button by keyboard alone. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
