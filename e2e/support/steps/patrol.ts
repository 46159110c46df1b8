import { type Browser, expect, type Page } from "playwright/test";
import { daysAfter, field, go, press, submit } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signIn, visitor } from "../people";

const VISIT = /\/office\/patrols\/[0-9a-f-]{36}$/;
/** A picture of one pixel. */
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A yearly plan, proposed by the inspector and approved by the head of the inspection body. */
export async function planned(inspector: Page, leader: Page, title: string, employer: string) {
  await go(inspector, "/office/patrols/plans/new");
  await field(inspector, "title").fill(title);
  await field(inspector, "basis").fill("示范区年度劳动保障监察工作安排");
  await field(inspector, "itemKeys").and(inspector.locator('[value="contract"]')).check();
  await field(inspector, "employers").fill(`${employer}\n没有这个单位`);
  await submit(inspector);
  await expect(inspector.getByText("第2行在用人单位档案中找不到").first()).toBeVisible();
  await field(inspector, "employers").fill(employer);
  await submit(inspector);
  await inspector.waitForURL(/plans\/[0-9a-f-]{36}$/);
  const path = new URL(inspector.url()).pathname;
  await go(leader, path);
  await leader.getByRole("link", { name: "批准计划" }).click();
  await leader.waitForURL(/approve$/);
  await submit(leader);
  await leader.waitForURL((url) => url.pathname === path);
  await expect(leader.getByText("已批准").first()).toBeVisible();
  return path.split("/").at(-1) ?? "";
}

/** A visit by the plan, approved with its notice. */
export async function arranged(inspector: Page, leader: Page, planId: string, employer: string, on: string) {
  await go(inspector, `/office/patrols/new?plan=${planId}`);
  await inspector.getByLabel("单位名称或者统一社会信用代码").fill(employer);
  await press(inspector, "查找");
  await inspector.getByRole("link", { name: employer }).first().click();
  await inspector.waitForURL(/employer=/);
  await expectAccessible(inspector);
  await field(inspector, "groundNote").fill("计划第1批");
  await field(inspector, "plannedOn").fill(on);
  await choose(inspector, "leadId", "王敏");
  await choose(inspector, "secondId", "李喆");
  const apart = field(inspector, "apartBecause");
  if (await apart.isVisible()) await apart.fill("与已安排的检查事项不同。");
  await submit(inspector);
  await inspector.waitForURL(VISIT);
  const path = new URL(inspector.url()).pathname;
  await go(leader, `${path}/approve`);
  await submit(leader);
  await leader.waitForURL((url) => url.pathname === path);
  expect(await paperText(leader, "劳动保障监察行政检查通知书")).toContain("一份由本机关归档。");
  const approval = await paperText(leader, "劳动保障监察行政检查审批表");
  for (const words of ["同意检查。", "备注无"]) expect(approval).toContain(words);
  return path;
}

async function choose(page: Page, name: string, person: string) {
  const option = field(page, name).locator("option", { hasText: person });
  await field(page, name).selectOption((await option.first().getAttribute("value")) ?? "");
}

/** At the door: the brief read, the code shown, and what the employer sees of it. Answers the code's path. */
export async function arrived(browser: Browser, phone: Page, path: string) {
  await go(phone, `${path}/start`);
  await submit(phone);
  await expect(phone.getByText("没有查看入企一页纸").first()).toBeVisible();
  await go(phone, `${path}/brief`);
  await press(phone, "打开入企一页纸");
  await expect(phone.getByText("以往和已安排的检查").first()).toBeVisible();
  await go(phone, `${path}/start`);
  await submit(phone);
  await phone.waitForURL(/\/code$/);
  await expectAccessible(phone);
  const href = await phone.getByRole("img").first().getAttribute("aria-label");
  const employer = await visitor(browser, { phone: true });
  const codePath = new URL(href ?? "").pathname;
  await go(employer, codePath);
  for (const words of ["王敏", "李喆", "第十五条", "检字"])
    await expect(employer.getByText(words).first()).toBeVisible();
  await expect(employer.getByText("检查还没有结束，结束以后才能评价。")).toBeVisible();
  await employer.context().close();
  return codePath;
}

/** The employer's opinion of the inspection that is over, once. */
export async function rated(browser: Browser, codePath: string) {
  const employer = await visitor(browser, { phone: true });
  await go(employer, codePath);
  await employer.getByLabel("很满意").first().check();
  await press(employer, "提交评价");
  await expect(employer.getByText("感谢您的评价")).toBeVisible();
  await expect(employer.getByText("每次检查只评价一次").first()).toBeVisible();
}

/** The checklist through a dead spot: nothing is called saved before the server said so, and nothing is lost. */
export async function checked(browser: Browser, phone: Page, path: string) {
  await go(phone, `${path}/checklist`);
  const written = phone.locator('[data-question="contract.written"]');
  const text = phone.locator('[data-question="contract.text"]');
  await phone.context().setOffline(true);
  await written.getByLabel("情况说明").fill("木工班组12人没有订立书面劳动合同。");
  await written.getByLabel("否", { exact: true }).check();
  await text.getByLabel("是", { exact: true }).check();
  await written.locator('input[type="file"]').setInputFiles({ name: "现场.png", mimeType: "image/png", buffer: PHOTO });
  await expect(written.getByText("本机未上传", { exact: true })).toBeVisible();
  await expect(phone.getByText("没有连上服务器").first()).toBeVisible();
  await expect(phone.getByText("已保存（")).toHaveCount(0);
  await otherDeviceAnswers(browser, path);
  await phone.context().setOffline(false);
  await press(phone, "立即同步");
  await expect(text.getByText("已保存（")).toBeVisible();
  await expect(phone.getByText("本机未上传 0")).toBeVisible();
  await written.getByRole("link", { name: "选择保留哪一份" }).click();
  await phone.waitForURL(/conflicts/);
  await expectAccessible(phone);
  await field(phone, "keep").and(phone.locator('[value="waiting"]')).check();
  await submit(phone);
  await phone.waitForURL(/checklist$/);
  await expect(written.getByText("已保存（")).toBeVisible();
  await expect(written.getByRole("link", { name: "照片1" })).toBeVisible();
}

/** The other inspector's phone answers the same question meanwhile, with a network. */
async function otherDeviceAnswers(browser: Browser, path: string) {
  const other = await visitor(browser, { phone: true });
  await signIn(other, "lizhe");
  await go(other, `${path}/checklist`);
  const written = other.locator('[data-question="contract.written"]');
  await written.getByLabel("是", { exact: true }).check();
  await expect(written.getByText("已保存（")).toBeVisible();
  await other.context().close();
}

/** The on-site record, then what was found becomes a case with its evidence. Answers the case's path. */
export async function recordedIntoCase(inspector: Page, leader: Page, path: string) {
  await go(inspector, `${path}/record`);
  await expect(field(inspector, "facts")).toHaveValue("木工班组12人没有订立书面劳动合同。");
  await field(inspector, "present.0.name").fill("刘会计");
  await field(inspector, "present.0.post").fill("财务");
  await field(inspector, "signing").and(inspector.locator('[value="refused"]')).check();
  await field(inspector, "refusal").fill("刘会计核对后未说明理由，拒绝签名。");
  await field(inspector, "bothSent").check();
  await press(inspector, "制作现场检查笔录");
  await inspector.waitForURL((url) => url.pathname === path);
  const record = await paperText(inspector, "劳动保障监察现场检查笔录");
  for (const words of ["已经出示执法证件", "刘会计（财务）", "木工班组12人", "拒绝签名。"])
    expect(record).toContain(words);
  await go(leader, `${path}/case`);
  await field(leader, "workerCount").fill("12");
  await press(leader, "立案或者并入");
  await leader.waitForURL(/\/office\/cases\/[0-9a-f-]{36}$/);
  const casePath = new URL(leader.url()).pathname;
  await go(inspector, `${casePath}/orders`);
  await inspector.getByRole("link", { name: "检查材料转入证据目录" }).click();
  await press(inspector, "转入证据目录");
  await inspector.waitForURL((url) => url.pathname === `${casePath}/orders`);
  await inspector.getByRole("link", { name: "据此认定事实" }).first().click();
  await expect(field(inspector, "facts")).toHaveValue("木工班组12人没有订立书面劳动合同。");
  await expect(field(inspector, "provisionBroken")).toHaveValue(/第八十二条/);
  await field(inspector, "happenedFrom").fill(daysAfter(new Date().toISOString().slice(0, 10), -90));
  await field(inspector, "workerCount").fill("12");
  await submit(inspector);
  await inspector.waitForURL((url) => url.pathname === `${casePath}/orders`);
  await go(inspector, `${casePath}/evidence`);
  for (const exhibit of ["现场检查笔录", "现场检查照片1"]) {
    await expect(inspector.getByText(exhibit).first()).toBeVisible();
  }
  return casePath;
}
