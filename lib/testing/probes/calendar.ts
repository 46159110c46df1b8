import { enterCalendar } from "@/lib/deadlines/commands/enter-calendar";
import { publishCalendar } from "@/lib/deadlines/commands/publish-calendar";
import type { EnteredCalendar } from "@/lib/deadlines/input";
import { attempt, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-16";

const holiday = (regionCode: string): EnteredCalendar => ({
  year: 2027,
  regionCode,
  source: "测试市地方性假日的通知",
  days: [{ on: "2027-03-01", isWorkingDay: false, name: "地方节日" }],
});

const entering = async (login: string, regionCode: string) =>
  attempt(await officer(login), ON, (ctx) => enterCalendar(ctx, holiday(regionCode)));

export const probes: Probes = {
  "calendar.post": { comesTo: "refused not_your_post", attack: () => entering("wangmin", "990101") },
  "calendar.region": { comesTo: "refused region_not_yours", attack: () => entering("xitong", "990102") },
  "calendar.signed_list": {
    comesTo: "stale",
    attack: async () =>
      attempt(await officer("xitong"), ON, async (ctx) => {
        const { id } = await enterCalendar(ctx, holiday("990101"));
        return publishCalendar(ctx, { id, version: 1, digest: "0".repeat(64) });
      }),
  },
};
