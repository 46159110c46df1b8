import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aFrozenFrame } from "@/db/factories/campaign-frames";
import { aRunningCampaign, campaignRow } from "@/db/factories/campaigns";
import { aPeriod, aTownOfReporters, COURIERS, PLATFORM } from "@/db/factories/platform-reports";
import { aSentReport } from "@/db/factories/report-entries";
import { employerId, employerUser, world } from "@/lib/testing/world";
import { spansOf } from "../effect";
import { recordsIn } from "./effect";

world();
const STARTED = "2026-11-03";
const counts = { n1: 10, n2: 20, n3: 5 };

async function reported(campaignId: string, until: string) {
  const spans = spansOf(STARTED, until);
  if (spans === null) throw new Error("an action that has not begun");
  const { reports } = await recordsIn(await campaignRow(campaignId), spans);
  if (reports === null) return null;
  return [...(await db().execute(sql`select r.place, r.span, r.id from (${reports}) r order by r.span desc, r.place`))];
}

describe("filedInTime", () => {
  it("takes the last half-year due on either side of the start, and of its reports those in time", async () => {
    await aTownOfReporters("2025-12-01");
    const dates = { opensOn: "2026-05-01", dueOn: "2026-05-31", lockedOn: "2026-06-30" };
    const before = await aPeriod("2026-04-20", { half: "2025-H2", ...dates });
    const campaign = await aRunningCampaign(STARTED);
    await aFrozenFrame(campaign, STARTED, { objects: COURIERS });
    const [couriers, platform] = [await employerUser("kjdps"), await employerUser("jskj")];
    await aSentReport(couriers, before.id, counts, "2026-05-31");
    expect(await reported(campaign.id, "2026-12-31")).toBeNull();
    const after = await aPeriod("2026-11-10");
    expect(await reported(campaign.id, "2026-12-19")).toBeNull();
    await aSentReport(couriers, after.id, counts, "2026-12-21");
    await aSentReport(platform, after.id, { ...counts, partners: [] }, "2026-12-20");
    expect(await reported(campaign.id, "2026-12-31")).toEqual([
      { place: "object", span: "before", id: await employerId(COURIERS) },
      { place: "compared", span: "after", id: await employerId(PLATFORM) },
    ]);
  });
});
