import { expect, type Page } from "playwright/test";
import { pdfText } from "../../lib/testing/pdf-text";

/** Opens a paper by its link on the page and answers its text without spaces between characters. */
export async function paperText(page: Page, title: string | RegExp): Promise<string> {
  const href = await page.getByRole("link", { name: title }).last().getAttribute("href");
  expect(href, String(title)).toBeTruthy();
  const answer = await page.request.get(href ?? "");
  expect(answer.status(), String(title)).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return pdfText(await answer.body());
}
