import { type Browser, expect, type Page } from "playwright/test";
import { daysAfter, field, go, press, submit } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signedIn, visitor } from "../people";

const VOUCHER = Buffer.from("收款人,金额,日期\n张䶮,8000,已到账\n周堃,7600.50,已到账\n");
const ID = "140105199003079914";
export const WORKERS = [
  { name: "张䶮", personId: ID, owed: "8000" },
  { name: "周堃", personId: "", owed: "7600.50" },
  { name: "罗三", personId: "", owed: "5000" },
] as const;

type Owed = { readonly name: string; readonly personId: string; readonly owed: string };

/** A complaint of three workers, taken at the counter with a line for each; answers its number and query code. */
export async function lodgedAtTheCounter(inspector: Page, respondent: string) {
  await go(inspector, "/office/complaints/new");
  await field(inspector, "source").selectOption("counter");
  await field(inspector, "respondentName").fill(respondent);
  await inspector.getByLabel("拖欠、克扣工资").check();
  await field(inspector, "narrative").fill("三名厨师10月的工资没有发，老板让再等等。");
  await field(inspector, "workerCount").fill("3");
  await field(inspector, "complainantName").fill("张䶮");
  await field(inspector, "complainantPhone").fill("13800138000");
  await field(inspector, "complainantPersonId").fill(ID);
  const lines = WORKERS.map(({ name, personId, owed }) => [name, personId, "2026年10月", "工资", owed].join("\t"));
  await field(inspector, "claimLines").fill(lines.join("\n"));
  await press(inspector, "登记");
  const status = inspector.getByRole("status").filter({ hasText: "已登记" });
  await expect(status).toBeVisible();
  const code = (await status.locator("code").textContent()) ?? "";
  const number = (await status.getByRole("link").textContent()) ?? "";
  return { number, code: code.replaceAll(" ", "") };
}

/** The complaint's lines in the ledger, each verified by the months of the payroll. */
export async function verifiedByCalculator(inspector: Page, casePath: string, workers: readonly Owed[]) {
  await go(inspector, `${casePath}/claims`);
  await press(inspector, "转入投诉明细");
  await expect(inspector.getByRole("link", { name: `1. ${workers[0]?.name}` })).toBeVisible();
  for (const { personId } of workers.filter((worker) => worker.personId !== "")) {
    await expect(inspector.getByRole("main")).toContainText(`${personId.slice(0, 6)}********${personId.slice(-4)}`);
    await expect(inspector.getByRole("main")).not.toContainText(personId);
  }
  for (const [at, { name, owed }] of workers.entries()) {
    await go(inspector, `${casePath}/claims`);
    await inspector.getByRole("link", { name: `${at + 1}. ${name}` }).click();
    await inspector.getByRole("link", { name: "核定金额" }).click();
    await inspector.waitForURL(/verification/);
    await field(inspector, "calculation.months").fill(`2026-10 ${owed} 0`);
    await expect(inspector.getByRole("table", { name: "计算步骤" })).toContainText("合计");
    await expectAccessible(inspector);
    await press(inspector, "按此金额核定");
    await inspector.waitForURL((url) => !url.pathname.endsWith("/verification"));
  }
  await go(inspector, `${casePath}/claims`);
  const total = workers.reduce((sum, { owed }) => sum + Number(owed), 0);
  const shown = `¥${total.toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
  await expect(inspector.getByRole("table", { name: "劳动者台账" })).toContainText(shown);
}

/** An order whose one item takes the ledger's total, issued, with the list of workers behind it. */
export async function orderedByName(inspector: Page, leader: Page, casePath: string, start: string): Promise<string> {
  await go(inspector, `${casePath}/orders/findings/new?code=LDJC-26-1`);
  await field(inspector, "facts").fill("你单位未按时足额支付3名劳动者2026年10月的工资。");
  await field(inspector, "provisionBroken").fill("《中华人民共和国劳动法》第五十条");
  await field(inspector, "happenedFrom").fill("2026-10-01");
  await field(inspector, "workerCount").fill("3");
  await inspector.getByLabel(/1号 2026年10月工资表/).check();
  await submit(inspector);
  await inspector.waitForURL((url) => url.pathname === `${casePath}/orders`);
  await go(inspector, `${casePath}/orders/new`);
  await inspector.getByRole("button", { name: /取台账核定总额/ }).click();
  await expect(field(inspector, "items.0.amount")).toHaveValue("20600.50");
  await field(inspector, "items.0.action").fill("足额支付拖欠的2026年10月工资");
  await field(inspector, "items.0.dueOn").fill(daysAfter(start, 7));
  await field(inspector, "items.0.proofWanted").fill("工资支付凭证复印件（加盖公章）");
  await press(inspector, "呈报审批");
  await inspector.waitForURL(/orders\/[0-9a-f-]{36}$/);
  const orderPath = new URL(inspector.url()).pathname;
  await go(leader, `${orderPath}/issue`);
  await press(leader, "同意并下达");
  await leader.waitForURL((url) => url.pathname === orderPath);
  await go(leader, `${casePath}/papers`);
  expect(await paperText(leader, "限期改正指令书")).toContain("¥20,600.50");
  await listed(inspector, orderPath);
  return orderPath;
}

async function listed(inspector: Page, orderPath: string) {
  await go(inspector, orderPath);
  await inspector.getByRole("link", { name: /劳动者工资清单/ }).click();
  await inspector.waitForURL(/workers$/);
  await expectAccessible(inspector);
  await press(inspector, "列入并生成清单");
  await expect(inspector.getByRole("link", { name: /劳动者工资清单第1册/ })).toBeVisible();
  const list = await paperText(inspector, /劳动者工资清单第1册/);
  for (const { name } of WORKERS) expect(list).toContain(name);
  expect(list).toContain("¥20,600.50");
  expect(list).not.toContain(ID);
}

/** The employer pays two of the three and hands the voucher in; an officer accepts it. */
export async function twoPaid(browser: Browser, inspector: Page, casePath: string, orderPath: string) {
  const employer = await signedIn(browser, "xdcy", { phone: true });
  const orderId = orderPath.split("/").at(-1) ?? "";
  await go(employer, `/employer/orders/${orderId}`);
  await employer.getByRole("link", { name: /逐人支付/ }).click();
  await employer.waitForURL(/payments$/);
  await expectAccessible(employer);
  const voucher = { name: "代发回单.csv", mimeType: "text/csv", buffer: VOUCHER };
  await employer.locator('input[type="file"]').first().setInputFiles(voucher);
  await expect(employer.getByRole("button", { name: "移除" })).toBeVisible();
  for (const { name } of WORKERS.slice(0, 2)) await employer.getByLabel(new RegExp(`号 ${name}`)).check();
  await field(employer, "note").first().fill("已通过银行代发支付两人，第三人联系不上。");
  await press(employer, "报送支付证明");
  await expect(employer.getByText("已办理。")).toBeVisible();
  await expect(employer.getByText("待核对").first()).toBeVisible();
  await go(inspector, "/office/desk");
  await expect(inspector.getByRole("heading", { name: /支付证明待核对/ })).toBeVisible();
  await judged(inspector, casePath);
}

async function judged(officer: Page, casePath: string) {
  await go(officer, `${casePath}/claims/payments`);
  await officer.getByRole("table", { name: "支付证明" }).getByRole("link").first().click();
  await officer.waitForURL(/payments\/[0-9a-f-]{36}$/);
  await expectAccessible(officer);
  await field(officer, "verdict").and(officer.locator('[value="accepted"]')).check();
  await field(officer, "note").fill("与银行回单逐笔核对，金额、收款人一致。");
  await press(officer, "记录核对结果");
  await expect(officer.getByText("已认可").first()).toBeVisible();
}

/** The third cannot be found: it is searched, and the case cannot be closed as performed. */
export async function thirdNotFound(inspector: Page, casePath: string) {
  await searched(inspector, casePath, "not_found", "电话停机，工友说已回老家，住址不详。");
  await go(inspector, `${casePath}/claims?standing=not_found`);
  await expect(inspector.getByRole("table", { name: "劳动者台账" })).toContainText("罗三");
  await go(inspector, `${casePath}/closing`);
  await expect(inspector.getByRole("main")).toContainText("罗三（工资）¥5,000.00");
  await expect(inspector.getByRole("main")).not.toContainText("周堃（工资）");
  await expect(inspector.getByRole("button", { name: "呈报", exact: true })).toHaveCount(0);
}

async function searched(inspector: Page, casePath: string, outcome: string, note: string) {
  await go(inspector, `${casePath}/claims`);
  await inspector.getByRole("link", { name: "3. 罗三" }).click();
  await inspector.getByRole("link", { name: "查找劳动者" }).click();
  await inspector.waitForURL(/searches$/);
  await field(inspector, "manner").and(inspector.locator('[value="phone"]')).check();
  await field(inspector, "outcome")
    .and(inspector.locator(`[value="${outcome}"]`))
    .check();
  await field(inspector, "note").fill(note);
  await press(inspector, "记录查找");
  await expect(inspector.getByRole("table", { name: "查找记录" })).toContainText(note);
  await expectAccessible(inspector);
}

/** Paid in cash: one inspector enters it and the other accepts it. */
export async function paidInCash(inspector: Page, second: Page, casePath: string, name: string) {
  await go(inspector, `${casePath}/claims/payments/new`);
  await inspector.getByLabel(new RegExp(`号 ${name}`)).check();
  await field(inspector, "manner").and(inspector.locator('[value="cash"]')).first().check();
  await field(inspector, "note").first().fill("用人单位在大队当面支付现金，本人签字领取。");
  await press(inspector, "报送支付证明");
  await inspector.waitForURL(/payments$/);
  await judged(second, casePath);
}

/** Found, and paid; with it the item is corrected. */
export async function thirdPaid(inspector: Page, second: Page, casePath: string, orderPath: string) {
  await searched(inspector, casePath, "found", "本人来电，约定到大队当面领取。");
  await paidInCash(inspector, second, casePath, "罗三");
  await go(inspector, orderPath);
  await inspector.getByRole("link", { name: "代录用人单位报送的证明" }).click();
  await inspector.waitForURL(/proof$/);
  await field(inspector, "note").fill("用人单位交来全部三人的支付凭证。");
  await press(inspector, "报送改正证明");
  await inspector.waitForURL((url) => url.pathname === orderPath);
  await go(second, orderPath);
  await second.locator('a[href$="/verification"]').first().click();
  await second.waitForURL(/verification$/);
  await field(second, "manner").and(second.locator('[value="workers"]')).check();
  await field(second, "verdict").and(second.locator('[value="accepted"]')).check();
  await field(second, "note").fill("逐人核对台账，三人均已付清。");
  await press(second, "记录复查结果");
  await second.waitForURL((url) => url.pathname === orderPath);
}

/** Two of the paid are drawn and asked. */
export async function sampled(inspector: Page, casePath: string) {
  await go(inspector, `${casePath}/claims/draws`);
  await field(inspector, "size").fill("2");
  await press(inspector, "抽取");
  for (let left = 2; left > 0; left -= 1) {
    const asking = inspector.locator("details", { hasText: "的答复" }).first();
    await expect(asking).toBeVisible();
    await asking.locator("summary").click();
    await asking.locator('[value="paid"]').check();
    await asking.locator('[name="note"]').fill("电话核实，本人称已足额收到。");
    await asking.getByRole("button", { name: "记录答复" }).click();
    await expect(inspector.locator("summary", { hasText: "的答复" })).toHaveCount(left - 1);
  }
  await expect(inspector.getByText(/通过：2行中2行足额收到/)).toBeVisible();
  await inspector.getByText("抽取可以复算").click();
  await expect(inspector.getByText("与抽取结果一致")).toBeVisible();
  await expectAccessible(inspector);
}

/** The complainant reads what became of the own money, and of nobody else's. */
export async function toldOfOwnMoney(browser: Browser, { number, code }: { number: string; code: string }) {
  const phone = await visitor(browser, { phone: true });
  await phone.goto("/complaints/track");
  await phone.getByLabel("编号").fill(number);
  await phone.getByLabel("查询码").fill(code);
  await press(phone, "查询");
  const main = phone.getByRole("main");
  await expect(main).toContainText("应付¥8,000.00，单位已全部支付");
  for (const { name, owed } of WORKERS.slice(1)) {
    await expect(main).not.toContainText(name);
    await expect(main).not.toContainText(Number(owed).toLocaleString("en-US"));
  }
  await expectAccessible(phone);
}
