import { type Browser, expect, type Page } from "playwright/test";
import { daysAfter, field, go, press, submit } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signedIn } from "../people";

const SLIP = Buffer.from("姓名,月份,应发,实发\n陆一鸣,2026-10,5200,5200\n");

export async function ordered(inspector: Page, leader: Page, casePath: string, start: string): Promise<string> {
  await go(inspector, `${casePath}/orders/findings/new?code=LDJC-26-1`);
  await field(inspector, "facts").fill("你单位未按时足额支付1名劳动者2026年10月的工资5200元。");
  await field(inspector, "provisionBroken").fill("《中华人民共和国劳动法》第五十条");
  await field(inspector, "happenedFrom").fill("2026-10-01");
  await field(inspector, "workerCount").fill("1");
  await field(inspector, "amount").fill("5200");
  await inspector.getByLabel(/1号 2026年10月工资表/).check();
  await submit(inspector);
  await inspector.waitForURL((url) => url.pathname === `${casePath}/orders`);
  return orderIssued(inspector, leader, casePath, {
    action: "足额支付拖欠的2026年10月工资5200元",
    dueOn: daysAfter(start, 7),
    proofWanted: "工资支付凭证复印件（加盖公章）",
  });
}

type Item = { readonly action: string; readonly dueOn: string; readonly proofWanted: string };

/** An order of one item, issued by the squad leader; answers its path. */
export async function orderIssued(inspector: Page, leader: Page, casePath: string, item: Item): Promise<string> {
  await go(inspector, `${casePath}/orders/new`);
  await field(inspector, "items.0.action").fill(item.action);
  await field(inspector, "items.0.dueOn").fill(item.dueOn);
  await field(inspector, "items.0.proofWanted").fill(item.proofWanted);
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

/** Every paper that waits for its service is handed over. */
export async function served(inspector: Page, casePath: string, on: string) {
  await go(inspector, `${casePath}/deliveries`);
  const order = inspector.locator('a[href*="/deliveries/record/"]');
  const hrefs = await order.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) await servedByHand(inspector, href, on);
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
  const signed = { name: "送达回证.csv", mimeType: "text/csv", buffer: Buffer.from("许丽,已签收\n") };
  await page.locator('input[type="file"]').first().setInputFiles(signed);
  await expect(page.getByText("已上传", { exact: true })).toBeVisible();
  await press(page, "登记送达");
  await page.waitForURL((url) => !url.pathname.includes("/record/"));
}

export async function corrected(browser: Browser, inspector: Page, orderPath: string) {
  const employer = await signedIn(browser, "xdcy", { phone: true });
  await go(employer, "/employer");
  const orderId = orderPath.split("/").at(-1) ?? "";
  const items = employer.getByRole("main").locator(`a[href*="/employer/orders/${orderId}"]`);
  await items.filter({ hasText: "足额支付拖欠的2026年10月工资" }).first().click();
  await proofSent(employer, "已于今天通过银行转账补发工资5200元。");
  await proofAccepted(inspector, orderPath);
}

/** The employer's proof from the order's page in the portal. */
export async function proofSent(employer: Page, note: string) {
  await employer.waitForURL(/employer\/orders\//);
  await expectAccessible(employer);
  const receipt = { name: "转账凭证.csv", mimeType: "text/csv", buffer: SLIP };
  await employer.locator('input[type="file"]').first().setInputFiles(receipt);
  await field(employer, "note").fill(note);
  await press(employer, "报送改正证明");
  await expect(employer.getByText("已报送，请等待监察员复查")).toBeVisible();
}

export async function proofAccepted(inspector: Page, orderPath: string) {
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

/** Each step that is to be filmed gets where its film is kept; after that the closing asks no reason. */
export async function filmed(inspector: Page, casePath: string): Promise<void> {
  const list = `${casePath}/recordings`;
  await go(inspector, list);
  await expectAccessible(inspector);
  for (let left = await inspector.getByText("未登记").count(); left > 0; left -= 1) {
    await inspector.getByRole("link", { name: "登记录音录像" }).first().click();
    await inspector.waitForURL(/recordings\/new/);
    await field(inspector, "from").fill("00:00");
    await field(inspector, "to").fill("00:01");
    await field(inspector, "device").fill("记录仪03号");
    await field(inspector, "keptAt").fill("采集站第3仓");
    await press(inspector, "登记录音录像");
    await inspector.waitForURL((url) => url.pathname === list);
    await expect(inspector.getByText("未登记")).toHaveCount(left - 1);
  }
}

const CORRECTED = {
  course: "受理后调取工资表、询问负责人，认定拖欠事实，下达限期改正指令书并送达。",
  performance: "用人单位在期限内补发全部工资，经复查属实。",
  opinion: "责令改正事项已经改正，建议结案。",
};

/** The officer puts the end of the case forward, the leader ends it. */
export async function ended(inspector: Page, leader: Page, casePath: string, report = CORRECTED) {
  await filmed(inspector, casePath);
  await go(inspector, `${casePath}/closing`);
  for (const [name, words] of Object.entries(report)) await field(inspector, name).fill(words);
  await press(inspector, "呈报");
  await inspector.waitForURL((url) => url.pathname === casePath);
  await go(leader, `${casePath}/closing`);
  await field(leader, "opinion").fill("同意结案。");
  await press(leader, "同意结案");
  await leader.waitForURL((url) => url.pathname === casePath);
  await go(leader, `${casePath}/papers`);
  expect(await paperText(leader, "结案审批表")).toContain("同意结案");
}

export async function closed(inspector: Page, leader: Page, casePath: string) {
  await ended(inspector, leader, casePath);
  await go(leader, `${casePath}/file`);
  await press(leader, "生成电子卷宗");
  await expect(async () => {
    await leader.goto(`${casePath}/file`);
    await expect(leader.getByRole("link", { name: /下载/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
  expect(await paperText(leader, /下载卷宗/)).toContain("卷内目录");
}
