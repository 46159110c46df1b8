import { moveClock } from "../support/clock";
import { test } from "../support/journey";
import { daysAfter, today } from "../support/page";
import { everyPaperRead } from "../support/papers";
import { signedIn } from "../support/people";
import { closed, orderIssued, served } from "../support/steps/correction";
import { arranged, arrived, checked, planned, rated, recordedIntoCase } from "../support/steps/patrol";
import { concluded, defied, fined, finePaid, heard, toldOfTheFine } from "../support/steps/penalty";
import { madePublic, readByAnyone, takenDown } from "../support/steps/publication";

const EMPLOYER = "测试市龙腾建筑劳务有限公司";

test("a patrol finds what becomes a case, an ignored order, a fine, its payment and its publication", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const inspector = await signedIn(browser, "wangmin");
  const phone = await signedIn(browser, "wangmin", { phone: true });
  const leader = await signedIn(browser, "daduizhang");
  const reviewer = await signedIn(browser, "fazhi");
  const head = await signedIn(browser, "juzhang");
  const start = await today(inspector);
  const planId = await planned(inspector, leader, `建筑业用人单位检查计划${Date.now()}`, EMPLOYER);
  const visitPath = await arranged(inspector, leader, planId, EMPLOYER, start);
  const codePath = await arrived(browser, phone, visitPath);
  await checked(browser, phone, visitPath);
  const casePath = await recordedIntoCase(inspector, leader, visitPath);
  await rated(browser, codePath);

  const orderPath = await orderIssued(inspector, leader, casePath, {
    action: "与木工班组12名劳动者订立书面劳动合同",
    dueOn: daysAfter(start, 7),
    proofWanted: "12份书面劳动合同复印件",
  });
  await served(inspector, casePath, start);
  await moveClock(inspector, daysAfter(start, 8));
  await defied(inspector, orderPath);
  await concluded(inspector, casePath);

  const fine = await toldOfTheFine(inspector, leader, casePath);
  await served(inspector, casePath, daysAfter(start, 8));
  await heard(browser, inspector, "ltjz", fine);
  await moveClock(inspector, daysAfter(start, 18));
  await fined(inspector, reviewer, head, fine);
  await served(inspector, casePath, daysAfter(start, 18));
  await finePaid(inspector, casePath);
  await closed(inspector, leader, casePath);

  await everyPaperRead(leader, casePath, [
    ...["劳动保障监察立案审批表", "劳动保障监察限期改正指令书", "劳动保障监察文书送达回证"],
    ...["劳动保障监察案件处理报批表", "行政处罚（行政处理）事先告知书", "陈述申辩复核记录"],
    ...["重大执法决定法制审核意见书", "行政处罚决定书", "劳动保障监察结案审批表"],
  ]);
  const publicPath = await madePublic(inspector, leader, fine);
  await readByAnyone(browser, publicPath, EMPLOYER);
  await takenDown(browser, leader, fine, publicPath);
});
