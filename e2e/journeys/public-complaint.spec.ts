import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "playwright/test";
import { test } from "../support/journey";
import { expectAccessible, signedIn, visitor } from "../support/people";

const PHONE = { width: 390, height: 844 };

/** A phone without JavaScript: every step must be a round trip. */
async function scriptless(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: PHONE, javaScriptEnabled: false });
  return context.newPage();
}

const next = (page: Page) => page.getByRole("button", { name: "继续" }).click();

/** Fills the form from its first question to the check page. */
async function answerAll(page: Page, respondent: string): Promise<void> {
  await page.goto("/welcome");
  await page.getByRole("main").getByRole("link", { name: "我要投诉" }).click();
  await page.getByLabel("拖欠、克扣工资").check();
  await next(page);
  await page.getByLabel("单位的名字").fill(respondent);
  await next(page);
  await page.getByLabel("区县、街道或者乡镇").selectOption({ label: "示范区建设街道" });
  await next(page);
  await page.getByLabel("一共欠多少钱").fill("8000");
  await page.getByLabel("到哪个月").selectOption("now");
  await next(page);
  await page.getByLabel("事情的经过").fill("七月份开始一直没有发工资，催了很多次。");
  await next(page);
  await next(page);
  await page.getByLabel("姓名").fill("张䶮");
  await page.getByLabel("电话", { exact: true }).fill("13800138000");
  await next(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("核对后提交投诉");
}

async function receipt(page: Page): Promise<{ number: string; code: string }> {
  const [number = "", code = ""] = await page.locator("dl dd").allTextContents();
  expect(number).toMatch(/^TS\d{4}-\d{5}$/);
  expect(code).toMatch(/^([A-Z\d]{4}-){3}[A-Z\d]{4}$/);
  return { number, code };
}

async function track(page: Page, number: string, code: string): Promise<void> {
  await page.goto("/complaints/track");
  await page.getByLabel("编号").fill(number);
  await page.getByLabel("查询码").fill(code);
  await page.getByRole("button", { name: "查询" }).click();
}

test("a worker complains on a phone without a script, and follows it", async ({ browser }) => {
  const page = await scriptless(browser);
  await answerAll(page, "建设路包工头老高");
  await page.getByRole("link", { name: /更改.*单位叫什么/ }).click();
  await page.getByLabel("单位的名字").fill("建设路包工头高师傅");
  await page.getByRole("button", { name: "保存，回到核对" }).click();
  await expect(page.getByText("建设路包工头高师傅")).toBeVisible();
  await page.getByRole("button", { name: "提交投诉" }).click();
  await expect(page.getByText(/5个工作日内（.*前/)).toBeVisible();
  const { number, code } = await receipt(page);
  await page.reload();
  expect(await receipt(page)).toEqual({ number, code });
  await track(page, number, "AAAA-AAAA-AAAA-AAAA");
  await expect(page).toHaveTitle(/^错误/);
  await expect(page.getByLabel("编号")).toHaveValue(number);
  const words = await page.locator("#faults li").textContent();
  await track(page, "TS2026-99999", code);
  await expect(page.locator("#faults li")).toHaveText(words ?? "");
  await track(page, number, code.toLowerCase());
  await expect(page.getByText(/正在审查是否受理/)).toBeVisible();
  expect(page.url()).not.toContain(code);
  await expect(page.getByText("高师傅")).toHaveCount(0);
  await page.getByRole("button", { name: "结束查询" }).click();
  await page.goto("/complaints/track/progress");
  await expect(page.getByRole("button", { name: "查询" })).toBeVisible();
  await page.goto("/complaints/new/received");
  await page.getByRole("button", { name: "清除本机记录" }).click();
  await page.goto("/complaints/new/received");
  await expect(page).toHaveURL(/\/complaints\/track$/);
});

test("a wrong answer: the sentence beside the field, what was typed kept, the focus on the summary", async ({
  browser,
}) => {
  const page = await scriptless(browser);
  await page.goto("/complaints/new");
  await next(page);
  await expect(page).toHaveTitle(/^错误/);
  await expect(page.locator("#faults")).toBeFocused();
  await page.getByLabel("拖欠、克扣工资").check();
  await next(page);
  await page.goto("/complaints/new?page=amount");
  await page.getByLabel("一共欠多少钱").fill("很多");
  await page.getByLabel("每个人欠多少").fill("张明 8000\n周堃 一点钱");
  await next(page);
  await expect(page.getByLabel("一共欠多少钱")).toHaveValue("很多");
  await expect(page.getByLabel("每个人欠多少")).toHaveValue("张明 8000\n周堃 一点钱");
  await expect(page.locator("#owed-error")).toContainText("错误");
  await expect(page.locator("#lines-error")).toContainText("第2行");
});

test("with a script: the same form, its last step clicked twice, axe on every page", async ({ browser }) => {
  const page = await visitor(browser, { phone: true });
  for (const path of ["/welcome", "/help", "/verify", "/complaints/track", "/complaints/new", "/tips/new"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await answerAll(page, "连点两次工程队");
  await expectAccessible(page);
  for (const asked of ["respondent", "place", "amount", "narrative", "proof", "person"]) {
    await page.goto(`/complaints/new?page=${asked}`);
    await expectAccessible(page);
  }
  await page.goto("/complaints/new?page=check");
  await page.getByRole("button", { name: "提交投诉" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("投诉已收到");
  await expectAccessible(page);
  const { number, code } = await receipt(page);
  await track(page, number, code);
  await expectAccessible(page);
  const staff = await signedIn(browser, "wangmin");
  await staff.goto(`/office/complaints?q=${encodeURIComponent("连点两次工程队")}`);
  await expect(staff.locator("a[data-row-link]")).toHaveCount(1);
});

test("the large version: one column, targets of 60 pixels, nothing wider than the screen", async ({ browser }) => {
  const page = await visitor(browser, { phone: true });
  await page.goto("/preferences/size?to=large&back=/complaints/new");
  const button = await page.getByRole("button", { name: "继续" }).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(60);
  const option = await page.locator("label", { hasText: "拖欠、克扣工资" }).boundingBox();
  expect(option?.height).toBeGreaterThanOrEqual(60);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map((one) => one.id)).toEqual([]);
});

test("a tip: anonymous leaves nothing; a name is opened by the head alone, with a reason", async ({ browser }) => {
  const page = await scriptless(browser);
  await page.goto("/tips/new");
  await page.getByLabel("使用童工").check();
  await next(page);
  await page.getByLabel("单位的名字").fill("举报试验纺织厂");
  await next(page);
  await page.getByLabel("区县、街道或者乡镇").selectOption({ label: "示范区新城街道" });
  await next(page);
  await page.getByLabel("事情的经过").fill("厂里有看起来不到十六岁的孩子在上班。");
  await next(page);
  await page.getByLabel("留下联系方式").check();
  await page.getByLabel("怎么称呼您").fill("莫小声");
  await page.getByLabel("电话（选填）").fill("13800138001");
  await next(page);
  await page.getByRole("button", { name: "提交举报" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("举报已收到");
  const inspector = await signedIn(browser, "wangmin");
  await inspector.goto(`/office/complaints?q=${encodeURIComponent("举报试验纺织厂")}`);
  const href = await inspector.locator("a[data-row-link]").first().getAttribute("href");
  await inspector.goto(`${href}/identity`);
  await expect(inspector.getByText("只有劳动保障监察机构负责人")).toBeVisible();
  expect(await inspector.content()).not.toContain("莫小声");
  const head = await signedIn(browser, "daduizhang");
  await head.goto(`${href}/identity`);
  expect(await head.content()).not.toContain("莫小声");
  await head.getByLabel("查看理由").fill("向举报人核实用工人数");
  await head.getByRole("button", { name: "查看举报人身份" }).click();
  await expect(head.getByText("莫小声")).toBeVisible();
  await expectAccessible(head);
  await head.reload();
  await expect(head.getByLabel("查看理由")).toBeVisible();
  await expect(head.getByText("莫小声")).toHaveCount(0);
});

test("a paper is verified by its code and by its file, and a changed file is not", async ({ browser }) => {
  const officer = await signedIn(browser, "wangmin");
  await officer.goto("/office/complaints");
  await officer.goto((await officer.locator("a[data-row-link]").first().getAttribute("href")) ?? "");
  const href = await officer.locator("a[href^='/documents/']").first().getAttribute("href");
  const paper = await (await officer.request.get(href ?? "")).body();
  const page = await scriptless(browser);
  const hand = async (buffer: Buffer) => {
    await page.goto("/verify");
    await page.getByLabel("PDF 文件").setInputFiles({ name: "paper.pdf", mimeType: "application/pdf", buffer });
    await page.getByRole("button", { name: "核验文件" }).click();
  };
  await hand(paper);
  await expect(page.getByText("文件与本平台出具时完全一致")).toBeVisible();
  await expect(page.getByText("人力资源和社会保障局").first()).toBeVisible();
  await hand(Buffer.concat([paper, Buffer.from(" ")]));
  await expect(page.getByText("没有找到这个文件")).toBeVisible();
  await hand(Buffer.alloc(21 * 1_048_576));
  await expect(page.getByText("文件超过20 MB")).toBeVisible();
  await page.goto("/verify?code=AAAA-AAAA-AAAA");
  await expect(page.getByText("没有找到这个核验码")).toBeVisible();
});
