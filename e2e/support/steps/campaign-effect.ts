import { expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";

/** The office takes the employers that are proposed, strikes none out, and fixes them before the start. */
export async function framed(office: Page, path: string): Promise<void> {
  await go(office, `${path}/effect`);
  await office.getByRole("link", { name: "固定行动对象" }).click();
  await arrive(office, /\/frame$/);
  await expect(field(office, "objects")).toHaveValue(/测试市捷送网络科技有限公司/);
  await field(office, "basis").fill("通知附件所列平台企业和合作企业。");
  await press(office, "固定行动对象");
  await arrive(office, /\/effect$/);
  await expect(office.getByText("行动启动后，列出前后同样天数的数字。")).toBeVisible();
  await go(office, `${path}/frame`);
  await expect(office.getByText("行动对象和对照单位已经固定，不能改动。")).toBeVisible();
}

/** Three objects are too few for a number; the page and its sheet say so, and that nothing is proved. */
export async function compared(leader: Page, path: string): Promise<void> {
  await go(leader, `${path}/effect`);
  await leader.getByRole("link", { name: /^行动对象名单/ }).click();
  await arrive(leader, /\/records/);
  await expect(leader.getByRole("link", { name: /测试市捷送网络科技有限公司/ })).toBeVisible();
  await go(leader, `${path}/effect`);
  await expect(leader.getByRole("cell", { name: "不列" }).first()).toBeVisible();
  const sheet = await paperText(leader, "行动效果表（A4）");
  for (const said of ["收到投诉举报", "不足5家的一组不列数字", "不能证明变化由行动引起"]) expect(sheet).toContain(said);
}
