import { expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";

const ROOT = "/office/platform-reports";

/** The list of the period that is open, and the period's last day as its own page has it. */
export async function openPeriod(leader: Page): Promise<{ path: string; dueOn: string }> {
  await go(leader, `${ROOT}/periods`);
  await leader.getByRole("row").filter({ hasText: "填报中" }).first().getByRole("link", { name: "未报单位" }).click();
  const path = await arrive(leader, /\/lapses$/);
  await go(leader, path.replace(/\/lapses$/, ""));
  return { path, dueOn: await field(leader, "dueOn").inputValue() };
}

async function opened(officer: Page, path: string, employer: string): Promise<string> {
  await go(officer, path);
  await officer.getByRole("link", { name: employer }).click();
  return arrive(officer, /\/lapses\/[0-9a-f-]{36}$/);
}

/** A reminder, which the enterprise reads among its messages. */
export async function reminded(officer: Page, user: Page, path: string, employer: string): Promise<string> {
  const own = await opened(officer, path, employer);
  await field(officer, "note").fill("已电话联系，答复本周填报。");
  await press(officer, "发出提醒");
  await expect(officer.getByText("报告的截止日期还没有过，过后仍不报送的再制发通知书。")).toBeVisible();
  await hears(user, "平台用工报告尚未提交");
  return own;
}

/** The outbox is emptied every few seconds. */
async function hears(user: Page, subject: string): Promise<void> {
  await expect(async () => {
    await go(user, "/employer/inbox");
    await expect(user.getByText(subject).first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
}

/** A report on paper that was entered for the wrong enterprise is struck by the squad leader; the steps go on. */
export async function enteredInError(officer: Page, leader: Page, own: string, receivedOn: string): Promise<void> {
  await go(officer, own);
  await officer.getByRole("link", { name: "登记书面报送" }).click();
  await arrive(officer, /\/answer$/);
  await field(officer, "receivedOn").fill(receivedOn);
  await field(officer, "note").fill("经办人送来盖章的书面报告。");
  await press(officer, "登记书面报送");
  await arrive(officer, (url) => url.pathname === own);
  await expect(officer.getByText(`${receivedOn}收到书面报送`)).toBeVisible();
  await expect(officer.getByRole("link", { name: "登记有误，注销" })).toHaveCount(0);
  await go(leader, own);
  await leader.getByRole("link", { name: "登记有误，注销" }).click();
  await arrive(leader, /\/strike$/);
  await field(leader, "reason").fill("应登记在另一家单位名下。");
  await press(leader, "注销登记");
  await arrive(leader, (url) => url.pathname === own);
  await expect(leader.getByText("应登记在另一家单位名下。")).toBeVisible();
}

/** The written demand: a paper that says the same to the officer and to the enterprise. */
export async function demandedInWriting(leader: Page, user: Page, own: string, replyOn: string): Promise<void> {
  await go(leader, own);
  await field(leader, "replyOn").fill(replyOn);
  await press(leader, "制发通知书");
  await expect(leader.getByText("通知书载明的报送期限还没有过。")).toBeVisible();
  const last = "本通知书一式两份，一份送达被通知单位，一份由本机关归档。";
  expect(await paperText(leader, "限期报送通知书")).toContain(last);
  await hears(user, "限期报送平台用工情况的通知");
  await go(user, "/employer");
  const paper = await paperText(user, /限期报送平台用工情况通知书/);
  expect(paper).toContain("不按照要求报送书面材料的，本机关将依照该条例第三十条第（二）项的规定处理。");
  expect(paper).toContain(last);
}

/** A demand that came too late carries no lead; one that came in time does. */
export async function madeALead(leader: Page, own: string, servedOn: string, tooLate: string): Promise<void> {
  await go(leader, own);
  await field(leader, "servedOn").fill(tooLate);
  await leader.getByLabel("送达方式和签收人").fill("邮寄送达，前台签收。");
  await press(leader, "移作线索");
  await expect(leader.getByText("不能据以移作线索，请重新制发通知书").first()).toBeVisible();
  await field(leader, "servedOn").fill(servedOn);
  await press(leader, "移作线索");
  await expect(leader.getByText(`${servedOn}送达`)).toBeVisible();
  await arrive(leader, (url) => url.pathname === own);
}

/** The case is written from the lead; nothing is typed again but how many it concerns. */
export async function caseOpened(leader: Page, own: string): Promise<void> {
  await go(leader, own);
  await leader.getByRole("link", { name: "由线索立案" }).click();
  await arrive(leader, /\/case$/);
  await expect(field(leader, "summary")).toHaveValue(/期满仍没有报送。$/);
  await field(leader, "workerCount").fill("12");
  await press(leader, "立案");
  await arrive(leader, /\/office\/cases\/[0-9a-f-]{36}$/);
  await expect(leader.getByText(/涉嫌不按照要求报送书面材料案/).first()).toBeVisible();
}
