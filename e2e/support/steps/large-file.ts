import { once } from "node:events";
import { open, readdir, stat } from "node:fs/promises";
import { request as newRequest } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, type Page } from "playwright/test";
import { z } from "zod";
import { field, go, press } from "../page";

export const MEGABYTE = 1_048_576;
export const LARGE = 100 * MEGABYTE;

/** A file of that size on the disk; of its bytes none is written. */
export async function largeFile(at: string): Promise<string> {
  const file = await open(at, "w");
  await file.truncate(LARGE);
  await file.close();
  return at;
}

/** What an exhibit is, as far as its file. */
export async function exhibitStated(page: Page, casePath: string, purpose: string): Promise<void> {
  await go(page, `${casePath}/evidence/new`);
  await field(page, "kind").selectOption("documentary");
  await field(page, "form").and(page.locator('[value="checked_copy"]')).check();
  await field(page, "source").fill("用人单位提供");
  await field(page, "method").fill("现场复制");
  await field(page, "purpose").fill(purpose);
  await press(page, "填好了");
}

/** The browser takes every file for a small one, so that the page sends what it would not. */
export async function blindToSizes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(File.prototype, "size", { get: () => 1_000 });
  });
}

const Refused = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });
const Served = z.object({ FILES_DIR: z.string() });

/** Streams a file of 100 MB of which nothing was announced; answers the refusal and how much had been sent by then. */
export async function streamed(page: Page, href: string, fields: Readonly<Record<string, string>>) {
  const { origin } = new URL(page.url());
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const type = "multipart/form-data; boundary=part";
  const sending = newRequest(`${origin}${href}`, {
    method: "POST",
    headers: { origin, cookie: cookies, "content-type": type },
  });
  const answered = once(sending, "response");
  let isAnswered = false;
  void answered.then(() => {
    isAnswered = true;
  });
  for (const [name, value] of Object.entries(fields))
    sending.write(`--part\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  sending.write('--part\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
  let sent = 0;
  for (; sent < LARGE && !isAnswered; sent += MEGABYTE)
    if (!sending.write(Buffer.alloc(MEGABYTE, "a"))) await Promise.race([once(sending, "drain"), answered]);
  const [answer] = await answered;
  const refusal = Refused.parse(JSON.parse(await text(answer)));
  sending.destroy();
  return { sent, refusal };
}

/** The size of the largest file that the server keeps or is receiving, in bytes. */
export async function largestKept(): Promise<number> {
  const { FILES_DIR } = Served.parse(process.env);
  const names = await readdir(FILES_DIR, { recursive: true });
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(FILES_DIR, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return Math.max(0, ...sizes);
}

/** The rows of a case's catalogue of evidence. */
export async function exhibitsOf(page: Page, casePath: string): Promise<number> {
  await go(page, `${casePath}/evidence`);
  return page.getByRole("main").locator("table tbody tr").count();
}

export async function refusedOnThePage(page: Page, purpose: string, sentence: RegExp): Promise<void> {
  await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("没有传成", { exact: true })).toBeVisible();
  await expect(page.getByText(purpose)).toBeVisible();
}
