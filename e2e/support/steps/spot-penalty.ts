import { expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";
import { ended } from "./correction";
import { PHOTO } from "./patrol";

const DECISION = /\/decisions\/[0-9a-f-]{36}$/;

/** The case by words of its title, as its officers find it on the phone. */
export async function foundCase(officer: Page, words: string): Promise<string> {
  await go(officer, "/office/cases?officer=me");
  await officer.locator("main tr", { hasText: words }).getByRole("link").first().click();
  return arrive(officer, /\/office\/cases\/[0-9a-f-]{36}$/);
}

async function typed(officer: Page) {
  const fine = field(officer, "items.0.choice").locator("option", { hasText: "罚款" }).first();
  await field(officer, "items.0.choice").selectOption((await fine.getAttribute("value")) ?? "");
  await field(officer, "toldAmount").fill("3500");
  await field(officer, "items.0.amount").fill("3500");
  await field(officer, "items.0.content").fill("初次违法，当场改正，从轻处罚。");
  await field(officer, "saidBy").fill("许丽（法定代表人）");
  await field(officer, "word").and(officer.locator('[value="stated"]')).check();
  await field(officer, "points.0.claim").fill("当天有宴席，下不为例");
  await field(officer, "points.0.verdict").and(officer.locator('[value="rejected"]')).check();
  await field(officer, "points.0.answer").fill("延长工作时间应当与劳动者协商，宴席不是例外。");
  await field(officer, "opinion").fill("事实清楚，证据确凿，依法从轻处罚。");
  await field(officer, "correction").selectOption("corrected");
  await field(officer, "correctionText").fill("已当场停止延长工作时间");
  await field(officer, "place").fill("测试市示范区新城路6号后厨");
  await field(officer, "collect").and(officer.locator('[value="hard"]')).check();
  await field(officer, "collectReason").fill("档口月底撤场，事后难以找到负责人。");
  await field(officer, "receiptNumber").fill("财罚2026-000118");
  await field(officer, "handing").and(officer.locator('[value="signed"]')).check();
  await field(officer, "receiver").selectOption("legal_representative");
  await field(officer, "receiverName").fill("许丽");
  await photographed(officer, "后厨.png");
}

async function photographed(officer: Page, name: string) {
  await officer.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "image/png", buffer: PHOTO });
  await expect(officer.getByText("已上传", { exact: true })).toBeVisible();
}

/** Above the limit it is refused and nothing typed is lost; within it the paper is there at once. Answers the path. */
export async function finedOnTheSpot(officer: Page, casePath: string): Promise<string> {
  await go(officer, `${casePath}/decisions`);
  await officer.getByRole("link", { name: "当场处罚", exact: true }).click();
  await arrive(officer, /\/spot$/);
  await typed(officer);
  await press(officer, "当场处罚");
  await expect(officer.getByText(/罚款高于当场处罚的限额/).first()).toBeVisible();
  await expect(field(officer, "points.0.claim")).toHaveValue("当天有宴席，下不为例");
  await expect(field(officer, "receiptNumber")).toHaveValue("财罚2026-000118");
  await expect(field(officer, "items.0.amount")).toHaveValue("3500");
  await field(officer, "items.0.amount").fill("1000");
  await press(officer, "当场处罚");
  const path = await arrive(officer, DECISION);
  const paper = await paperText(officer, /罚字/);
  for (const words of [
    "壹仟元整",
    "当天有宴席，下不为例",
    "违法行为已经改正：已当场停止延长工作时间。",
    "财罚2026-000118",
    "未经行政复议，不能直接提起行政诉讼",
    "一份由本机关备案。",
  ])
    expect(paper).toContain(words);
  return path;
}

/** The paper as it was signed is photographed and lies with what was taken there, as proof of the handing over. */
export async function signedKept(officer: Page, casePath: string) {
  await go(officer, `${casePath}/deliveries`);
  await officer.getByRole("link", { name: "补传签收的文书" }).click();
  await arrive(officer, /\/attempts\//);
  await press(officer, "补传签收的文书");
  await expect(officer.getByText("请上传签收的文书或者送达回证的照片。").first()).toBeVisible();
  await photographed(officer, "签名的决定书.png");
  await press(officer, "补传签收的文书");
  await officer.waitForURL(/\/deliveries$/);
  for (const name of ["后厨.png", "签名的决定书.png"]) await expect(officer.getByRole("link", { name })).toBeVisible();
}

/** On the organ's record by the leader, and the money through the organ to the bank by the other officer. */
export async function followedUp(second: Page, leader: Page, path: string) {
  await go(leader, `${path}/filing`);
  await field(leader, "note").fill("已核对决定书，登记入册第12号。");
  await press(leader, "登记备案");
  await leader.waitForURL((url) => url.pathname === path);
  for (const [act, folder] of [
    ["登记交回", "hand-in"],
    ["登记缴付", "pay-in"],
  ] as const) {
    await go(second, `${path}/${folder}`);
    await field(second, "voucher").fill("非税收入一般缴款书 测0118");
    await press(second, act);
    await second.waitForURL((url) => url.pathname === path);
  }
  await expect(second.getByText("登记入册第12号").first()).toBeVisible();
  await expect(second.getByText("非税收入一般缴款书 测0118")).toHaveCount(2);
}

/** The penalty was performed: the case ends. */
export async function closedAsPerformed(officer: Page, leader: Page, casePath: string) {
  await ended(officer, leader, casePath, {
    course: "受理后核对考勤表，认定未经协商延长工作时间，当场处罚。",
    performance: "罚款已经当场收缴并缴付指定银行。",
    opinion: "处罚已经履行，建议结案。",
  });
  await go(leader, casePath);
  await expect(leader.getByText("结案", { exact: true }).first()).toBeVisible();
}
