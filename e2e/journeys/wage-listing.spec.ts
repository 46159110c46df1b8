import { moveClock } from "../support/clock";
import { test } from "../support/journey";
import { daysAfter, today } from "../support/page";
import { signedIn, visitor } from "../support/people";
import { served } from "../support/steps/correction";
import { foundCase } from "../support/steps/spot-penalty";
import {
  announced,
  appliedForRemoval,
  foundInRegister,
  listed,
  objectedTo,
  proposed,
  readByAnyone,
  removed,
} from "../support/steps/wage-listing";

const BUILDER = "测试市龙腾建筑劳务有限公司";
const CATERER = "测试市新达餐饮管理有限公司";

test("an unpaid pay order puts an employer on the public list, and another comes off it once it has paid", async ({
  browser,
}) => {
  const inspector = await signedIn(browser, "wangmin");
  const leader = await signedIn(browser, "daduizhang");
  const head = await signedIn(browser, "juzhang");
  const reader = await visitor(browser, { phone: true });
  const start = await today(inspector);
  // The five working days to object are over, whatever holiday lies in them.
  const later = daysAfter(start, 16);

  const casePath = await foundCase(inspector, "示范小区一期瓦工班组工资案");
  const path = await proposed(inspector, casePath);
  await announced(leader, path);
  await served(inspector, casePath, start);
  await objectedTo(browser, inspector, path);
  await moveClock(inspector, later);
  await listed(head, path);
  await readByAnyone(reader, { there: [CATERER], gone: [BUILDER] });
  await served(inspector, casePath, later);
  await readByAnyone(reader, { there: [BUILDER, "高志强"] });

  const employer = await appliedForRemoval(browser, later);
  await removed({ head, inspector, employer }, await foundInRegister(head, CATERER), later);
  await readByAnyone(reader, { there: [BUILDER], gone: [CATERER] });
});
