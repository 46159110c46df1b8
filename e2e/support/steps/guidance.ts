import { expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";

const FILE = /\/office\/guidance\/[0-9a-f-]{36}$/;
const FINDING = "走访发现你单位对专送骑手没有订立书面劳动合同。";
const LAST = "本整改函一式两份，一份送你单位，一份由本机关归档。";

/** A letter with its items, a paper that the addressee reads as well. */
export async function sent(leader: Page, user: Page, employer: string, replyOn: string): Promise<string> {
  await go(leader, "/office/guidance");
  await leader.getByRole("link", { name: "发出行政指导" }).click();
  await arrive(leader, /\/guidance\/new$/);
  await leader.getByLabel("按名称或者信用代码查找另一单位").fill(employer);
  await press(leader, "查找");
  await arrive(leader, /\?q=/);
  await leader.getByLabel("整改函").check();
  await field(leader, "finding").fill(FINDING);
  await field(leader, "items").fill("与专送骑手订立书面劳动合同\n向本机关报送劳动合同样本");
  await field(leader, "replyOn").fill(replyOn);
  await press(leader, "发出");
  const own = await arrive(leader, FILE);
  const paper = await paperText(leader, "劳动用工整改函");
  for (const words of [FINDING, "2．向本机关报送劳动合同样本", LAST]) expect(paper).toContain(words);
  await go(user, "/employer");
  expect(await paperText(user, /劳动用工整改函/)).toContain(LAST);
  return own;
}

export async function answered(inspector: Page, own: string, repliedOn: string): Promise<void> {
  await go(inspector, own);
  await field(inspector, "repliedOn").fill(repliedOn);
  await field(inspector, "reply").fill("已与八名骑手订立合同。");
  await press(inspector, "登记回复");
  await expect(inspector.getByText("已回复，待核实")).toBeVisible();
  await inspector.getByLabel("部分落实").check();
  await field(inspector, "conclusion").fill("还有四名骑手没有订立合同。");
  await press(inspector, "办结");
  await expect(inspector.getByText("部分落实。还有四名骑手没有订立合同。")).toBeVisible();
}

/** What is left comes to a case in the words of the letter; only how many it concerns is typed. */
export async function caseOpened(leader: Page, own: string): Promise<void> {
  await go(leader, own);
  await leader.getByRole("link", { name: "由行政指导立案" }).click();
  await arrive(leader, /\/case$/);
  await expect(field(leader, "summary")).toHaveValue(/还有四名骑手没有订立合同。$/);
  await field(leader, "workerCount").fill("4");
  await press(leader, "立案");
  await arrive(leader, /\/office\/cases\/[0-9a-f-]{36}$/);
  await go(leader, own);
  await expect(leader.getByRole("link", { name: /立字〔/ })).toBeVisible();
}
