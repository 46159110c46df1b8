import { expect } from "playwright/test";
import { test } from "../support/journey";
import { field, go, press } from "../support/page";
import { expectAccessible, signedIn, visitor } from "../support/people";

const SLIP = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
/** The same picture twice is one, so another has bytes of its own. */
const photo = (name: string, more = "") => ({
  ...{ name, mimeType: "image/png", buffer: Buffer.concat([SLIP, Buffer.from(more)]) },
});

test("photographs go up while the form is filled in, may be taken out, and are the officers' alone", async ({
  browser,
}) => {
  const respondent = `照片工程队${Date.now()}`;
  const phone = await visitor(browser, { phone: true });
  const next = () => press(phone, "继续");
  await phone.goto("/complaints/new");
  await phone.getByLabel("拖欠、克扣工资").check();
  await next();
  await field(phone, "respondentName").fill(respondent);
  await next();
  await field(phone, "regionCode").selectOption("990101002");
  await next();
  await field(phone, "owed").fill("5200");
  await next();
  await field(phone, "narrative").fill("七月份开始一直没有发工资，催了很多次。");
  await next();
  const input = phone.locator('#photos input[type="file"]').first();
  await input.setInputFiles([photo("工资条.png"), photo("考勤表.png", "2")]);
  await expect(phone.getByText("第2张　考勤表.png")).toBeVisible();
  await expectAccessible(phone);
  const remove = phone.getByRole("button", { name: /删除.*第2张照片/ });
  await field(phone, "proof").fill("另有微信聊天记录。");
  phone.once("dialog", (asked) => asked.dismiss());
  await remove.click();
  await expect(field(phone, "proof")).toHaveValue("另有微信聊天记录。");
  await field(phone, "proof").fill("");
  await remove.click();
  await expect(phone.getByText("考勤表.png")).toHaveCount(0);
  await input.setInputFiles({ name: "工资条.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
  await expect(phone.locator("#photos").getByText("工资条.svg")).toBeVisible();
  await expect(phone.getByText("第2张")).toHaveCount(0);
  await phone.goto("/complaints/new?page=person");
  await field(phone, "name").fill("陆一鸣");
  await field(phone, "phone").fill("13800138000");
  await next();
  await expect(phone.getByText("1张", { exact: true })).toBeVisible();
  await press(phone, "提交投诉");
  await expect(phone.getByRole("heading", { name: "投诉已收到" })).toBeVisible();

  const officer = await signedIn(browser, "wangmin");
  await go(officer, `/office/complaints?q=${encodeURIComponent(respondent)}`);
  await officer.locator("a[data-row-link]").first().click();
  await officer.waitForURL(/complaints\/[0-9a-f-]{36}$/);
  await expect(officer.getByRole("heading", { name: "投诉人提交的照片" })).toBeVisible();
  await expectAccessible(officer);
  const original = (await officer.getByRole("link", { name: "下载原件" }).getAttribute("href")) ?? "";
  const answer = await officer.request.get(original);
  expect(answer.status()).toBe(200);
  expect((await answer.body()).equals(SLIP)).toBe(true);
  expect((await phone.request.get(original, { maxRedirects: 0 })).status()).toBe(401);
});
