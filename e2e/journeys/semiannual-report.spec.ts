import { expect } from "playwright/test";
import { test } from "../support/journey";
import { field, go, press } from "../support/page";
import { signedIn } from "../support/people";
import { begun, explained, notOverwritten, ownRow, saved, sent } from "../support/steps/platform-report";

const COURIERS = "测试市快捷达配送服务有限公司";
const STAFFERS = "测试市众达人力资源服务有限公司";

test("a platform and its partners report, disagree, put it right and are received, by the hands of six people", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const filler = await signedIn(browser, "jskj");
  const colleague = await signedIn(browser, "jskj2", { phone: true });
  const report = await begun(filler);
  await notOverwritten(filler, colleague, report);
  await explained(filler, report);
  await saved(colleague, report, "agreements");
  for (const step of ["pay", "insurance", "rules"] as const) await saved(filler, report, step);
  await go(filler, report);
  await expect(filler.getByText("已完成")).toHaveCount(6);
  const receipt = await sent(filler, report);
  expect(receipt).not.toBe("");

  const couriers = await signedIn(browser, "kjdps");
  await ownRow(couriers, COURIERS);
  await press(couriers, "确认人数");
  await expect(couriers.getByText("双方一致")).toBeVisible();

  const staffers = await signedIn(browser, "zdrl");
  await ownRow(staffers, STAFFERS);
  await field(staffers, "n1").fill("40");
  await field(staffers, "n2").fill("300");
  await field(staffers, "n3").fill("0");
  await field(staffers, "note").fill("本单位期末花名册");
  await press(staffers, "提出不同人数");
  await expect(staffers.getByText("待办")).toHaveCount(2);
  await press(staffers, "认领");
  await expect(staffers.getByText("在办")).toHaveCount(1);

  await ownRow(filler, STAFFERS);
  await press(filler, "认领");
  await expect(filler.getByText("在办")).toHaveCount(2);
  await go(filler, report);
  await press(filler, "开始更正");
  await filler.waitForURL((url) => url.pathname !== report);
  const correction = new URL(filler.url()).pathname;
  await go(filler, `${correction}/steps/workforce`);
  const names = await filler
    .locator('[name^="partners."][name$=".name"]')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : "")));
  await field(filler, `partners.${names.indexOf(STAFFERS)}.n2`).fill("300");
  await press(filler, "保存这一步");
  await filler.waitForURL(/steps\/agreements/);
  const second = await sent(filler, correction);
  expect(second).not.toBe(receipt);
  await ownRow(staffers, STAFFERS);
  await expect(staffers.getByText("双方一致")).toBeVisible();
  await expect(staffers.getByText("办结", { exact: true })).toHaveCount(2);

  const inspector = await signedIn(browser, "wangmin");
  await go(inspector, "/office/platform-reports");
  await inspector.getByRole("link", { name: "测试市捷送网络科技有限公司" }).first().click();
  await inspector.waitForURL(/platform-reports\/[0-9a-f-]{36}$/);
  await expect(inspector.getByText(second).first()).toBeVisible();
  await expect(inspector.getByText("差异 0 家")).toBeVisible();
  await inspector.getByRole("link", { name: "接收报告" }).click();
  await inspector.waitForURL(/acceptance$/);
  await press(inspector, "接收报告");
  await expect(inspector.getByText("已接收").first()).toBeVisible();
  await go(filler, correction);
  await expect(filler.getByText("已接收").first()).toBeVisible();
});
