import { type Browser, expect, type Page } from "playwright/test";
import { field, go, press } from "../page";
import { paperText } from "../papers";
import { expectAccessible, visitor } from "../people";

const EMPLOYER = "测试市新达餐饮管理有限公司";

export async function lodgedOnThePhone(browser: Browser, respondent: string) {
  const phone = await visitor(browser, { phone: true });
  const next = async () => {
    await expectAccessible(phone);
    await press(phone, "继续");
  };
  await phone.goto("/complaints/new");
  await phone.getByLabel("拖欠、克扣工资").check();
  await next();
  await field(phone, "respondentName").fill(respondent);
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

export async function acceptedByTheLeader(leader: Page, respondent: string): Promise<string> {
  await go(leader, "/office/desk");
  await leader
    .getByRole("link", { name: new RegExp(respondent) })
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

export async function followedWithoutAnAccount(browser: Browser, { number, code }: { number: string; code: string }) {
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
