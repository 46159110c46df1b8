import { test } from "../support/journey";
import { daysAfter, today } from "../support/page";
import { signedIn } from "../support/people";
import { answered, caseOpened, sent } from "../support/steps/guidance";

test("a letter of guidance is answered in part, and what is left comes to a case", async ({ browser }) => {
  const leader = await signedIn(browser, "daduizhang");
  const inspector = await signedIn(browser, "wangmin");
  const user = await signedIn(browser, "jskj", { phone: true });
  const on = await today(inspector);
  const own = await sent(leader, user, "测试市捷送网络科技有限公司", daysAfter(on, 10));
  await answered(inspector, own, on);
  await caseOpened(leader, own);
});
