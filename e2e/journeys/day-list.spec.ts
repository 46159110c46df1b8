import { expect } from "playwright/test";
import { test } from "../support/journey";
import { go, press } from "../support/page";
import { signedIn } from "../support/people";

const EMPLOYER = "测试市新达餐饮管理有限公司";

test("an inspector takes the day's list along, opens it without a network, and leaves nothing behind", async ({
  browser,
}) => {
  const page = await signedIn(browser, "wangmin", { phone: true });
  await go(page, "/office/patrols/day");
  await press(page, "带走（没有网络也能看）");
  await expect(page.getByText("已带走")).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto("/office/patrols/day");
  await page.getByRole("link", { name: EMPLOYER }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(EMPLOYER);
  await expect(page.getByText("看到的是断网以前的内容")).toBeVisible();
  await page.goto("/office/patrols/plans");
  await expect(page.getByText("没有随当日清单带走")).toBeVisible();
  await page.context().setOffline(false);
  await page.goto("/office/patrols/day");
  await press(page, "退出");
  await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.context().setOffline(true);
  await page.goto("/office/patrols/day");
  await expect(page.getByText("没有网络").first()).toBeVisible();
  await expect(page.getByText(EMPLOYER)).toHaveCount(0);
});
