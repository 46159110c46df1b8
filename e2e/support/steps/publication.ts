import { type Browser, expect, type Page } from "playwright/test";
import { pdfText } from "../../../lib/testing/pdf-text";
import { field, go, press } from "../page";
import { expectAccessible, visitor } from "../people";

const HIDDEN = "两次约谈";

/** The penalty is judged to be public, its text proposed with one piece hidden by hand, and published by another. */
export async function madePublic(inspector: Page, leader: Page, penaltyPath: string): Promise<string> {
  const path = `${penaltyPath}/publication`;
  await go(inspector, path);
  await field(inspector, "verdict").and(inspector.locator('[value="public"]')).check();
  await field(inspector, "reason").fill("涉及12名劳动者，在建筑行业有警示作用。");
  await press(inspector, "登记判断");
  await expect(inspector.getByText("待拟公开文本").first()).toBeVisible();
  await go(inspector, `${path}/text`);
  await press(inspector, "再遮盖一处");
  await field(inspector, "boxes.0.text").fill("查无此文");
  await field(inspector, "boxes.0.reason").fill("不宜公开的办案细节");
  await field(inspector, "isRead").check();
  await press(inspector, "提交审核");
  await expect(inspector.getByText(/公开文本中没有这段文字/).first()).toBeVisible();
  await field(inspector, "boxes.0.text").fill(HIDDEN);
  await press(inspector, "提交审核");
  await inspector.waitForURL((url) => url.pathname === path);
  await go(leader, `${path}/approval`);
  await press(leader, "同意公开");
  await leader.waitForURL((url) => url.pathname === path);
  return (await leader.locator('a[href^="/penalties/"]').first().getAttribute("href")) ?? "";
}

/** Somebody who is not signed in finds the penalty by its employer's name, on the phone, and opens its paper. */
export async function readByAnyone(browser: Browser, publicPath: string, employer: string) {
  const reader = await visitor(browser, { phone: true });
  await go(reader, "/welcome");
  await reader.getByRole("link", { name: "公开的处罚决定" }).click();
  await reader.waitForURL(/\/penalties$/);
  await field(reader, "q").fill(employer.slice(3, 9));
  await press(reader, "查询");
  await expectAccessible(reader);
  await reader.locator(`a[href="${publicPath}"]`).click();
  await reader.waitForURL((url) => url.pathname === publicPath);
  await expectAccessible(reader);
  const page = await reader.getByRole("main").innerText();
  const paper = await reader.request.get(`${publicPath}/paper`);
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  for (const text of [page, await pdfText(await paper.body())]) {
    expect(text).toContain(employer);
    expect(text).toContain("［隐去］");
    expect(text).not.toContain(HIDDEN);
  }
}

/** The page is taken down again: nobody finds it, and its address says so in words. */
export async function takenDown(browser: Browser, leader: Page, penaltyPath: string, publicPath: string) {
  await go(leader, `${penaltyPath}/publication/takedown`);
  await field(leader, "ground").selectOption("credit_repaired");
  await field(leader, "reason").fill("当事人已履行义务，信用修复。");
  await press(leader, "撤下");
  await leader.waitForURL((url) => url.pathname === `${penaltyPath}/publication`);
  const reader = await visitor(browser);
  expect((await reader.goto(publicPath))?.status()).toBe(404);
  await expect(reader.getByText("没有这份公开的处罚决定").first()).toBeVisible();
  expect((await reader.request.get(`${publicPath}/paper`)).status()).toBe(404);
  await go(reader, "/penalties");
  await expect(reader.locator(`a[href="${publicPath}"]`)).toHaveCount(0);
}
