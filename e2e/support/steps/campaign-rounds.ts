import { expect, type Page } from "playwright/test";
import { arrive, daysAfter, field, go, press } from "../page";
import { paperText } from "../papers";
import type { Calendar } from "./campaign-board";

const REPORT = /\/reports\/[0-9a-f-]{36}$/;

/** On its cut-off day a round opens by itself; whoever does not wait for it presses the button. */
export async function roundOpened(office: Page, path: string, cutOffOn: string): Promise<void> {
  const round = office.getByRole("heading", { name: `${cutOffOn} 截数，${daysAfter(cutOffOn, 3)} 前（含当日）报送` });
  await expect(async () => {
    await go(office, `${path}/rounds`);
    if ((await round.count()) === 0) await press(office, "生成报送表并截数");
    await expect(round).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
}

/** The newest report of a unit. */
async function report(page: Page, path: string, unit: string): Promise<string> {
  await go(page, `${path}/rounds`);
  await page.getByRole("link", { name: unit, exact: true }).first().click();
  return arrive(page, REPORT);
}

/**
 * The report is begun with what the system holds. Its figure opens the rows behind it, as many as it says, to an
 * inspector; the unit, whose post opens no case, is told how many it does not see.
 */
export async function filed(page: Page, inspector: Page, path: string, unit: string): Promise<void> {
  const own = await report(page, path, unit);
  const figure = page.getByRole("link", { name: /[^\d][1-9]\d*[件次份]$/ }).first();
  const said = Number(/\d+/.exec((await figure.textContent()) ?? "")?.[0]);
  const rows = (await figure.getAttribute("href")) ?? "";
  await go(inspector, rows);
  await expect(inspector.getByRole("main").locator("ol.list-decimal > li")).toHaveCount(said);
  await go(page, rows);
  await expect(page.getByText(`其中${said}件的内容，您的岗位不能查看。`)).toBeVisible();
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
  await go(leader, late);
  await leader.getByRole("link", { name: "督办", exact: true }).click();
  await arrive(leader, /\/demand$/);
  await leader.getByLabel("重点").check();
  await field(leader, "words").fill("说明没有按期报送的原因，并立即补报。");
  await press(leader, "签发督办单");
  const demand = await arrive(leader, /\/demands\/[0-9a-f-]{36}$/);
  await expect(leader.getByText("待反馈")).toBeVisible();
  const sheet = await paperText(leader, "督办单");
  expect(sheet).toContain("说明没有按期报送的原因，并立即补报。");
  expect(sheet).toContain("本督办单一式两份，一份送责任单位，一份由领导小组办公室留存。");
  await unchanged(unit, path, name);
  await answered(leader, unit, demand);
}

async function answered(leader: Page, unit: Page, demand: string): Promise<void> {
  await go(unit, demand);
  await field(unit, "reply").fill("因人员调整遗漏，现已补报。");
  await press(unit, "反馈督办");
  await expect(unit.getByText("已反馈，待办结")).toBeVisible();
  await go(leader, demand);
  await expect(leader.getByText("因人员调整遗漏，现已补报。")).toBeVisible();
  await field(leader, "note").fill("同意办结。");
  await press(leader, "办结督办");
  await expect(leader.getByText("已办结")).toBeVisible();
}

const number = (page: Page, label: string) =>
  page.getByRole("main").locator("dl > div").filter({ hasText: label }).getByRole("link");

/** The leadership group's page and its two papers say the same. */
export async function printed(leader: Page, path: string, { second }: Calendar): Promise<void> {
  await go(leader, `${path}/brief`);
  for (const [label, count] of Object.entries({ 已完成: "1", 已逾期: "1", 待决定: "1", 逾期未报: "1" })) {
    await expect(number(leader, label), label).toHaveText(count);
  }
  const sheet = await paperText(leader, "一页纸（A4）");
  expect(sheet).toContain("请协调上级约谈平台企业。");
  expect(sheet).toContain("任务按时限和状态列示，不对单位和个人排名。");
  const ledger = await paperText(leader, `${second.slice(0, 7)} 台账`);
  expect(ledger).toContain("走访辖区平台企业，建立用工台账。");
  expect(ledger).toContain("共4项任务。");
  await number(leader, "已完成").click();
  await arrive(leader, /lamp=done/);
  await expect(leader.getByRole("link", { name: "第2项" })).toBeVisible();
}

/** The decision that a unit asked for becomes a task with its date. */
export async function instructed(leader: Page, path: string, dueOn: string): Promise<void> {
  await go(leader, `${path}/brief`);
  await leader.getByRole("link", { name: "写批示" }).click();
  await arrive(leader, /\/instruction/);
  await field(leader, "words").fill("由劳动关系科拟函，请市局协调约谈。");
  await field(leader, "leadOrganId").selectOption({ label: "劳动关系科" });
  await field(leader, "dueOn").fill(dueOn);
  await press(leader, "作出批示");
  await arrive(leader, /\/tasks\/[0-9a-f-]{36}$/);
  await expect(leader.getByRole("heading", { name: /批示1/ })).toBeVisible();
  await go(leader, `${path}/brief`);
  await expect(leader.getByText("没有待决定的事项。")).toBeVisible();
  expect(await paperText(leader, "一页纸（A4）")).toContain("没有待决定的事项");
}
