import { expect, test } from "playwright/test";
import { moveClock } from "../support/clock";
import { daysAfter, go, today } from "../support/page";
import { signedIn } from "../support/people";
import { confirmed, done, pasted, started } from "../support/steps/campaign-board";
import { demanded, filed, instructed, printed, roundOpened, unchanged } from "../support/steps/campaign-rounds";

test("a notice becomes a board, two rounds, a demand sheet and one page, by the hands of four people", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const leader = await signedIn(browser, "lingdao");
  const office = await signedIn(browser, "zeren");
  const mediation = await signedIn(browser, "zhongcai");
  const insurance = await signedIn(browser, "shebao");
  const clerk = await signedIn(browser, "wangmin");
  const start = await today(clerk);
  const title = `新就业形态劳动者权益维护行动${Date.now()}`;

  const path = await pasted(leader, title, start);
  await confirmed(office, path, start);
  await started(leader, path);
  await done(mediation, office, path);

  await moveClock(clerk, daysAfter(start, 1));
  await roundOpened(office, path);
  await filed(office, path, "劳动关系科");
  await unchanged(mediation, path, "仲裁信访科");
  await moveClock(clerk, daysAfter(start, 2));
  await roundOpened(office, path);
  await unchanged(office, path, "劳动关系科");
  await unchanged(mediation, path, "仲裁信访科");

  await moveClock(clerk, daysAfter(start, 3));
  await demanded(leader, insurance, path, "社会保险事业服务中心");
  await printed(leader, path, daysAfter(start, 3));
  await instructed(leader, path, daysAfter(start, 9));
  await go(leader, `${path}/brief`);
  await expect(leader.getByText("没有待决定的事项。")).toBeVisible();
  await moveClock(clerk, null);
});
