import { expect, type Page } from "playwright/test";
import { field, go, press } from "../page";
import { expectAccessible } from "../people";

const OWN = "/employer/platform-reports";
const STEPS = ["unit", "workforce", "agreements", "pay", "insurance", "rules"] as const;

/** Begins the open period's report; answers its path. Every step holds already what the last report said. */
export async function begun(page: Page): Promise<string> {
  await go(page, OWN);
  await page.getByRole("button", { name: "开始填写" }).first().click();
  await page.waitForURL(/platform-reports\/[0-9a-f-]{36}$/);
  await expect(page.getByText("尚未开始").first()).toBeVisible();
  await expect(page.getByText(/已为您预先填好 \d+ 项/)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Looks at a step and saves it as it stands. */
export async function saved(page: Page, report: string, step: (typeof STEPS)[number]): Promise<void> {
  await go(page, `${report}/steps/${step}`);
  await press(page, "保存这一步");
  await page.waitForURL((url) => !url.pathname.endsWith(`/steps/${step}`) || url.search !== "");
}

/** A number that moves far asks for its reason at once, and the sums are said while one types. */
export async function explained(page: Page, report: string): Promise<void> {
  await go(page, `${report}/steps/workforce`);
  await expect(page.getByText("上期：120 人")).toBeVisible();
  await field(page, "answers.n1").fill("200");
  await expect(page.getByText("由上期 120 变为 200，变动超过 30%。")).toBeVisible();
  await expect(page.getByText("各区域合计 120 人，填报 200 人，不一致")).toBeVisible();
  await press(page, "保存这一步");
  await page.waitForURL(/saved=\d+/);
  await expect(page.getByText(/各区域合计的 120 不等于填报的.* 200，相差 80/)).toBeVisible();
  await expect(page.getByText(/请选择原因/).first()).toBeVisible();
  await field(page, "answers.n1").fill("120");
  await press(page, "保存这一步");
  await page.waitForURL(/steps\/agreements/);
}

/** Two people change the same field: the later one sees both values and overwrites nothing. */
export async function notOverwritten(first: Page, second: Page, report: string): Promise<void> {
  await go(second, `${report}/steps/unit`);
  await go(first, `${report}/steps/unit`);
  await field(first, "answers.brand").fill("捷送骑手");
  await press(first, "保存这一步");
  await first.waitForURL(/steps\/workforce/);
  await field(second, "answers.brand").fill("捷送众包");
  await press(second, "保存这一步");
  await expect(second.getByText(/捷送科技韩雪已改为“捷送骑手”/).first()).toBeVisible();
  await expect(field(second, "answers.brand")).toHaveValue("捷送众包");
  await expectAccessible(second);
}

/** Checks every row and sends; answers the receipt's number. */
export async function sent(page: Page, report: string): Promise<string> {
  await go(page, `${report}/check`);
  await press(page, "提交报告");
  await page.waitForURL((url) => url.pathname === report);
  const words = await page
    .getByText(/回执编号 BG\d+-\d{4}H[12]-\d{4}/)
    .first()
    .textContent();
  return /BG\d+-\d{4}H[12]-\d{4}/.exec(words ?? "")?.[0] ?? "";
}

/** The one row in which an enterprise is named, from its own page. */
export async function ownRow(page: Page, partner: string): Promise<void> {
  await go(page, OWN);
  await page.getByRole("link", { name: partner }).click();
  await page.waitForURL(/mirrors\//);
  await expectAccessible(page);
}
