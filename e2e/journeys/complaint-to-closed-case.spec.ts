import { test } from "../support/journey";
import { today } from "../support/page";
import { everyPaperRead } from "../support/papers";
import { signedIn } from "../support/people";
import { addressConfirmed } from "../support/steps/address";
import { exported } from "../support/steps/case-export";
import { closed, corrected, ordered, served } from "../support/steps/correction";
import { acceptedByTheLeader, followedWithoutAnAccount, lodgedOnThePhone } from "../support/steps/intake";
import { assigned, evidenceTaken, extended, interviewed } from "../support/steps/investigation";
import { paidInCash, verifiedByCalculator } from "../support/steps/ledger";

test("a complaint becomes a closed case, by the hands of seven people", async ({ browser }) => {
  test.setTimeout(1_200_000);
  const respondent = `新达餐饮新城店${Date.now()}`;
  const kept = await lodgedOnThePhone(browser, respondent);
  const second = await signedIn(browser, "lizhe");
  const leader = await signedIn(browser, "daduizhang");
  const inspector = await signedIn(browser, "wangmin");
  const head = await signedIn(browser, "juzhang");
  const start = await today(inspector);

  const casePath = await acceptedByTheLeader(leader, respondent);
  await followedWithoutAnAccount(browser, kept);
  await assigned(leader, casePath);
  await extended(inspector, head, casePath);
  await evidenceTaken(inspector, casePath);
  await interviewed(inspector, casePath, start);
  await addressConfirmed(inspector, casePath, start);
  await verifiedByCalculator(inspector, casePath, [{ name: "陆一鸣", personId: "", owed: "5200" }]);
  const orderPath = await ordered(inspector, leader, casePath, start);
  await served(inspector, casePath, start);
  await corrected(browser, inspector, orderPath);
  await paidInCash(inspector, second, casePath, "陆一鸣");
  await closed(inspector, leader, casePath);
  await everyPaperRead(leader, casePath, [
    ...["劳动保障监察投诉登记表", "劳动保障监察投诉受理通知书", "劳动保障监察立案审批表"],
    ...["劳动保障监察案件调查延期审批表", "劳动保障监察调查询问通知书", "劳动保障监察材料接收清单"],
    ...["劳动保障监察调查询问笔录", "劳动保障监察文书送达地址确认书", "劳动保障监察限期改正指令书"],
    ...["劳动保障监察文书送达回证", "劳动保障监察结案审批表"],
  ]);
  await exported(leader, casePath);
});
