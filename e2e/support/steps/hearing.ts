import { type Browser, expect, type Page } from "playwright/test";
import { proseDate } from "../../../lib/kernel/clock";
import { daysAfter, field, go, press } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signedIn } from "../people";
import { approvedAndTold, DECISION, proofTied } from "./penalty";

/** The case's only order. */
export async function orderOf(inspector: Page, casePath: string): Promise<string> {
  await go(inspector, `${casePath}/orders`);
  const order = inspector.getByRole("main").locator('table a[href*="/orders/"]').first();
  return (await order.getAttribute("href")) ?? "";
}

/** The most that the law allows, called complex, so that it is discussed; answers the proceeding's path. */
export async function toldOfTheMost(inspector: Page, leader: Page, casePath: string): Promise<string> {
  await proofTied(inspector, casePath);
  await go(inspector, `${casePath}/decisions/new?kind=penalty`);
  const fine = field(inspector, "items.0.choice").locator("option", { hasText: "罚款" }).first();
  await field(inspector, "items.0.choice").selectOption((await fine.getAttribute("value")) ?? "");
  await field(inspector, "items.0.amount").fill("20000");
  await field(inspector, "items.0.content").fill("涉及14名劳动者，责令支付后逾期仍不支付，从重处罚。");
  await field(inspector, "items.0.deviation").fill("经两次约谈仍明确表示拒绝支付，情节恶劣。");
  await press(inspector, "第1项加一项裁量情节");
  await field(inspector, "items.0.factors.0.code").selectOption("aggravated_by_ladder");
  await field(inspector, "items.0.factors.0.reason").fill("两次约谈均拒绝支付。");
  await field(inspector, "items.0.factors.0.evidenceIds").first().check();
  await field(inspector, "partySaid").fill("称工程款没有结清，无力支付。");
  await field(inspector, "opinion").fill("事实清楚，证据确凿，建议从重处以罚款。");
  await field(inspector, "isComplex").check();
  await press(inspector, "呈报审批");
  await inspector.waitForURL(DECISION);
  const path = new URL(inspector.url()).pathname;
  await approvedAndTold(inspector, leader, path);
  return path;
}

/** The party asks on its phone; nothing is decided before the hearing. Answers the party's page. */
export async function hearingAsked(browser: Browser, inspector: Page, path: string): Promise<Page> {
  const employer = await signedIn(browser, "ltjz", { phone: true });
  await go(employer, path.replace(/^.*\/decisions\//, "/employer/decisions/"));
  await field(employer, "request").fill("罚款数额过高，要求听证。");
  await press(employer, "要求听证");
  await expect(employer.getByText("监察机构会在听证的7个工作日前通知时间、地点。").first()).toBeVisible();
  await expectAccessible(employer);
  await go(inspector, `${path}/submission`);
  await expect(inspector.getByText("听证还没有举行或者终止，不能作出决定").first()).toBeVisible();
  return employer;
}

/** Told seven working days before, on paper and in the portal; none of the case's officers presides. */
export async function hearingArranged(inspector: Page, employer: Page, path: string, [now, on]: [string, string]) {
  await go(inspector, `${path}/hearing-notice`);
  await field(inspector, "heldOn").fill(daysAfter(now, 3));
  await field(inspector, "place").fill("示范区人力资源和社会保障局三楼会议室");
  const chairs = field(inspector, "chairId");
  await expect(chairs.locator("option", { hasText: /王敏|李喆/ })).toHaveCount(0);
  await chairs.selectOption({ label: "陈志远" });
  await field(inspector, "recorder").fill("何静");
  await press(inspector, "通知听证");
  await expect(inspector.getByText(/应当在举行听证的7个工作日前通知当事人/).first()).toBeVisible();
  await field(inspector, "heldOn").fill(on);
  await press(inspector, "通知听证");
  await inspector.waitForURL((url) => url.pathname === path);
  const notice = await paperText(inspector, "听证通知书（PDF）");
  for (const words of [`${proseDate(on)}9时30分`, "公开举行听证", "听证主持人：陈志远", "不承担组织听证的费用"])
    expect(notice).toContain(words);
  await employer.reload();
  await expect(employer.getByText(`${proseDate(on)} 09:30`).first()).toBeVisible();
}

/** Held: what each side said stands in the record, what follows in the report. */
export async function hearingHeld(inspector: Page, path: string) {
  await go(inspector, `${path}/hearing-record`);
  await field(inspector, "outcome").and(inspector.locator('[value="held"]')).check();
  await field(inspector, "attended").fill("委托代理人万师傅，案件调查人员王敏、李喆。");
  await field(inspector, "partySaid").fill("工程款没有结清，请求减轻处罚。");
  await field(inspector, "closingWords").fill("坚持以上意见。");
  await field(inspector, "finding").fill("事实清楚，没有从轻、减轻的情节，建议维持拟作出的处罚。");
  await press(inspector, "登记");
  await expect(inspector.getByText("听证已举行的，请记明这一项。").first()).toBeVisible();
  await field(inspector, "officersSaid").fill("期限届满仍未支付14名劳动者工资，建议处以罚款20000元。");
  await press(inspector, "登记");
  await inspector.waitForURL((url) => url.pathname === path);
  const record = await paperText(inspector, "听证笔录（PDF）");
  for (const words of ["工程款没有结清，请求减轻处罚。", "坚持以上意见。"]) expect(record).toContain(words);
  expect(await paperText(inspector, "听证报告（PDF）")).toContain("建议维持拟作出的处罚");
}

/** What is complex those responsible discuss together before the head decides. */
export async function discussed(head: Page, path: string) {
  await go(head, `${path}/decision`);
  await expect(head.getByText("应当由负责人集体讨论决定").first()).toBeVisible();
  await go(head, `${path}/discussion`);
  for (const [name, words] of [
    ["place", "局党组会议室"],
    ["chair", "赵立群"],
    ["recorder", "何静"],
    ["opinions.0.name", "赵立群"],
    ["opinions.0.post", "局长"],
    ["opinions.0.opinion", "同意从重处罚。"],
    ["opinions.1.name", "陈志远"],
    ["opinions.1.post", "副局长"],
    ["opinions.1.opinion", "同意，听证中没有提出新的事实。"],
    ["conclusion", "同意拟作出的处罚。"],
  ] as const)
    await field(head, name).fill(words);
  await field(head, "verdict").and(head.locator('[value="agreed"]')).check();
  await press(head, "登记集体讨论");
  await head.waitForURL((url) => url.pathname === path);
  const paper = await paperText(head, "集体讨论记录（PDF）");
  for (const words of ["陈志远（副局长）", "听证中没有提出新的事实", "同意拟作出的处罚。"])
    expect(paper).toContain(words);
}
