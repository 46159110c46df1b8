import { expect, type Page } from "playwright/test";
import { field, go, press } from "../page";
import { paperText } from "../papers";

export async function roundOpened(office: Page, path: string): Promise<void> {
  await go(office, `${path}/rounds`);
  const before = await office.getByRole("heading", { name: /截数/ }).count();
  await press(office, "生成报送表并截数");
  await expect(office.getByRole("heading", { name: /截数/ })).toHaveCount(before + 1);
}

/** The newest report of a unit that waits. */
async function report(page: Page, path: string, unit: string): Promise<string> {
  await go(page, `${path}/rounds`);
  await page.getByRole("link", { name: unit, exact: true }).first().click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

export async function filed(page: Page, path: string, unit: string): Promise<void> {
  const own = await report(page, path, unit);
  const figure = page.getByRole("link", { name: /^\d+件$/ }).first();
  const said = Number((await figure.textContent())?.replace("件", ""));
  await go(page, (await figure.getAttribute("href")) ?? "");
  await expect(page.getByRole("main").locator("ol.list-decimal > li")).toHaveCount(said);
  await go(page, own);
  await field(page, "entries.0.words").fill("已走访平台企业六家。");
  await field(page, "entries.0.decisionWanted").fill("请协调上级约谈平台企业。");
  await press(page, "报送进展");
  await expect(page.getByText("请领导小组决定：请协调上级约谈平台企业。")).toBeVisible();
}

export async function unchanged(page: Page, path: string, unit: string): Promise<void> {
  await report(page, path, unit);
  await press(page, "全部无变化");
  await expect(page.getByText("无变化。").first()).toBeVisible();
}

/** The unit that did not file is reminded, then demanded; it answers, and the issuer closes. */
export async function demanded(leader: Page, unit: Page, path: string, name: string): Promise<void> {
  const late = await report(leader, path, name);
  await press(leader, "催办");
  await expect(leader.getByText("已催办。")).toBeVisible();
  await go(leader, `${late}/demand`);
  await leader.getByLabel("重点").check();
  await field(leader, "words").fill("说明没有按期报送的原因，并立即补报。");
  await press(leader, "签发督办单");
  await leader.waitForURL(/\/demands\/[0-9a-f-]{36}$/);
  const demand = new URL(leader.url()).pathname;
  await expect(leader.getByText("待反馈")).toBeVisible();
  expect(await paperText(leader, "督办单")).toContain("说明没有按期报送的原因");
  await unchanged(unit, path, name);
  await go(unit, demand);
  await field(unit, "reply").fill("因人员调整遗漏，现已补报。");
  await press(unit, "反馈督办");
  await expect(unit.getByText("已反馈，待办结")).toBeVisible();
  await go(leader, demand);
  await field(leader, "note").fill("同意办结。");
  await press(leader, "办结督办");
  await expect(leader.getByText("已办结")).toBeVisible();
}

export async function printed(leader: Page, path: string, on: string): Promise<void> {
  await go(leader, `${path}/brief`);
  expect(await paperText(leader, "一页纸（A4）")).toContain("请协调上级约谈平台企业");
  expect(await paperText(leader, `${on.slice(0, 7)} 台账`)).toContain("共4项任务。");
  await go(leader, `${path}?lamp=done`);
  await expect(leader.getByRole("link", { name: "第2项" })).toBeVisible();
}

/** The decision that a unit asked for becomes a task with its date. */
export async function instructed(leader: Page, path: string, dueOn: string): Promise<void> {
  await go(leader, `${path}/brief`);
  await leader.getByRole("link", { name: "写批示" }).click();
  await leader.waitForURL(/\/instruction/);
  await field(leader, "words").fill("由劳动关系科拟函，请市局协调约谈。");
  await field(leader, "leadOrganId").selectOption({ label: "劳动关系科" });
  await field(leader, "dueOn").fill(dueOn);
  await press(leader, "作出批示");
  await leader.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
  await expect(leader.getByRole("heading", { name: /批示1/ })).toBeVisible();
}
