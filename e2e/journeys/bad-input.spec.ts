import { expect, type Page, test } from "playwright/test";
import { signedIn } from "../support/people";

const FOREIGN = "00000000-0000-4000-8000-000000000000";

async function fillComplaint(page: Page, respondent: string): Promise<void> {
  await page.goto("/office/complaints/new");
  await page.getByLabel("投诉", { exact: true }).check();
  await page.locator("select[name=source]").selectOption("counter");
  await page.locator("input[name=respondentName]").fill(respondent);
  await page.locator("input[name=complainantName]").fill("周堃");
  await page.locator("input[name=complainantPhone]").fill("13800138000");
  await page.getByLabel("拖欠、克扣工资").check();
  await page.locator("textarea[name=narrative]").fill("自2026年8月起没有发放工资。");
}

const lodge = (page: Page) => page.getByRole("button", { name: "登记" }).click();

test("missing and wrong fields: a sentence beside each, and nothing typed is lost", async ({ browser }) => {
  const page = await signedIn(browser, "wangmin");
  await fillComplaint(page, "缺项建筑队");
  await page.locator("textarea[name=narrative]").fill("短");
  await page.locator("input[name=complainantPhone]").fill("12800138000");
  await page.locator("textarea[name=claimLines]").fill("周堃\t\t8月\t工资");
  await lodge(page);
  await expect(page.getByRole("link", { name: /请写明发生了什么事/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /请填写正确的电话号码/ })).toBeVisible();
  await expect(page).toHaveTitle(/错误/);
  await expect(page.locator("input[name=respondentName]")).toHaveValue("缺项建筑队");
  await page.locator("textarea[name=narrative]").fill("自2026年8月起没有发放工资。");
  await page.locator("input[name=complainantPhone]").fill("13800138000");
  await lodge(page);
  await expect(page.getByText(/第1行无法识别/).first()).toBeVisible();
  await expect(page.locator("textarea[name=claimLines]")).toHaveValue("周堃\t\t8月\t工资");
});

test("a second click: one complaint", async ({ browser }) => {
  const page = await signedIn(browser, "wangmin");
  const name = `连点两次公司${Date.now()}`;
  await fillComplaint(page, name);
  await page.getByRole("button", { name: "登记" }).dblclick();
  await expect(page.getByText("只显示这一次")).toBeVisible();
  await page.goto(`/office/complaints?q=${encodeURIComponent(name)}`);
  await expect(page.locator("a[data-row-link]")).toHaveCount(1);
});

test("a stale page: the second act is told that another was faster, and keeps what was typed", async ({ browser }) => {
  const inspector = await signedIn(browser, "wangmin");
  const leader = await signedIn(browser, "daduizhang");
  const name = `两人同时办${Date.now()}`;
  await fillComplaint(inspector, name);
  await lodge(inspector);
  await expect(inspector.getByText("只显示这一次")).toBeVisible();
  await inspector.goto(`/office/complaints?q=${encodeURIComponent(name)}`);
  const href = await inspector.locator("a[data-row-link]").first().getAttribute("href");
  for (const page of [inspector, leader]) {
    await page.goto(`${href}/supplement`);
    await page.locator("textarea[name=missing]").fill("用人单位的名称或者地址");
    await page.locator("input[name=dueOn]").fill("2099-01-05");
  }
  await inspector.getByRole("button", { name: "告知补正" }).click();
  await inspector.waitForURL((url) => url.pathname === href);
  await leader.getByRole("button", { name: "告知补正" }).click();
  await expect(leader.getByText("他人已办理了该事项").first()).toBeVisible();
  await expect(leader.locator("textarea[name=missing]")).toHaveValue("用人单位的名称或者地址");
});

test("a foreign id: not found, with a way back", async ({ browser }) => {
  const page = await signedIn(browser, "wangmin");
  for (const path of [`/office/complaints/${FOREIGN}`, `/office/cases/${FOREIGN}`, "/office/cases/not-an-id"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("an expired session: the form says so and keeps what was typed", async ({ browser }) => {
  const page = await signedIn(browser, "lizhe");
  await fillComplaint(page, "登录过期公司");
  await page.context().clearCookies();
  await lodge(page);
  await expect(page.getByText("登录已过期").first()).toBeVisible();
  await expect(page.locator("input[name=respondentName]")).toHaveValue("登录过期公司");
});

test("a write from another origin, or from none, is refused", async ({ browser }) => {
  const page = await signedIn(browser, "wangmin");
  const origin = new URL(page.url()).origin;
  for (const headers of [{ Origin: "http://evil.example" }, { Origin: "null" }]) {
    const answer = await page.request.post("/sign-out", { headers });
    expect(answer.status()).toBe(403);
  }
  expect((await page.goto("/office/desk"))?.status()).toBe(200);
  await page.request.post("/sign-out", { headers: { Origin: origin }, maxRedirects: 0 });
  await page.goto("/office/desk");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});
