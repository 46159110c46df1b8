import { expect, type Page } from "playwright/test";
import { arrive, field, go, press } from "../page";
import { paperText } from "../papers";

/** The party says where its papers reach it; the confirmation is printed, signed, and comes back as a file. */
export async function addressConfirmed(inspector: Page, casePath: string, start: string): Promise<void> {
  const list = `${casePath}/deliveries`;
  await go(inspector, list);
  await inspector.getByRole("link", { name: "制作送达地址确认书" }).click();
  await arrive(inspector, /\/deliveries\/address$/);
  await field(inspector, "recipient").and(inspector.locator('[value="employer"]')).check();
  await field(inspector, "postalAddress").fill("测试市示范区新城路6号");
  await field(inspector, "receiverName").fill("许丽");
  await field(inspector, "phone").fill("0999-5551020");
  await press(inspector, "制作确认书");
  await inspector.waitForURL((url) => !url.pathname.endsWith("/address"));
  await go(inspector, `${casePath}/papers`);
  const text = await paperText(inspector, "劳动保障监察文书送达地址确认书");
  for (const words of ["测试市示范区新城路6号", "许丽", "监察员签名年月日"]) expect(text).toContain(words);
  await go(inspector, list);
  await inspector.locator('a[href*="/deliveries/address/"]').click();
  await arrive(inspector, /\/address\/[0-9a-f-]{36}$/);
  const signed = { name: "确认书.csv", mimeType: "text/csv", buffer: Buffer.from("许丽,已签名\n") };
  await inspector.locator('input[type="file"]').first().setInputFiles(signed);
  await expect(inspector.getByText("已上传", { exact: true })).toBeVisible();
  await field(inspector, "signedOn").fill(start);
  await press(inspector, "登记签署");
  await inspector.waitForURL((url) => url.pathname === list);
  await expect(inspector.getByRole("link", { name: start })).toBeVisible();
}
