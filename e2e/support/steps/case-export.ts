import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "playwright/test";
import { unpacked } from "../../../lib/testing/unpacked";

/** Takes the case away as one archive by its link, and checks it with the page that lies in it, from the disk alone. */
export async function exported(page: Page, casePath: string) {
  await page.goto(`${casePath}/file`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /导出案卷/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^案卷导出-.+\.zip$/);
  const folder = await mkdtemp(path.join(tmpdir(), "laojian-export-"));
  try {
    const archive = path.join(folder, "a.zip");
    await download.saveAs(archive);
    const files = unpacked(await readFile(archive));
    expect([...files.keys()]).toEqual(expect.arrayContaining(["manifest.json", "SHA256SUMS", "verify.html"]));
    await writeFile(path.join(folder, "verify.html"), files.get("verify.html") ?? "");
    const digest = await verified(page, path.join(folder, "verify.html"), archive);
    await page.goto(`${casePath}/file`);
    await expect(page.getByText(`清单摘要（SHA-256）：${digest}`)).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function verified(page: Page, verifier: string, archive: string): Promise<string> {
  const checking = await page.context().newPage();
  await checking.goto(pathToFileURL(verifier).href);
  await checking.setInputFiles("#archive", archive);
  await expect(checking.getByText("与清单一致，未改动").first()).toBeVisible();
  const digest = await checking.locator("#sha256").innerText();
  await checking.close();
  return digest;
}
