import { expect, type Page } from "playwright/test";
import { daysAfter, field, go, press, submit } from "../page";
import { paperText } from "../papers";
import { expectAccessible } from "../people";

const EMPLOYER = "测试市新达餐饮管理有限公司";
const SLIP = Buffer.from("姓名,月份,应发,实发\n陆一鸣,2026-10,5200,0\n");

export async function assigned(leader: Page, casePath: string) {
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

export async function extended(inspector: Page, head: Page, casePath: string) {
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

export async function evidenceTaken(inspector: Page, casePath: string) {
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

export async function interviewed(inspector: Page, casePath: string, start: string) {
  await go(inspector, `${casePath}/inquiries/notices/new`);
  await field(inspector, "matter").fill("涉嫌拖欠工资");
  await field(inspector, "appearOn").fill(daysAfter(start, 3));
  await inspector
    .getByLabel(/劳动合同/)
    .first()
    .check();
  await press(inspector, "发出通知书");
  await inspector.waitForURL((url) => !url.pathname.endsWith("/new"));
  await broughtIn(inspector);
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
  await correctedOnReading(inspector);
}

/** What was brought is ticked off on the notice's own list, and the receipt goes along. */
async function broughtIn(inspector: Page) {
  await field(inspector, "items.0.form").selectOption("original");
  await field(inspector, "items.0.pages").fill("12");
  await field(inspector, "person").fill("许丽");
  await press(inspector, "登记收到并生成接收清单");
  await expect(inspector.getByRole("link", { name: /监收字/ })).toBeVisible();
  expect(await paperText(inspector, /监收字/)).toContain("其中原件1项");
}

/** The person reads the record over and corrects a word; what stood stays legible. */
async function correctedOnReading(inspector: Page) {
  await inspector.getByText("更正笔录（被询问人核对后提出）").click();
  await field(inspector, "corrections.0.place").selectOption("1.answer");
  await field(inspector, "corrections.0.replacement").fill("资金周转困难，还没有发，十二月十日前补发。");
  await press(inspector, "更正并重新生成笔录");
  await expect(inspector.getByText("已更正，笔录已重新生成。")).toBeVisible();
  const text = await paperText(inspector, "打开笔录（PDF）");
  expect(text).toContain("月底前补发。（更正为）资金周转困难，还没有发，十二月十日前补发。");
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
