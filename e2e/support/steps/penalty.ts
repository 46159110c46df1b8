import { type Browser, expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signedIn } from "../people";

/** The day is over and nothing was done: what a fine under 《条例》第三十条 stands on. */
export async function defied(inspector: Page, orderPath: string, note = "期限届满后到场复查，仍未订立书面劳动合同。") {
  await go(inspector, orderPath);
  await inspector.locator('a[href$="/defiance"]').first().click();
  await inspector.waitForURL(/defiance$/);
  await field(inspector, "note").fill(note);
  await press(inspector, "认定逾期未改正");
  await inspector.waitForURL((url) => url.pathname === orderPath);
  await expect(inspector.getByText("逾期未改正").first()).toBeVisible();
}

export async function concluded(
  inspector: Page,
  casePath: string,
  conclusion = "查明用人单位未与12名劳动者订立书面劳动合同，责令改正后逾期未改正，建议处罚。",
) {
  await go(inspector, `${casePath}/conclusion`);
  await field(inspector, "conclusion").fill(conclusion);
  await press(inspector, "调查终结");
  await inspector.waitForURL((url) => url.pathname === casePath);
}

/** The grid says in words what lacks proof; the inspector ties the case's exhibits to it, and nothing does any more. */
export async function proofTied(inspector: Page, casePath: string) {
  await go(inspector, `${casePath}/evidence/matrix`);
  await expect(inspector.getByText("缺证据", { exact: true }).first()).toBeVisible();
  await inspector.getByRole("link", { name: "对应事实1的证据" }).click();
  await arrive(inspector, /\/elements$/);
  for (const group of await inspector.locator("main fieldset").all()) await group.getByRole("checkbox").first().check();
  await press(inspector, "保存对应关系");
  await arrive(inspector, /\/evidence\/matrix$/);
  await expect(inspector.getByText("没有缺证据的要件")).toBeVisible();
}

async function fineTyped(inspector: Page, casePath: string) {
  await go(inspector, `${casePath}/decisions/new?kind=penalty`);
  const fine = field(inspector, "items.0.choice").locator("option", { hasText: "罚款" }).first();
  await field(inspector, "items.0.choice").selectOption((await fine.getAttribute("value")) ?? "");
  await field(inspector, "items.0.amount").fill("1999");
  await field(inspector, "items.0.content").fill("涉及12名劳动者，逾期后仍拒绝订立，从重处罚。");
  await field(inspector, "partySaid").fill("称项目即将结束，没有必要订立。");
  await field(inspector, "opinion").fill("事实清楚，证据确凿，建议从重处以罚款。");
}

/** The grid has written the facts; words over them name no exhibit of their own, and the button takes them back. */
async function factsDrawn(inspector: Page) {
  const facts = inspector.locator('textarea[name$=".statement"]');
  await expect(facts).toHaveCount(1);
  await expect(facts).toHaveValue(/^经查，[\s\S]*上述事实的要件和证据：[\s\S]*（证据1[、）]/);
  await expectAccessible(inspector);
  await facts.fill("经查，用人单位拒不订立劳动合同，有证据99证明。");
  await press(inspector, "呈报审批");
  await expect(inspector.getByText(/证据编号不在该事实的证据中/).first()).toBeVisible();
  await press(inspector, "恢复按对照表写的文字");
  await expect(facts).toHaveValue(/上述事实的要件和证据/);
}

/** What makes the fine heavier stands on an exhibit of the case. */
async function factorShown(inspector: Page) {
  await press(inspector, "第1项加一项裁量情节");
  await field(inspector, "items.0.factors.0.code").selectOption("aggravated_by_ladder");
  await field(inspector, "items.0.factors.0.reason").fill("两次约谈均拒绝改正。");
  await press(inspector, "呈报审批");
  await expect(inspector.getByText("每一项裁量情节都要有本案证据证明，请选择证据。").first()).toBeVisible();
  await field(inspector, "items.0.factors.0.evidenceIds").first().check();
  await expectAccessible(inspector);
}

const LISTED = "以上事实有以下证据证明";
export const DECISION = /\/decisions\/[0-9a-f-]{36}$/;

/** A fine proposed inside its range, outside the tier of the region's ladder for a reason, agreed, and told to the party; answers the proceeding's path. */
export async function toldOfTheFine(inspector: Page, leader: Page, casePath: string): Promise<string> {
  await fineTyped(inspector, casePath);
  await press(inspector, "呈报审批");
  await expect(inspector.getByText("低于法定幅度的下限。").first()).toBeVisible();
  await expect(inspector.getByText(/所依据的事实有要件缺证据/).first()).toBeVisible();
  await proofTied(inspector, casePath);
  await fineTyped(inspector, casePath);
  await field(inspector, "items.0.amount").fill("20000");
  await press(inspector, "呈报审批");
  await expect(inspector.getByText(/金额不在裁量基准的该档幅度内/).first()).toBeVisible();
  await field(inspector, "items.0.deviation").fill("经两次约谈仍明确表示拒绝改正，情节恶劣。");
  await factsDrawn(inspector);
  await factorShown(inspector);
  await press(inspector, "呈报审批");
  await inspector.waitForURL(DECISION);
  const path = new URL(inspector.url()).pathname;
  await approvedAndTold(inspector, leader, path);
  return path;
}

/** The leader agrees, and the notice tells of the facts, their proof and the right to a hearing. */
export async function approvedAndTold(inspector: Page, leader: Page, path: string) {
  await go(leader, `${path}/approval`);
  await press(leader, "同意告知");
  await leader.waitForURL((url) => url.pathname === path);
  const approval = await paperText(leader, "案件处理报批表");
  for (const words of ["同意告知", "上述事实的要件和证据", "裁量情节", "证据1"]) expect(approval).toContain(words);
  await go(inspector, `${path}/notice`);
  await press(inspector, "制作事先告知书");
  await inspector.waitForURL((url) => url.pathname === path);
  const notice = await paperText(inspector, "事先告知书（PDF）");
  for (const words of ["有权要求举行听证", LISTED, "证据1"]) expect(notice).toContain(words);
}

/** The party speaks on its phone; the officers answer its point. */
export async function heard(browser: Browser, inspector: Page, login: string, path: string) {
  const employer = await signedIn(browser, login, { phone: true });
  await go(employer, path.replace(/^.*\/decisions\//, "/employer/decisions/"));
  await field(employer, "points.0.claim").fill("其中3人已经补订了劳动合同，请求减轻。");
  await press(employer, "提交");
  await expect(employer.getByText("已经提交，监察员会逐条复核答复。")).toBeVisible();
  await go(inspector, `${path}/answer`);
  await field(inspector, "answers.0.verdict").and(inspector.locator('[value="rejected"]')).check();
  await field(inspector, "answers.0.answer").fill("未提交补订的合同，经电话询问3人均称没有签订。");
  await press(inspector, "完成复核");
  await inspector.waitForURL((url) => url.pathname === path);
}

/** Reviewed by one who is not of the case, and decided by the head. */
export async function fined(inspector: Page, reviewer: Page, head: Page, path: string) {
  await reviewed(inspector, reviewer, head, path);
  await decided(head, path);
}

/** Nothing is decided before the review, which has every question answered. */
export async function reviewed(inspector: Page, reviewer: Page, head: Page, path: string) {
  await go(inspector, `${path}/submission`);
  await press(inspector, "呈报决定");
  await inspector.waitForURL((url) => url.pathname === path);
  await go(head, `${path}/decision`);
  await expect(head.getByText("未经审核不得作出决定").first()).toBeVisible();
  await go(reviewer, `${path}/review`);
  await expect(reviewer.getByText(/裁量情节：裁量基准规定的从重情形.*证据\d+《/).first()).toBeVisible();
  for (const pass of await reviewer.locator('[name$=".verdict"][value="pass"]').all()) await pass.check();
  await field(reviewer, "opinion").fill("同意拟作出的处罚。");
  await press(reviewer, "出具审核意见");
  await reviewer.waitForURL((url) => url.pathname === path);
  expect(await paperText(reviewer, /法制审核意见书/)).toContain("同意拟作出的处罚");
}

/** The head decides; the decision says how much, why so much, where to pay and how to contest it. */
export async function decided(head: Page, path: string) {
  await go(head, `${path}/decision`);
  await field(head, "bankName").fill("测试银行示范支行");
  await field(head, "bankAddress").fill("测试市示范区建设路20号");
  await press(head, "作出决定");
  await head.waitForURL((url) => url.pathname === path);
  const decision = await paperText(head, /罚字/);
  for (const words of ["贰万元整", "未在该档内确定的理由", "测试银行示范支行", "百分之三", "申请行政复议", LISTED])
    expect(decision).toContain(words);
}

/** The account opens by itself with the service; answers its path. */
export async function accountOpened(inspector: Page, casePath: string): Promise<string> {
  const accounts = inspector.getByRole("main").locator('a[href*="/enforcement/"]');
  await expect(async () => {
    await inspector.goto(`${casePath}/enforcement`);
    await expect(accounts.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
  await expectAccessible(inspector);
  return (await accounts.first().getAttribute("href")) ?? "";
}

/** Its payment ends it. */
export async function finePaid(inspector: Page, casePath: string) {
  const account = await accountOpened(inspector, casePath);
  await go(inspector, `${account}/payments`);
  await field(inspector, "amount").fill("20000");
  await field(inspector, "voucher").fill("非税收入一般缴款书 测0001");
  await press(inspector, "登记缴款");
  await inspector.waitForURL((url) => url.pathname === account);
  await expect(inspector.getByText("已履行").first()).toBeVisible();
  await expectAccessible(inspector);
}
