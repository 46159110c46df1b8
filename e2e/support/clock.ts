import { expect, type Page } from "playwright/test";

/** Moves the demo server's clock to ten in the morning of a day in Shanghai; null takes it back. */
export async function moveClock(page: Page, on: string | null): Promise<void> {
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post("/api/clock", {
    headers: { Origin: origin },
    data: { at: on === null ? null : `${on}T10:00:00+08:00` },
  });
  expect(answer.status()).toBe(200);
}
