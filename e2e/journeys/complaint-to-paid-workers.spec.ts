import { test } from "../support/journey";
import { today } from "../support/page";
import { everyPaperRead } from "../support/papers";
import { signedIn } from "../support/people";
import { closed, served } from "../support/steps/correction";
import { acceptedByTheLeader } from "../support/steps/intake";
import { assigned, evidenceTaken } from "../support/steps/investigation";
import {
  lodgedAtTheCounter,
  orderedByName,
  sampled,
  thirdNotFound,
  thirdPaid,
  toldOfOwnMoney,
  twoPaid,
  verifiedByCalculator,
  WORKERS,
} from "../support/steps/ledger";

test("three workers' claims become money in their hands, and the case closes no sooner", async ({ browser }) => {
  test.setTimeout(1_200_000);
  const respondent = `新达餐饮后厨${Date.now()}`;
  const inspector = await signedIn(browser, "wangmin");
  const second = await signedIn(browser, "lizhe");
  const leader = await signedIn(browser, "daduizhang");
  const start = await today(inspector);

  const kept = await lodgedAtTheCounter(inspector, respondent);
  const casePath = await acceptedByTheLeader(leader, respondent);
  await assigned(leader, casePath);
  await evidenceTaken(inspector, casePath);
  await verifiedByCalculator(inspector, casePath, WORKERS);
  const orderPath = await orderedByName(inspector, leader, casePath, start);
  await served(inspector, casePath, start);
  await twoPaid(browser, inspector, casePath, orderPath);
  await thirdNotFound(inspector, casePath);
  await thirdPaid(inspector, second, casePath, orderPath);
  await sampled(inspector, casePath);
  await closed(inspector, leader, casePath);
  await everyPaperRead(leader, casePath, [
    ...["劳动保障监察投诉登记表", "劳动保障监察投诉受理通知书", "劳动保障监察立案审批表"],
    ...["劳动保障监察限期改正指令书", "劳动者工资清单", "劳动保障监察文书送达回证", "劳动保障监察结案审批表"],
  ]);
  await toldOfOwnMoney(browser, kept);
});
