import { type Browser, expect, type Page, test } from "playwright/test";
import { moveClock } from "../support/clock";
import { paperText } from "../support/papers";
import { expectAccessible, signedIn, visitor } from "../support/people";

const EMPLOYER = "测试市新达餐饮管理有限公司";
const RESPONDENT = `新达餐饮新城店${Date.now()}`;
const SLIP = Buffer.from("姓名,月份,应发,实发\n陆一鸣,2026-10,5200,0\n");

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const submit = (page: Page) => page.getByRole("main").locator('button[type="submit"]').last().click();
const go = async (page: Page, path: string) => {
  expect((await page.goto(path))?.status(), path).toBe(200);
  await expectAccessible(page);
};

const today = async (page: Page): Promise<string> => {
  await page.goto("/office/complaints/new");
  return field(page, "receivedOn").inputValue();
};

const daysAfter = (on: string, days: number): string => {
  const at = new Date(`${on}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

test("a complaint becomes a closed case, by the hands of six people", async ({ browser }) => {
  test.setTimeout(600_000);
  const kept = await lodgedOnThePhone(browser);
  const leader = await signedIn(browser, "daduizhang");
  const inspector = await signedIn(browser, "wangmin");
  const head = await signedIn(browser, "juzhang");
  const start = await today(inspector);

  const casePath = await acceptedByTheLeader(leader);
  await followedWithoutAnAccount(browser, kept);
  await assigned(leader, casePath);
  await extended(inspector, head, casePath);
  await evidenceTaken(inspector, casePath);
  await interviewed(inspector, casePath, start);
  const orderPath = await ordered(inspector, leader, casePath, start);
  await served(inspector, casePath, start);
  await corrected(browser, inspector, orderPath);
  await closed(inspector, leader, casePath);
});

async function lodgedOnThePhone(browser: Browser) {
  const phone = await visitor(browser, { phone: true });
  const next = async () => {
    await expectAccessible(phone);
    await press(phone, "继续");
  };
  await phone.goto("/complaints/new");
  await phone.getByLabel("拖欠、克扣工资").check();
  await next();
  await field(phone, "respondentName").fill(RESPONDENT);
  await next();
  await field(phone, "regionCode").selectOption("990101002");
  await next();
  await field(phone, "workers").fill("1");
  await field(phone, "owed").fill("5200");
  await next();
  await field(phone, "narrative").fill("在店里做厨师，10月的工资5200元没有发，老板让再等等。");
  await next();
  await next();
  await field(phone, "name").fill("陆一鸣");
  await field(phone, "phone").fill("13800138000");
  await next();
  await expectAccessible(phone);
  await press(phone, "提交投诉");
  await expect(phone.getByRole("heading", { name: "投诉已收到" })).toBeVisible();
  await expectAccessible(phone);
  const [number = "", code = ""] = await phone.locator("dl dd").allTextContents();
  expect(number).toMatch(/^TS\d{4}-\d{5}$/);
  return { number, code };
}

async function acceptedByTheLeader(leader: Page): Promise<string> {
  await go(leader, "/office/desk");
  await leader
    .getByRole("link", { name: new RegExp(RESPONDENT) })
    .first()
    .click();
  await leader.waitForURL(/complaints\/[0-9a-f-]{36}$/);
  await expectAccessible(leader);
  expect(await paperText(leader, "劳动保障监察投诉登记表")).toContain("厨师");
  const complaintPath = new URL(leader.url()).pathname;
  await go(leader, `${complaintPath}/employer?q=${encodeURIComponent("新达餐饮管理")}`);
  await leader.getByLabel(EMPLOYER).check();
  await press(leader, "选定");
  await leader.waitForURL((url) => url.pathname === complaintPath);
  await go(leader, `${complaintPath}/acceptance`);
  await field(leader, "articles").fill("《中华人民共和国劳动法》第五十条");
  await field(leader, "opinion").fill("符合受理条件，同意受理并立案调查。");
  await press(leader, "受理并立案");
  await leader.waitForURL(/cases\/[0-9a-f-]{36}$/);
  const casePath = new URL(leader.url()).pathname;
  await go(leader, `${casePath}/papers`);
  expect(await paperText(leader, "劳动保障监察投诉受理通知书")).toContain("特此通知。");
  expect(await paperText(leader, "劳动保障监察立案审批表")).toContain("同意受理并立案调查");
  return casePath;
}

async function followedWithoutAnAccount(browser: Browser, { number, code }: { number: string; code: string }) {
  const phone = await visitor(browser, { phone: true });
  await phone.goto("/complaints/track");
  await expectAccessible(phone);
  await phone.getByLabel("编号").fill(number);
  await phone.getByLabel("查询码").fill(code);
  await press(phone, "查询");
  await expect(phone.getByRole("main")).toContainText("受理");
  await expect(phone.getByRole("main")).not.toContainText(EMPLOYER);
  await expectAccessible(phone);
}

async function assigned(leader: Page, casePath: string) {
  await go(leader, `${casePath}/assignment`);
  for (const [name, person] of [
    ["leadId", "王敏"],
    ["secondId", "李喆"],
  ] as const) {
    const option = field(leader, name).locator("option", { hasText: person });
    await field(leader, name).selectOption((await option.getAttribute("value")) ?? "");
  }
  await press(leader, "指派");
  await leader.waitForURL((url) => url.pathname === casePath);
  await expect(leader.getByText("调查中").first()).toBeVisible();
  await expectAccessible(leader);
}

async function extended(inspector: Page, head: Page, casePath: string) {
  await go(inspector, `${casePath}/extension`);
  await field(inspector, "investigated").fill("已受理立案，调取了部分门店的工资表和考勤表。");
  await field(inspector, "reason").fill("涉及门店较多，需要向社会保险经办机构调取材料。");
  await submit(inspector);
  await inspector.waitForURL((url) => url.pathname === casePath);
  await go(head, `${casePath}/extension-decision`);
  await field(head, "decision").and(head.locator('[value="granted"]')).check();
  await field(head, "opinion").fill("情况复杂，同意延长三十个工作日。");
  await submit(head);
  await head.waitForURL((url) => url.pathname === casePath);
  await go(head, `${casePath}/papers`);
  expect(await paperText(head, "延期审批表")).toContain("同意延长三十个工作日");
  await go(head, `${casePath}/deadlines`);
  await expect(head.getByText("为什么是").first()).toBeVisible();
}

async function evidenceTaken(inspector: Page, casePath: string) {
  await go(inspector, `${casePath}/evidence/new`);
  await field(inspector, "kind").selectOption("documentary");
  await field(inspector, "form").and(inspector.locator('[value="checked_copy"]')).check();
  await field(inspector, "source").fill("用人单位提供");
  await field(inspector, "maker").fill(EMPLOYER);
  await field(inspector, "method").fill("现场复制");
  await field(inspector, "purpose").fill("证明2026年10月工资没有发放");
  await field(inspector, "name").fill("2026年10月工资表");
  await press(inspector, "填好了");
  const file = { name: "工资表.csv", mimeType: "text/csv", buffer: SLIP };
  await inspector.locator('input[type="file"]').first().setInputFiles(file);
  await expect(inspector.getByText("已上传", { exact: true })).toBeVisible();
  await go(inspector, `${casePath}/evidence`);
  await expect(inspector.getByText("2026年10月工资表").first()).toBeVisible();
}

async function interviewed(inspector: Page, casePath: string, start: string) {
  await go(inspector, `${casePath}/inquiries/notices/new`);
  await field(inspector, "matter").fill("涉嫌拖欠工资");
  await field(inspector, "appearOn").fill(daysAfter(start, 3));
  await inspector
    .getByLabel(/劳动合同/)
    .first()
    .check();
  await press(inspector, "发出通知书");
  await inspector.waitForURL((url) => !url.pathname.endsWith("/new"));
  await go(inspector, `${casePath}/papers`);
  expect(await paperText(inspector, "劳动保障监察调查询问通知书")).toContain("第三十条");
  await go(inspector, `${casePath}/inquiries/records/new`);
  await interviewRecord(inspector);
  await press(inspector, "保存");
  await inspector.waitForURL(/records\/[0-9a-f-]{36}$/);
  await expectAccessible(inspector);
  await press(inspector, "生成笔录");
  await expect(inspector.getByRole("link", { name: "打开笔录（PDF）" })).toBeVisible();
  expect(await paperText(inspector, "打开笔录（PDF）")).toContain("以下空白");
}

async function interviewRecord(page: Page) {
  await field(page, "startTime").fill("09:00");
  await field(page, "endTime").fill("09:40");
  await field(page, "place").fill("示范区劳动保障监察大队询问室");
  for (const [name, person] of [
    ["firstQuestionerId", "王敏"],
    ["secondQuestionerId", "李喆"],
  ] as const) {
    const option = field(page, name).locator("option", { hasText: person });
    await field(page, name).selectOption((await option.getAttribute("value")) ?? "");
  }
  await field(page, "recorder").fill("李喆");
  await field(page, "personName").fill("许丽");
  await field(page, "standing").first().check();
  for (const right of await field(page, "rightsTold").all()) await right.check();
  await field(page, "turns.0.question").fill("2026年10月的工资发放了吗？");
  await field(page, "turns.0.answer").fill("资金周转困难，还没有发，月底前补发。");
}

async function ordered(inspector: Page, leader: Page, casePath: string, start: string): Promise<string> {
  await go(inspector, `${casePath}/orders/findings/new?code=LDJC-26-1`);
  await field(inspector, "facts").fill("你单位未按时足额支付1名劳动者2026年10月的工资5200元。");
  await field(inspector, "provisionBroken").fill("《中华人民共和国劳动法》第五十条");
  await field(inspector, "happenedFrom").fill("2026-10-01");
  await field(inspector, "workerCount").fill("1");
  await field(inspector, "amount").fill("5200");
  await inspector.getByLabel(/1号 2026年10月工资表/).check();
  await submit(inspector);
  await inspector.waitForURL((url) => url.pathname === `${casePath}/orders`);
  await go(inspector, `${casePath}/orders/new`);
  await field(inspector, "items.0.action").fill("足额支付拖欠的2026年10月工资5200元");
  await field(inspector, "items.0.dueOn").fill(daysAfter(start, 7));
  await field(inspector, "items.0.proofWanted").fill("工资支付凭证复印件（加盖公章）");
  await press(inspector, "呈报审批");
  await inspector.waitForURL(/orders\/[0-9a-f-]{36}$/);
  const orderPath = new URL(inspector.url()).pathname;
  await go(leader, `${orderPath}/issue`);
  await press(leader, "同意并下达");
  await leader.waitForURL((url) => url.pathname === orderPath);
  await go(leader, `${casePath}/papers`);
  expect(await paperText(leader, "限期改正指令书")).toContain("一式两份");
  return orderPath;
}

async function served(inspector: Page, casePath: string, start: string) {
  await go(inspector, `${casePath}/deliveries`);
  const order = inspector.locator('a[href*="/deliveries/record/"]');
  const hrefs = await order.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(1);
  for (const href of hrefs) await servedByHand(inspector, href, start);
  await go(inspector, `${casePath}/papers`);
  expect(await paperText(inspector, "送达回证")).toContain("送达人");
}

async function servedByHand(page: Page, href: string, start: string) {
  await go(page, href);
  await field(page, "method").and(page.locator('[value="direct"]')).check();
  await field(page, "actedOn").fill(start);
  await field(page, "place").fill("测试市示范区新城路6号");
  await field(page, "receiver").first().check();
  await field(page, "receiverName").fill("许丽");
  await press(page, "登记送达");
  await page.waitForURL((url) => !url.pathname.includes("/record/"));
}

async function corrected(browser: Browser, inspector: Page, orderPath: string) {
  const employer = await signedIn(browser, "xdcy", { phone: true });
  await go(employer, "/employer");
  await employer
    .getByRole("main")
    .getByRole("link", { name: /足额支付拖欠的2026年10月工资/ })
    .first()
    .click();
  await employer.waitForURL(/employer\/orders\//);
  await expectAccessible(employer);
  const receipt = { name: "转账凭证.csv", mimeType: "text/csv", buffer: SLIP };
  await employer.locator('input[type="file"]').first().setInputFiles(receipt);
  await field(employer, "note").fill("已于今天通过银行转账补发工资5200元。");
  await press(employer, "报送改正证明");
  await expect(employer.getByText("已报送，请等待监察员复查")).toBeVisible();
  await go(inspector, orderPath);
  await inspector.locator('a[href$="/verification"]').first().click();
  await inspector.waitForURL(/verification$/);
  await expectAccessible(inspector);
  await field(inspector, "manner").and(inspector.locator('[value="papers"]')).check();
  await field(inspector, "verdict").and(inspector.locator('[value="accepted"]')).check();
  await field(inspector, "note").fill("核对转账凭证，金额和收款人一致。");
  await press(inspector, "记录复查结果");
  await inspector.waitForURL((url) => !url.pathname.endsWith("/verification"));
}

async function closed(inspector: Page, leader: Page, casePath: string) {
  await moveClock(inspector, daysAfter(await today(inspector), 8));
  await go(inspector, `${casePath}/closing`);
  await field(inspector, "course").fill("受理后调取工资表、询问负责人，认定拖欠事实，下达限期改正指令书并送达。");
  await field(inspector, "performance").fill("用人单位在期限内补发全部工资，经复查属实。");
  await field(inspector, "opinion").fill("责令改正事项已经改正，建议结案。");
  await press(inspector, "呈报");
  await expect(inspector.getByText("大队长").first()).toBeVisible();
  await go(leader, `${casePath}/closing`);
  await field(leader, "opinion").fill("同意结案。");
  await press(leader, "同意结案");
  await expect(leader.getByText("结案").first()).toBeVisible();
  await go(leader, `${casePath}/papers`);
  expect(await paperText(leader, "结案审批表")).toContain("同意结案");
  await go(leader, `${casePath}/file`);
  await press(leader, "生成电子卷宗");
  await expect(async () => {
    await leader.goto(`${casePath}/file`);
    await expect(leader.getByRole("link", { name: /下载/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
  expect(await paperText(leader, "下载电子卷宗")).toContain("卷内目录");
}
