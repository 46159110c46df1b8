import { moveClock } from "../support/clock";
import { test } from "../support/journey";
import { daysAfter, today } from "../support/page";
import { signedIn } from "../support/people";
import { calendarFrom, confirmed, done, pasted, started } from "../support/steps/campaign-board";
import { compared, framed } from "../support/steps/campaign-effect";
import { demanded, filed, instructed, printed, roundOpened, unchanged } from "../support/steps/campaign-rounds";

test("a notice becomes a board, two rounds, a demand sheet, one page and its effect, by the hands of five people", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const leader = await signedIn(browser, "lingdao");
  const office = await signedIn(browser, "zeren");
  const mediation = await signedIn(browser, "zhongcai");
  const insurance = await signedIn(browser, "shebao");
  const inspector = await signedIn(browser, "wangmin");
  const calendar = calendarFrom(await today(inspector));
  const { first, second } = calendar;

  const path = await pasted(leader, `新就业形态劳动者权益维护行动${Date.now()}`, calendar);
  await confirmed(office, path, calendar);
  await framed(office, path);
  await started(leader, path);
  await done(mediation, office, path);

  await moveClock(inspector, first);
  await roundOpened(office, path, first);
  await filed(office, inspector, path, "劳动关系科");
  await unchanged(mediation, path, "仲裁信访科");
  await unchanged(insurance, path, "社会保险事业服务中心");
  await moveClock(inspector, second);
  await roundOpened(office, path, second);
  await unchanged(office, path, "劳动关系科");
  await unchanged(mediation, path, "仲裁信访科");

  await moveClock(inspector, daysAfter(second, 4));
  await printed(leader, path, calendar);
  await compared(leader, path);
  await demanded(leader, insurance, path, "社会保险事业服务中心");
  await instructed(leader, path, daysAfter(second, 9));
  await moveClock(inspector, null);
});
