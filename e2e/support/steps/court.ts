import { expect, type Page } from "playwright/test";
import { field, go, press } from "../page";
import { paperText } from "../papers";
import { expectAccessible } from "../people";

/** A fact of the account by its term. */
const fact = (page: Page, term: string) => page.locator("dt", { hasText: new RegExp(`^${term}$`) }).locator("+ dd");

const PERCENT = "¥20,000.00 × 3% × ";

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Unpaid, it grows by three in a hundred a day; answers how many days it has grown. */
export async function surcharged(inspector: Page, account: string, on: string): Promise<number> {
  await go(inspector, account);
  const days = daysBetween(await fact(inspector, "缴款期限").innerText(), on);
  expect(days).toBeGreaterThan(0);
  const sum = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 }).format(days * 600);
  await expect(fact(inspector, "加处罚款")).toHaveText(`${PERCENT}${days}天 = ¥${sum}`);
  return days;
}

/** The party asks for a reconsideration; the organ replies. */
export async function reconsidered(inspector: Page, account: string, on: string) {
  await go(inspector, `${account}/reviews`);
  await field(inspector, "kind").and(inspector.locator('[value="reconsideration"]')).check();
  await field(inspector, "body").fill("测试市示范区人民政府");
  await field(inspector, "number").fill("示政复受〔2026〕8号");
  await field(inspector, "copyReceivedOn").fill(on);
  await press(inspector, "登记受理");
  await inspector.waitForURL((url) => url.pathname === account);
  await go(inspector, `${account}/reviews`);
  await field(inspector, "note").first().fill("答复认为处罚合法、适当，提交案卷全部证据和依据。");
  await press(inspector, "登记答复");
  await inspector.waitForURL((url) => url.pathname === account);
}

/** Meanwhile nothing is added and no court is asked; upheld, both may go on. */
export async function upheld(inspector: Page, head: Page, account: string, { from, on, days }: Review) {
  await go(inspector, account);
  const paused = `（扣除不计算的${daysBetween(from, on) + 1}天）`;
  await expect(fact(inspector, "加处罚款")).toContainText(`${PERCENT}${days - 1}天${paused}`);
  await expect(fact(inspector, "不计算加处罚款的期间")).toHaveText(`行政复议期间${from}至今`);
  await go(head, `${account}/court`);
  await expect(head.getByText("行政复议或者行政诉讼尚未审结").first()).toBeVisible();
  await go(inspector, `${account}/reviews`);
  await field(inspector, "result").selectOption("upheld");
  await field(inspector, "resultNumber").fill("示政复决〔2026〕8号");
  await field(inspector, "concludedOn").fill(on);
  await field(inspector, "note").last().fill("认定事实清楚，程序合法，处罚适当，予以维持。");
  await press(inspector, "登记结果");
  await inspector.waitForURL((url) => url.pathname === account);
  await expect(inspector.getByText(/维持决定（示政复决〔2026〕8号）/)).toBeVisible();
  await expectAccessible(inspector);
}

type Review = { readonly from: string; readonly on: string; readonly days: number };

/** Urged on paper with the sums of the day; while a suit is possible no court is asked. */
export async function urged(inspector: Page, head: Page, account: string) {
  await go(inspector, `${account}/demands`);
  await field(inspector, "manner").fill("缴至测试银行示范支行，户名：测试市财政局。");
  await press(inspector, "制作催告书");
  await inspector.waitForURL((url) => url.pathname === account);
  const letter = await paperText(inspector, "文书（PDF）");
  for (const words of ["10个工作日内", "罚款：¥20,000.00", "加处罚款：¥", "继续加处罚款", "有权进行陈述和申辩"])
    expect(letter).toContain(words);
  await go(head, `${account}/court`);
  await expect(head.getByText("起诉期限尚未届满，不能申请强制执行").first()).toBeVisible();
}

/** The time for a suit and the demand's ten days are over: the head asks the court, for twice the fine at most. */
export async function courtAsked(head: Page, account: string, on: string) {
  await go(head, account);
  await expect(fact(head, "加处罚款")).toContainText("已达到罚款数额，以¥20,000.00为限");
  await go(head, `${account}/court`);
  await expect(field(head, "court")).toHaveValue("测试市示范区人民法院");
  await field(head, "object").fill("在测试银行示范支行开立的基本存款账户。");
  await field(head, "opinion").fill("听证和复议中称工程款没有结清，对违法事实没有异议。");
  await press(head, "申请强制执行");
  await head.waitForURL((url) => url.pathname === account);
  const paper = await paperText(head, "文书（PDF）");
  for (const words of ["肆万元整", "示政复决〔2026〕8号", "维持", "送达满十个工作日后", "第五十三条、第五十四条"])
    expect(paper).toContain(words);
  await expect(head.getByText(`${on}向测试市示范区人民法院申请`)).toBeVisible();
}

/** The court takes it, allows it, and brings the money in; nothing is owed any more. */
export async function enforced(inspector: Page, account: string, on: string) {
  for (const [number, reason] of [
    ["（2027）示行审受1号", "予以受理。"],
    ["（2027）示行审1号", "准予强制执行。"],
  ] as const) {
    await go(inspector, `${account}/court`);
    await field(inspector, "verdict").and(inspector.locator('[value="granted"]')).check();
    await field(inspector, "number").fill(number);
    await field(inspector, "answeredOn").fill(on);
    await field(inspector, "reason").fill(reason);
    await press(inspector, "登记");
    await inspector.waitForURL((url) => url.pathname === account);
  }
  await expect(inspector.getByText(/准予强制执行（（2027）示行审1号）/)).toBeVisible();
  for (const debt of ["fine", "surcharge"]) {
    await go(inspector, `${account}/payments`);
    await field(inspector, "debt").selectOption(debt);
    await field(inspector, "amount").fill("20000");
    await field(inspector, "manner").selectOption("court");
    await field(inspector, "voucher").fill("法院执行款转账回单 测0040");
    await press(inspector, "登记缴款");
    await inspector.waitForURL((url) => url.pathname === account);
  }
  await expect(inspector.getByText("已履行").first()).toBeVisible();
  await expect(fact(inspector, "截至今日欠缴")).toHaveText("无");
  await expectAccessible(inspector);
}
