import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aTownOfReporters } from "@/db/factories/platform-reports";
import { aLapse as aLapseOf } from "@/db/factories/report-lapses";
import { events } from "@/db/schema";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { lapseCaseWords } from "../case-words";
import { lapseFile, lapseList } from "../queries/lapses";

const { officer, at } = world();
const [EARLY, OPEN, DUE, LATE] = ["2026-11-15", "2026-11-20", "2026-12-20", "2026-12-21"];
const [REPLY, PAST, AFTER] = ["2026-12-28", "2026-12-29", "2027-01-09"];

const theTown = once(() => aTownOfReporters("2026-11-16"));

async function aLapse(half: string, who?: "staffers") {
  const lapse = await aLapseOf(await theTown(), half, who);
  const { periodId, reporterId } = lapse.place;
  const file = async (login: string, on: string) => lapseFile(await officer(login), periodId, reporterId, at(on));
  return { ...lapse, file };
}

describe("an answer on paper", () => {
  it("owe the report no longer when it came on paper, and come to no case when it came in time", async () => {
    const { place, remind, demand, lead, answer, file } = await aLapse("2020-H2");
    await remind("wangmin", OPEN);
    await demand("daduizhang", LATE, REPLY);
    const fault = (receivedOn: string) => ({ fields: { receivedOn } });
    await expect(answer("wangmin", REPLY, EARLY)).rejects.toMatchObject(fault("answer_before_open"));
    await expect(answer("wangmin", REPLY, PAST)).rejects.toMatchObject(fault("answer_in_future"));
    await expect(answer("xieguan", PAST, REPLY)).rejects.toMatchObject({ reason: "not_your_post" });
    await lead("daduizhang", PAST, LATE);
    expect((await file("daduizhang", AFTER)).caseRefusal).toBeNull();
    await answer("daduizhang", AFTER, REPLY);
    await expect(answer("daduizhang", AFTER, REPLY)).rejects.toMatchObject({ reason: "answer_recorded" });
    expect(await file("daduizhang", AFTER)).toMatchObject({
      ...{ caseRefusal: "answered_in_time", wasInTime: true, lapse: { hasReported: true } },
      answer: { receivedOn: REPLY, recordedBy: "周建平" },
    });
    const { page } = await lapseList(await officer("wangmin"), place.periodId, undefined, at(AFTER));
    expect(page.rows.map(({ id }) => id)).not.toContain(place.reporterId);
    expect(await db().$count(events, eq(events.act, "reportLapse.paperAnswer"))).toBe(1);
  });

  it("come to a lead and a case for an answer that came late, whether it was typed before the lead or after", async () => {
    for (const [half, isTypedFirst] of [
      ["2020-H1", true],
      ["2019-H2", false],
    ] as const) {
      const { place, remind, demand, lead, answer, file } = await aLapse(half);
      await remind("wangmin", OPEN);
      await demand("daduizhang", LATE, REPLY);
      if (isTypedFirst) await answer("daduizhang", PAST, PAST);
      const { page } = await lapseList(await officer("wangmin"), place.periodId, undefined, at(PAST));
      expect(page.rows.map(({ id }) => id)).toContain(place.reporterId);
      await lead("daduizhang", PAST, LATE);
      if (!isTypedFirst) await answer("daduizhang", PAST, PAST);
      const said = await file("daduizhang", PAST);
      expect(said).toMatchObject({ caseRefusal: null, wasInTime: false, lapse: { hasReported: false } });
      expect(said.answer).toMatchObject({ receivedOn: PAST });
      expect(lapseCaseWords(said).summary).toContain("期满没有报送，2026年12月29日才书面报送。");
    }
  });

  it("are let be for an answer in time, whether it was typed before the demand, before the lead or after", async () => {
    for (const [half, typed] of [
      ["2019-H1", "demand"],
      ["2018-H2", "lead"],
      ["2018-H1", "case"],
    ] as const) {
      const { remind, demand, lead, answer, file } = await aLapse(half);
      await remind("wangmin", OPEN);
      if (typed === "demand") await answer("wangmin", DUE, DUE);
      else await demand("daduizhang", LATE, REPLY);
      if (typed === "lead") await answer("wangmin", LATE, DUE);
      if (typed === "case") await lead("daduizhang", PAST, LATE);
      if (typed === "case") await answer("daduizhang", PAST, DUE);
      else await expect(lead("daduizhang", PAST, LATE)).rejects.toMatchObject({ reason: "has_reported" });
      if (typed === "demand")
        await expect(demand("daduizhang", LATE, REPLY)).rejects.toMatchObject({ reason: "has_reported" });
      const bar = typed === "case" ? "answered_in_time" : "no_lead";
      expect(await file("daduizhang", PAST)).toMatchObject({ caseRefusal: bar, wasInTime: true });
    }
  });

  it("is the squad leader's to take down once there is a lead", async () => {
    const { remind, demand, lead, answer } = await aLapse("2017-H2");
    await remind("wangmin", OPEN);
    await demand("daduizhang", LATE, REPLY);
    await lead("daduizhang", PAST, LATE);
    await expect(answer("wangmin", AFTER, REPLY)).rejects.toMatchObject({ reason: "not_your_post" });
    await answer("daduizhang", AFTER, REPLY);
  });

  it("counts no longer when the squad leader struck it, stays on record, and may be entered again", async () => {
    const { place, remind, demand, answer, strike, file } = await aLapse("2017-H1");
    await remind("wangmin", OPEN);
    await demand("daduizhang", LATE, REPLY);
    await expect(strike("daduizhang", LATE)).rejects.toMatchObject({ reason: "no_answer" });
    await answer("wangmin", PAST, DUE);
    await expect(strike("wangmin", PAST)).rejects.toMatchObject({ reason: "not_your_post" });
    await strike("daduizhang", PAST);
    const standing = await file("daduizhang", PAST);
    expect(standing).toMatchObject({ answer: undefined, wasInTime: false, lapse: { hasReported: false } });
    expect(standing.struck).toMatchObject([{ receivedOn: DUE, struckBy: "周建平", struckBecause: "登错了单位。" }]);
    const { page } = await lapseList(await officer("wangmin"), place.periodId, undefined, at(PAST));
    expect(page.rows.map(({ id }) => id)).toContain(place.reporterId);
    await answer("wangmin", PAST, DUE);
    expect(await file("daduizhang", PAST)).toMatchObject({ wasInTime: true, struck: [{ receivedOn: DUE }] });
  });
});
