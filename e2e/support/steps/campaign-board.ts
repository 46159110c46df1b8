import { expect, type Page } from "playwright/test";
import { daysAfter, field, go, press } from "../page";

const notice = (start: string) => `关于开展专项行动的通知
二、工作任务
（一）摸清底数
1.走访辖区平台企业，建立用工台账。（责任单位：劳动关系科，完成时限：${daysAfter(start, 20)}前）
（二）化解争议
2.公布典型案例。（责任单位：仲裁信访科，完成时限：${daysAfter(start, 1)}前）
3.指导平台企业建立劳动争议调解组织。（责任单位：仲裁信访科、市总工会，完成时限：持续推进）
4.提供跨地区社会保险服务。（责任单位：社会保险事业服务中心）
三、工作要求
各单位要提高认识。`;

const dayOf = (on: string): number => Number(on.slice(8));

export async function pasted(leader: Page, title: string, start: string): Promise<string> {
  await go(leader, "/office/campaigns/new");
  await field(leader, "title").fill(title);
  await field(leader, "startsOn").fill(daysAfter(start, -60));
  await field(leader, "endsOn").fill(daysAfter(start, 60));
  await field(leader, "reportDays").fill(`${dayOf(daysAfter(start, 1))}、${dayOf(daysAfter(start, 2))}`);
  await field(leader, "replyDays").fill("0");
  await field(leader, "officeOrganId").selectOption({ label: "劳动关系科" });
  await field(leader, "noticeText").fill(notice(start));
  await press(leader, "识别任务");
  await leader.waitForURL(/\/lines$/);
  await expect(leader.getByText("识别出4条任务，待确认4条")).toBeVisible();
  await expect(leader.getByText("未识别的内容").first()).toBeVisible();
  return new URL(leader.url()).pathname.replace(/\/lines$/, "");
}

/** Each line is looked at by a person; the notice states no limit for the last, so one is given. */
export async function confirmed(office: Page, path: string, start: string): Promise<void> {
  await go(office, `${path}/lines`);
  await office.getByRole("link", { name: "核对并确认" }).first().click();
  for (const left of [3, 2, 1, 0]) {
    await office.waitForURL(/\/lines\/[0-9a-f-]{36}$/);
    await expect(field(office, "words")).not.toHaveValue("");
    if (left === 0) await field(office, "dueOn").fill(daysAfter(start, 30));
    await field(office, "counts").first().check();
    const before = office.url();
    await press(office, "确认任务");
    await office.waitForURL((url) => url.href !== before);
  }
  await office.waitForURL(/\/lines$/);
}

export async function started(leader: Page, path: string): Promise<void> {
  await go(leader, `${path}/start`);
  await press(leader, "启动专项行动");
  await leader.waitForURL((url) => url.pathname === path);
  await expect(leader.getByText("行动中")).toBeVisible();
  for (const view of ["units", "dates", "board", "timeline"]) await go(leader, `${path}?view=${view}`);
}

/** A unit reports a task as done on what the system holds; another unit verifies it. */
export async function done(unit: Page, verifier: Page, path: string): Promise<void> {
  await go(unit, `${path}?view=board`);
  await unit.getByRole("link", { name: "第2项" }).click();
  await unit.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
  const task = new URL(unit.url()).pathname;
  await go(unit, `${task}/evidence`);
  const file = { name: "典型案例.csv", mimeType: "text/plain", buffer: Buffer.from("案例,公布日期\n一,2026-11-20\n") };
  await unit.locator('input[type="file"]').first().setInputFiles(file);
  await expect(unit.getByText("已有佐证材料（1份）")).toBeVisible();
  await go(unit, `${task}/completion`);
  await field(unit, "note").fill("已公布三件典型案例。");
  await press(unit, "报完成");
  await unit.waitForURL((url) => url.pathname === task);
  await go(unit, `${task}/verification`);
  await expect(
    unit.getByText("须由该任务牵头、配合单位以外的单位核验。").or(unit.getByText("不能自己核验")),
  ).toBeVisible();
  await go(verifier, `${task}/verification`);
  await verifier.getByLabel("属实，已完成").check();
  await field(verifier, "note").fill("已查看公布的案例。");
  await press(verifier, "记录核验结果");
  await verifier.waitForURL((url) => url.pathname === task);
  await expect(verifier.getByText("已完成").first()).toBeVisible();
}
