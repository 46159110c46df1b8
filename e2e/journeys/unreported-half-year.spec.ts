import { moveClock } from "../support/clock";
import { test } from "../support/journey";
import { daysAfter } from "../support/page";
import { signedIn } from "../support/people";
import {
  caseOpened,
  demandedInWriting,
  enteredInError,
  madeALead,
  openPeriod,
  reminded,
} from "../support/steps/lapses";

const COURIERS = "测试市快捷达配送服务有限公司";

test("an enterprise that does not report is reminded, demanded in writing, made a lead and a case", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const inspector = await signedIn(browser, "wangmin");
  const leader = await signedIn(browser, "daduizhang");
  const couriers = await signedIn(browser, "kjdps", { phone: true });
  const { path, dueOn } = await openPeriod(leader);
  const own = await reminded(inspector, couriers, path, COURIERS);
  await moveClock(inspector, daysAfter(dueOn, 1));
  await enteredInError(inspector, leader, own, dueOn);
  await demandedInWriting(leader, couriers, own, daysAfter(dueOn, 8));
  await moveClock(inspector, daysAfter(dueOn, 10));
  await madeALead(leader, own, daysAfter(dueOn, 3), daysAfter(dueOn, 9));
  await caseOpened(leader, own);
  await moveClock(inspector, null);
});
