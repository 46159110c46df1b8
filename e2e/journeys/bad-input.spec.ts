import { expect, type Page } from "playwright/test";
import { test } from "../support/journey";
import { expectAccessible, signedIn } from "../support/people";
import {
  blindToSizes,
  exhibitStated,
  exhibitsOf,
  LARGE,
  largeFile,
  largestKept,
  MEGABYTE,
  refusedOnThePage,
  streamed,
} from "../support/steps/large-file";

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

test("a session near its end: a warning, one press that renews it, and what was typed outlasts both", async ({
  browser,
}) => {
  const page = await signedIn(browser, "lizhe");
  await page.clock.install();
  await fillComplaint(page, "登录将到期公司");
  const warning = page.getByRole("alert").filter({ hasText: "登录" });
  await page.clock.fastForward("07:40:00");
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("00:12:00");
  await expect(warning).toContainText("到期，没有提交的内容到时不能提交。");
  await expectAccessible(page);
  const renewing = page.waitForResponse((answer) => answer.url().endsWith("/api/auth/session"));
  await warning.getByRole("button", { name: "继续使用" }).click();
  expect(await (await renewing).headerValue("set-cookie")).toContain("laojian.session=");
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("07:52:00");
  await expect(warning).toBeVisible();
  await page.clock.fastForward("00:10:00");
  await expect(warning).toContainText("登录已到期，您填写的内容仍在页面上。");
  await expect(warning.getByRole("link", { name: "在新窗口重新登录" })).toHaveAttribute("target", "_blank");
  await expect(page.locator("input[name=respondentName]")).toHaveValue("登录将到期公司");
});

test("a file of 100 MB: refused in words before it is sent and while it streams, and nothing of it stays", async ({
  browser,
}, info) => {
  const page = await signedIn(browser, "wangmin");
  await page.goto("/office/cases?officer=me&state=investigating");
  const casePath = (await page.locator("a[data-row-link]").first().getAttribute("href")) ?? "";
  const file = await largeFile(info.outputPath("large.pdf"));
  const before = await exhibitsOf(page, casePath);
  const purpose = `证明工资发放情况${Date.now()}`;
  await exhibitStated(page, casePath, purpose);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await refusedOnThePage(page, purpose, /文件超过 50 MB，请压缩或分开后再传/);

  await blindToSizes(page);
  await exhibitStated(page, casePath, purpose);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await refusedOnThePage(page, purpose, /文件超过50 MB，系统没有接收/);

  const said = {
    kind: "documentary",
    form: "original",
    source: "用人单位提供",
    method: "复制",
    maker: "王敏",
    purpose,
  };
  const { sent, refusal } = await streamed(page, `/uploads${casePath.replace("/office", "")}/evidence`, {
    ...{ ...said, obtainedOn: "2026-01-05", key: "a".repeat(20) },
  });
  expect(refusal).toMatchObject({ code: "refused", message: expect.stringContaining("文件超过50 MB") });
  expect(sent).toBeGreaterThanOrEqual(50 * MEGABYTE);
  expect(sent).toBeLessThan(LARGE);

  await expect.poll(largestKept).toBeLessThan(10 * MEGABYTE);
  const small = { name: "工资表.csv", mimeType: "text/csv", buffer: Buffer.from(purpose) };
  await page.locator('input[type="file"]').first().setInputFiles(small);
  await expect(page.getByText("已上传", { exact: true })).toBeVisible();
  expect(await exhibitsOf(page, casePath)).toBe(before + 1);
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
