import { type Browser, expect, type Page } from "playwright/test";
import { arrive, daysAfter, field, go, press } from "../page";
import { paperText } from "../papers";
import { expectAccessible, signedIn } from "../people";

const ONE = /\/wage-listings\/[0-9a-f-]{36}$/;
const PERSON_ID = /\d{17}[\dXx]/;

/** On the pay order that ran out unpaid; answers the listing's path. */
export async function proposed(inspector: Page, casePath: string): Promise<string> {
  await go(inspector, `${casePath}/wage-listings`);
  await expect(inspector.getByText("期满未付，可以提出")).toBeVisible();
  await inspector.getByRole("link", { name: "提出列入" }).click();
  await arrive(inspector, /\/new$/);
  await field(inspector, "payOrder").selectOption({ index: 1 });
  await field(inspector, "ground").and(inspector.locator('[value="event"]')).check();
  await field(inspector, "migrants").fill("依据劳动者的户籍证明认定。");
  await field(inspector, "facts").fill("拖欠瓦工班组14名劳动者的工资，劳动者集体到政府门前聚集。");
  await field(inspector, "evidence").fill("2026年7月工资表\n限期改正指令书送达回证");
  await expect(field(inspector, "persons.0.name")).toHaveValue("高志强");
  await press(inspector, "提出列入");
  return arrive(inspector, ONE);
}

/** The squad leader agrees, and the notice says what the party may do. */
export async function announced(leader: Page, path: string) {
  await go(leader, `${path}/notice`);
  await press(leader, "同意告知");
  await leader.waitForURL((url) => url.pathname === path);
  const notice = await paperText(leader, /作出（PDF）/);
  for (const words of ["高志强", "5个工作日内向本机关提出异议", "可以不予列入", "一份由本机关归档。"])
    expect(notice).toContain(words);
}

/** The party objects on its phone; the officer checks it and tells the result. */
export async function objectedTo(browser: Browser, inspector: Page, path: string) {
  const employer = await signedIn(browser, "ltjz", { phone: true });
  await go(employer, "/employer");
  await employer.getByRole("link", { name: /拟列入名单/ }).click();
  await arrive(employer, ONE);
  await press(employer, "提交异议");
  await expect(employer.getByText(/请写明异议的内容和理由/).first()).toBeVisible();
  await field(employer, "content").fill("聚集与我单位无关，请求不予列入。");
  await press(employer, "提交异议");
  await expect(employer.getByText("监察机构正在核实")).toBeVisible();
  await expectAccessible(employer);
  await go(inspector, `${path}/answer`);
  await field(inspector, "verdict").and(inspector.locator('[value="dismissed"]')).check();
  await field(inspector, "answer").fill("派出所出警记录证实聚集因欠薪引起。");
  await field(inspector, "told").fill("当面告知，当事人签收。");
  await press(inspector, "登记核实结果");
  await inspector.waitForURL((url) => url.pathname === path);
  await expect(inspector.getByText("单位账号在线提交").first()).toBeVisible();
}

/** The head decides; the paper says what followed from the objection. */
export async function listed(head: Page, path: string) {
  await go(head, `${path}/decision`);
  await field(head, "opinion").fill("同意列入。");
  await press(head, "决定列入");
  await head.waitForURL((url) => url.pathname === path);
  const decision = await paperText(head, "列入决定书（PDF）");
  for (const words of ["异议不成立", "联合惩戒措施提示", "自改正之日起被列入名单满6个月", "一份由本机关归档。"])
    expect(decision).toContain(words);
}

/** What anyone reads: employers and names, and no number of a person. */
export async function readByAnyone(anyone: Page, names: { there?: string[]; gone?: string[] }) {
  await go(anyone, "/wage-listings");
  const main = anyone.getByRole("main");
  for (const name of names.there ?? []) await expect(main).toContainText(name);
  for (const name of names.gone ?? []) await expect(main).not.toContainText(name);
  expect(await main.innerText()).not.toMatch(PERSON_ID);
}

/** The register finds it by its employer; answers the listing's path. */
export async function foundInRegister(officer: Page, employer: string): Promise<string> {
  await go(officer, `/office/wage-listings?q=${encodeURIComponent(employer)}`);
  await officer.locator("main tr", { hasText: employer }).getByRole("link").first().click();
  return arrive(officer, ONE);
}

/** Nine months on the list and paid since: the employer applies on its phone, with its promise. */
export async function appliedForRemoval(browser: Browser, start: string): Promise<Page> {
  const employer = await signedIn(browser, "xdcy", { phone: true });
  await go(employer, "/employer");
  await employer.locator('main a[href^="/employer/wage-listings/"]').first().click();
  await arrive(employer, ONE);
  await field(employer, "correctedOn").fill(daysAfter(start, -271));
  await field(employer, "materials").fill("银行代发回单\n劳动者签收表");
  await field(employer, "promise").fill("我单位承诺今后不再拖欠农民工工资。");
  await press(employer, "申请提前移出");
  await expect(employer.getByText("等待决定", { exact: true })).toBeVisible();
  await expectAccessible(employer);
  return employer;
}

type Hands = { readonly head: Page; readonly inspector: Page; readonly employer: Page };

/** The head takes it off; the page shows it no more, the employer reads the paper, and the other sites are told. */
export async function removed({ head, inspector, employer }: Hands, path: string, start: string) {
  await go(head, `${path}/removal`);
  await field(head, "isUnbarred").check();
  await field(head, "reason").fill("符合提前移出的条件。");
  await press(head, "准予移出");
  await head.waitForURL((url) => url.pathname === path);
  const paper = await paperText(head, "决定书（PDF）");
  for (const words of ["一并移出", "书面信用承诺", "一份由本机关归档。"]) expect(paper).toContain(words);
  await employer.reload();
  await expect(employer.getByText("准予移出").first()).toBeVisible();
  expect(await paperText(employer, /^决定书/)).toContain("一并移出");
  await go(inspector, `${path}/take-off`);
  await field(inspector, "offOn").fill(start);
  await field(inspector, "note").fill("已告知省级公布网站和信用信息共享平台。");
  await press(inspector, "登记停止公布");
  await inspector.waitForURL((url) => url.pathname === path);
  await expect(inspector.getByText("已告知省级公布网站").first()).toBeVisible();
}
