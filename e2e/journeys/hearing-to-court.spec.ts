import { moveClock } from "../support/clock";
import { test } from "../support/journey";
import { daysAfter, today } from "../support/page";
import { everyPaperRead } from "../support/papers";
import { signedIn } from "../support/people";
import { ended, proofAccepted, proofSent, served } from "../support/steps/correction";
import { courtAsked, enforced, reconsidered, surcharged, upheld, urged } from "../support/steps/court";
import {
  discussed,
  hearingArranged,
  hearingAsked,
  hearingHeld,
  orderOf,
  toldOfTheMost,
} from "../support/steps/hearing";
import { accountOpened, concluded, decided, defied, reviewed } from "../support/steps/penalty";
import { foundCase } from "../support/steps/spot-penalty";

test("a fine that its party fights is heard, reviewed, discussed, reconsidered, demanded and brought in by the court", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const inspector = await signedIn(browser, "wangmin");
  const leader = await signedIn(browser, "daduizhang");
  const reviewer = await signedIn(browser, "fazhi");
  const head = await signedIn(browser, "juzhang");
  const start = await today(inspector);
  // Each far enough for its days, whatever holiday lies in them.
  const [heardOn, lateOn, upheldOn, courtOn] = [
    daysAfter(start, 20),
    daysAfter(start, 46),
    daysAfter(start, 66),
    daysAfter(start, 96),
  ];

  const casePath = await foundCase(inspector, "示范小区一期瓦工班组工资案");
  const orderPath = await orderOf(inspector, casePath);
  await defied(inspector, orderPath, "期限届满后到场复查，仍未支付工资。");
  await concluded(inspector, casePath, "查明拖欠14名劳动者工资，责令支付后逾期仍未支付，建议处罚。");
  const fine = await toldOfTheMost(inspector, leader, casePath);
  await served(inspector, casePath, start);
  const employer = await hearingAsked(browser, inspector, fine);
  await hearingArranged(inspector, employer, fine, [start, heardOn]);
  await served(inspector, casePath, start);

  await moveClock(inspector, heardOn);
  await hearingHeld(inspector, fine);
  await reviewed(inspector, reviewer, head, fine);
  await discussed(head, fine);
  await decided(head, fine);
  await served(inspector, casePath, heardOn);
  const account = await accountOpened(inspector, casePath);

  await moveClock(inspector, lateOn);
  const days = await surcharged(inspector, account, lateOn);
  await reconsidered(inspector, account, lateOn);
  await moveClock(inspector, upheldOn);
  await upheld(inspector, head, account, { from: lateOn, on: upheldOn, days });
  await urged(inspector, head, account);
  await served(inspector, casePath, upheldOn);

  await moveClock(inspector, courtOn);
  await courtAsked(head, account, courtOn);
  await enforced(inspector, account, courtOn);
  await employer.goto(orderPath.replace(/^.*\/orders\//, "/employer/orders/"));
  await proofSent(employer, "已经付清瓦工班组14名劳动者的工资。");
  await proofAccepted(inspector, orderPath);
  await ended(inspector, leader, casePath, {
    course: "责令支付后逾期未付，经听证处以罚款；复议维持后催告，由人民法院强制执行。",
    performance: "罚款和加处罚款经人民法院执行到位，工资已经付清。",
    opinion: "处罚决定已经履行，建议结案。",
  });
  await everyPaperRead(leader, casePath, [
    ...["劳动保障监察投诉登记表", "劳动保障监察投诉受理通知书", "劳动保障监察立案审批表"],
    ...["劳动保障监察限期改正指令书", "劳动保障监察文书送达回证", "劳动保障监察案件处理报批表"],
    ...["行政处罚（行政处理）事先告知书", "听证通知书", "听证笔录", "听证报告"],
    ...["重大执法决定法制审核意见书", "行政执法案件集体讨论记录", "行政处罚决定书"],
    ...["行政决定履行催告书", "强制执行申请书", "劳动保障监察结案审批表"],
  ]);
});
