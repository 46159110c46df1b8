import { expect, type Page } from "playwright/test";
import { enter, tabTo } from "../keyboard";
import { arrive, daysAfter, field, go, press } from "../page";

/** The days of a special action that the journey walks through. */
export type Calendar = { readonly start: string; readonly first: string; readonly second: string };

const CUT_OFF_DAYS = [15, 30];
const LINE = /\/lines\/[0-9a-f-]{36}$/;
const TASK = /\/tasks\/[0-9a-f-]{36}$/;

/** The next two cut-offs after a day; February's second is its last day. */
export function calendarFrom(start: string): Calendar {
  const isCutOff = (on: string): boolean =>
    CUT_OFF_DAYS.includes(Number(on.slice(8))) || (on.slice(5, 7) === "02" && daysAfter(on, 1).endsWith("-01"));
  const days = Array.from({ length: 40 }, (_, at) => daysAfter(start, at + 1)).filter(isCutOff);
  const [first = start, second = start] = days;
  return { start, first, second };
}

/** The first task is due between the two cut-offs, so that it is late when the second comes. */
const notice = ({ start, first }: Calendar) => `关于开展专项行动的通知
二、工作任务
（一）摸清底数
1.走访辖区平台企业，建立用工台账。（责任单位：劳动关系科，完成时限：${daysAfter(first, 2)}前）
（二）化解争议
2.公布典型案例。（责任单位：仲裁信访科，完成时限：${daysAfter(start, 1)}前）
3.指导平台企业建立劳动争议调解组织。（责任单位：仲裁信访科、市总工会，完成时限：持续推进）
4.提供跨地区社会保险服务。（责任单位：社会保险事业服务中心）
三、工作要求
各单位要提高认识。`;

export async function pasted(leader: Page, title: string, calendar: Calendar): Promise<string> {
  await go(leader, "/office/campaigns");
  await leader.getByRole("link", { name: "导入通知" }).click();
  await arrive(leader, /\/campaigns\/new$/);
  await field(leader, "title").fill(title);
  await field(leader, "startsOn").fill(daysAfter(calendar.start, -60));
  await field(leader, "endsOn").fill(daysAfter(calendar.start, 60));
  await field(leader, "reportDays").fill(CUT_OFF_DAYS.join("、"));
  await field(leader, "replyDays").fill("3");
  await field(leader, "officeOrganId").selectOption({ label: "劳动关系科" });
  await field(leader, "noticeText").fill(notice(calendar));
  await press(leader, "识别任务");
  const lines = await arrive(leader, /\/lines$/);
  await expect(leader.getByText("识别出4条任务，待确认4条")).toBeVisible();
  await expect(leader.getByText("未识别的内容").first()).toBeVisible();
  return lines.replace(/\/lines$/, "");
}

/** Each line is looked at by a person; the notice states no limit for the last, so one is given. */
export async function confirmed(office: Page, path: string, { start }: Calendar): Promise<void> {
  await go(office, `${path}/lines`);
  await office.getByRole("link", { name: "核对并确认" }).first().click();
  for (const left of [3, 2, 1, 0]) {
    await arrive(office, LINE);
    await expect(field(office, "words")).not.toHaveValue("");
    if (left === 0) {
      await expect(field(office, "dueOn")).toHaveValue("");
      await field(office, "dueOn").fill(daysAfter(start, 50));
    }
    await field(office, "counts").first().check();
    const before = office.url();
    await press(office, "确认任务");
    await office.waitForURL((url) => url.href !== before);
  }
  await arrive(office, /\/lines$/);
}

export async function started(leader: Page, path: string): Promise<void> {
  await go(leader, path);
  await leader.getByRole("link", { name: "启动专项行动" }).click();
  await arrive(leader, /\/start$/);
  await press(leader, "启动专项行动");
  await arrive(leader, (url) => url.pathname === path);
  await expect(leader.getByText("行动中")).toBeVisible();
  for (const view of ["units", "dates", "board", "timeline"]) await go(leader, `${path}?view=${view}`);
}

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const card = (page: Page, task: string) => page.getByRole("listitem").filter({ hasText: task });

/** A unit moves a task along the board by keyboard alone; another unit verifies it the same way. */
export async function done(unit: Page, verifier: Page, path: string): Promise<void> {
  await go(unit, `${path}?view=board`);
  await enter(unit, card(unit, "第2项").getByRole("link", { name: "引用佐证" }));
  await arrive(unit, /\/evidence$/);
  const file = { name: "典型案例.csv", mimeType: "text/plain", buffer: Buffer.from("案例,公布日期\n一,2026-11-20\n") };
  await unit.locator('input[type="file"]').first().setInputFiles(file);
  await expect(unit.getByText("已有佐证材料（1份）")).toBeVisible();
  await go(unit, `${path}?view=board`);
  await enter(unit, card(unit, "第2项").getByRole("link", { name: "报完成" }));
  await arrive(unit, /\/completion$/);
  await tabTo(unit, field(unit, "note"));
  await unit.keyboard.type("已公布三件典型案例。");
  await enter(unit, unit.getByRole("button", { name: "报完成" }));
  const task = await arrive(unit, TASK);
  await go(unit, `${task}/verification`);
  await expect(unit.getByText("不能自己核验")).toBeVisible();
  await verified(verifier, path);
}

async function verified(verifier: Page, path: string): Promise<void> {
  await go(verifier, `${path}?view=board`);
  await enter(verifier, column(verifier, "待核验").getByRole("link", { name: "核验", exact: true }));
  await arrive(verifier, /\/verification$/);
  await tabTo(verifier, verifier.getByLabel("属实，已完成"));
  await verifier.keyboard.press("Space");
  await tabTo(verifier, field(verifier, "note"));
  await verifier.keyboard.type("已查看公布的案例。");
  await enter(verifier, verifier.getByRole("button", { name: "记录核验结果" }));
  await arrive(verifier, TASK);
  await go(verifier, `${path}?view=board`);
  await expect(column(verifier, "已完成").getByRole("link", { name: "第2项" })).toBeVisible();
}
