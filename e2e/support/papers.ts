import { expect, type Page } from "playwright/test";
import { pdfText } from "../../lib/testing/pdf-text";

/** Opens a paper by its link on the page and answers its text without spaces between characters. */
export async function paperText(page: Page, title: string | RegExp): Promise<string> {
  const href = await page.getByRole("link", { name: title }).last().getAttribute("href");
  expect(href, String(title)).toBeTruthy();
  const first = await page.request.get(href ?? "");
  const answer = first.url().includes("/office/readings/") ? await withReason(page, first.url(), href ?? "") : first;
  expect(answer.status(), String(title)).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return pdfText(await answer.body());
}

/** What prints an identity number in full opens after its reason was written down. */
async function withReason(page: Page, asking: string, href: string) {
  const back = page.url();
  await page.goto(asking);
  await page.locator('[name="reason"]').fill("核对被询问人的身份。");
  await page.getByRole("button", { name: "记录理由并打开" }).click();
  await expect(page.getByText("本次查看已记录").first()).toBeVisible();
  await page.goto(back);
  return page.request.get(href);
}
