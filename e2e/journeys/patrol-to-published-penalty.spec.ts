import { test } from "playwright/test";
import { today } from "../support/page";
import { signedIn } from "../support/people";
import { arranged, arrived, checked, planned, recordedIntoCase } from "../support/steps/patrol";

const EMPLOYER = "测试市龙腾建筑劳务有限公司";

test("a patrol finds what becomes a case", async ({ browser }) => {
  test.setTimeout(600_000);
  const inspector = await signedIn(browser, "wangmin");
  const phone = await signedIn(browser, "wangmin", { phone: true });
  const leader = await signedIn(browser, "daduizhang");
  const start = await today(inspector);
  const planId = await planned(inspector, leader, `建筑业用人单位检查计划${Date.now()}`, EMPLOYER);
  const visitPath = await arranged(inspector, leader, planId, EMPLOYER, start);
  await arrived(browser, phone, visitPath);
  await checked(browser, phone, visitPath);
  await recordedIntoCase(inspector, leader, visitPath);
});
