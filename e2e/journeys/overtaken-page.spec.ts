import { expect, type Page } from "playwright/test";
import { test } from "../support/journey";
import { arrive, field, go, press } from "../support/page";
import { signedIn } from "../support/people";
import { byHand, byKeys, filled, filledByKeys, kept, overtaken, settled } from "../support/steps/overtaking";

const PHONE_WIDTH = 390;

async function lodged(page: Page, respondent: string): Promise<string> {
  await go(page, "/office/complaints/new");
  await page.getByLabel("投诉", { exact: true }).check();
  await field(page, "source").selectOption("counter");
  await page.getByLabel("拖欠、克扣工资").check();
  await filled(page, { respondentName: respondent, complainantName: "周堃", complainantPhone: "13800138000" });
  await field(page, "narrative").fill("自2026年8月起没有发放工资。");
  await press(page, "登记");
  await expect(page.getByText("只显示这一次")).toBeVisible();
  await page.goto(`/office/complaints?q=${encodeURIComponent(respondent)}`);
  await page.locator("a[data-row-link]").first().click();
  return arrive(page, /\/complaints\/[0-9a-f-]{36}$/);
}

type Two = { readonly inspector: Page; readonly leader: Page; readonly path: string };

async function bothOpen({ inspector, leader, path }: Two): Promise<void> {
  for (const page of [inspector, leader]) await go(page, `${path}/correction`);
}

const sent = (page: Page, path: string) => arrive(page, (url) => url.pathname === path);

const first = {
  leader: { respondentName: "测试市甲建筑队", respondentPlace: "建设路8号", narrative: "九月的工资也没有发，共两人。" },
  inspector: { respondentName: "测试市乙建筑队", narrative: "自2026年8月起没有发放工资，共三人。" },
} as const;
const reason = "来人补充了情况。";

/** The inspector is faster; the leader, who has no mouse, keeps the own name and takes the other's account. */
async function leaderOvertaken({ inspector, leader, path }: Two): Promise<void> {
  const typed = { ...first.leader, reason };
  await filledByKeys(leader, typed);
  await filled(inspector, { ...first.inspector, workerCount: "3", reason });
  await press(inspector, "更正");
  await sent(inspector, path);
  const { respondentName, narrative } = first.inspector;
  const clashes = { "单位名称（按来人所说）": respondentName, 事情经过: narrative };
  await overtaken(leader, { typed, clashes, pressed: byKeys });
  await expect(field(leader, "workerCount")).toHaveValue("3");
  await settled(leader, "单位名称（按来人所说）", "mine", byKeys);
  await settled(leader, "事情经过", "theirs", byKeys);
  await byKeys(leader, "更正");
  await sent(leader, path);
}

/** The leader is faster; the inspector, on a phone, takes the other's place and keeps what nobody else typed. */
async function inspectorOvertaken({ inspector, leader, path }: Two): Promise<void> {
  const typed = { respondentPlace: "建设路6号", representatives: "周堃", reason };
  await filled(inspector, typed);
  await filledByKeys(leader, { respondentPlace: "建设路9号", reason });
  await byKeys(leader, "更正");
  await sent(leader, path);
  await overtaken(inspector, { typed, clashes: { 地点: "建设路9号" }, pressed: byHand });
  expect(await inspector.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE_WIDTH);
  await settled(inspector, "地点", "theirs", byHand);
  await expect(field(inspector, "respondentPlace")).toHaveValue("建设路9号");
  await press(inspector, "更正");
  await sent(inspector, path);
}

test("two officers correct one complaint: who is overtaken settles what both changed, and no word is lost", async ({
  browser,
}) => {
  const inspector = await signedIn(browser, "wangmin", { phone: true });
  const leader = await signedIn(browser, "daduizhang");
  const path = await lodged(leader, `先后更正${Date.now()}`);
  const two = { inspector, leader, path };

  await bothOpen(two);
  await leaderOvertaken(two);
  const { respondentName: name, respondentPlace: place } = first.leader;
  const row = { name, place, narrative: first.inspector.narrative, workers: 3, representatives: "" };
  expect(await kept(path)).toEqual({ ...row, correctedBy: ["wangmin", "daduizhang"] });

  await bothOpen(two);
  await inspectorOvertaken(two);
  const correctedBy = ["wangmin", "daduizhang", "daduizhang", "wangmin"];
  expect(await kept(path)).toEqual({ ...row, place: "建设路9号", representatives: "周堃", correctedBy });
});
