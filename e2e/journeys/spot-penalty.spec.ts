import { expect } from "playwright/test";
import { test } from "../support/journey";
import { go } from "../support/page";
import { signedIn } from "../support/people";
import { closedAsPerformed, finedOnTheSpot, followedUp, foundCase, signedKept } from "../support/steps/spot-penalty";

test("two officers fine on the spot with a phone, and the case ends when the money is with the bank", async ({
  browser,
}) => {
  const lead = await signedIn(browser, "wangmin", { phone: true });
  const second = await signedIn(browser, "lizhe", { phone: true });
  const leader = await signedIn(browser, "daduizhang");
  const casePath = await foundCase(lead, "涉嫌超时安排劳动");
  const path = await finedOnTheSpot(lead, casePath);
  await signedKept(lead, casePath);
  await go(lead, `${casePath}/closing`);
  await expect(lead.getByRole("main")).toContainText("当场处罚还没有登记备案");
  await followedUp(second, leader, path);
  await closedAsPerformed(lead, leader, casePath);
});
