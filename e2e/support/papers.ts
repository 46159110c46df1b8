import { expect, type Page } from "playwright/test";
import { pdfText } from "../../lib/testing/pdf-text";

/** Opens a paper by its link on the page and answers its text without spaces between characters. */
export async function paperText(page: Page, title: string | RegExp): Promise<string> {
  const href = await page.getByRole("link", { name: title }).last().getAttribute("href");
  expect(href, String(title)).toBeTruthy();
  return textAt(page, href ?? "", String(title));
}

async function textAt(page: Page, href: string, title: string): Promise<string> {
  const first = await page.request.get(href);
  const answer = first.url().includes("/office/readings/") ? await withReason(page, first.url(), href) : first;
  expect(answer.status(), title).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return pdfText(await answer.body());
}

/** What prints an identity number in full opens after its reason was written down. */
async function withReason(page: Page, asking: string, href: string) {
  const back = page.url();
  await page.goto(asking);
  await page.locator('[name="reason"]').fill("核对被询问人的身份。");
  await page.getByRole("button", { name: "记录理由并打开" }).click();
  await expect(page.getByText("本次查看已记录").first()).toBeVisible();
  await page.goto(back);
  return page.request.get(href);
}

/** With which words a paper ends, by the beginning of its title. */
const LAST: readonly (readonly [title: string, last: string])[] = [
  ["劳动保障监察投诉登记表", "并对所提供材料的真实性负责。"],
  ["劳动保障监察投诉受理通知书", "特此通知。"],
  ["劳动保障监察立案审批表", "备注无"],
  ["劳动保障监察案件调查延期审批表", "备注无"],
  ["劳动保障监察调查询问通知书", "本通知书一式两份，一份送达被通知人，一份由本机关归档。"],
  ["劳动保障监察材料接收清单", "本清单一式两份，一份交提交人，一份由本机关归档。"],
  ["劳动保障监察调查询问笔录", "和我说的相符。”"],
  ["劳动保障监察文书送达地址确认书", "监察员签名年月日"],
  ["劳动保障监察文书送达回证", "由见证人签名或者盖章，或者采用拍照、录像等方式记录送达过程。"],
  ["劳动保障监察限期改正指令书", "本指令书一式两份，一份送达被指令单位，一份由本机关归档。"],
  ["劳动者工资清单", "只供支付和核对使用，不得另作他用。"],
  ["劳动保障监察案件处理报批表", "备注无"],
  ["行政处罚（行政处理）事先告知书", "本告知书一式两份，一份送达被告知人，一份由本机关归档。"],
  ["陈述申辩复核记录", "复核人签名年月日复核人签名年月日"],
  ["听证通知书", "本通知书一式两份，一份送达当事人，一份由本机关归档。"],
  ["听证笔录", "（以下空白）"],
  ["听证报告", "听证主持人（签名）：年月日"],
  ["重大执法决定法制审核意见书", "审核人（签名）：年月日"],
  ["行政执法案件集体讨论记录", "出席人员签名年月日记录人签名年月日"],
  ["行政处罚决定书", "一份送达被处罚人，一份由本机关归档。"],
  ["行政决定履行催告书", "本催告书一式两份，一份送达当事人，一份由本机关归档。"],
  ["强制执行申请书", "强制执行的费用由被执行人承担。"],
  ["劳动保障监察结案审批表", "备注无"],
  ["行政处罚决定公开文本", "完整内容以送达当事人的决定书为准。"],
];

/**
 * Reads each paper of a case back by a request and finds the words with which it ends. There are these titles and no
 * others, some of them several times.
 */
export async function everyPaperRead(page: Page, casePath: string, titles: readonly string[]): Promise<void> {
  await page.goto(`${casePath}/papers`);
  const links = page.getByRole("main").locator('table a[href^="/documents/"]');
  const papers = await links.evaluateAll((all) =>
    all.map((link) => ({ title: link.textContent?.trim() ?? "", href: link.getAttribute("href") ?? "" })),
  );
  const bare = (title: string) => LAST.find(([beginning]) => title.startsWith(beginning))?.[0] ?? title;
  expect([...new Set(papers.map(({ title }) => bare(title)))].toSorted()).toEqual([...titles].toSorted());
  for (const { title, href } of papers) {
    const text = await textAt(page, href, title);
    expect(text, title).toContain(LAST.find(([beginning]) => title.startsWith(beginning))?.[1]);
  }
}
