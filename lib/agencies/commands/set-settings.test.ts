import { desc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { settingsOf } from "../queries/settings";
import { setSettings } from "./set-settings";

const { officer, act } = world();

it("sets a region's own numbers, records only what changed, and refuses every other post", async () => {
  const administrator = await officer("xitong");
  const hours = { mostReadings: 20, mostOutside: 5, fromHour: 7, toHour: 21 };
  const days = { statementDays: 5, tipDays: 5, decideDays: 10, publishDays: 7, reportDays: 10 };
  const given = { leaderHearsAfter: 1, headHearsAfter: 7, staleAfter: 90, publicMonths: 0, ...days, ...hours };
  await act(administrator, "2026-11-16", (ctx) => setSettings(ctx, given));
  expect(await settingsOf(administrator.regionCode)).toEqual({
    "desk.leader_hears_after": 1,
    "desk.head_hears_after": 7,
    "employers.stale_after": 90,
    "publications.months": 0,
    "decisions.statement_days": 5,
    "limits.TIP-CHECK": 5,
    "limits.T-DECIDE-15": 10,
    "limits.T-PUBLISH-7": 7,
    "limits.T-UP-10": 10,
    "readings.most_a_day": 20,
    "readings.most_outside": 5,
    "readings.from_hour": 7,
    "readings.to_hour": 21,
  });
  const [event] = await db().select().from(events).where(eq(events.act, "settings.change")).orderBy(desc(events.seq));
  expect(event?.particulars).toEqual({
    "desk.head_hears_after": 7,
    "employers.stale_after": 90,
    "limits.T-DECIDE-15": 10,
    "limits.T-UP-10": 10,
  });
  const county = await officer("ylxjiancha");
  const standard = (await settingsOf(county.regionCode))["desk.head_hears_after"];
  expect(standard).toBe(county.regionCode.startsWith(administrator.regionCode) ? 7 : 5);
  const leader = await officer("daduizhang");
  await expect(act(leader, "2026-11-16", (ctx) => setSettings(ctx, given))).rejects.toMatchObject({
    reason: "not_your_post",
  });
});
