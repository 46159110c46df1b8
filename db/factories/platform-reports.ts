import type { z } from "zod";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { relatePartner } from "@/lib/platform-reports/commands/relate-partner";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { RegisterReporterInput, RelatePartnerInput, SetPeriodInput } from "@/lib/platform-reports/input";
import { act, employerId, officer } from "@/lib/testing/world";

export const PLATFORM = "91990101MA0H0007XQ";
export const COURIERS = "91990101MA0H00037G";
export const STAFFERS = "91990101MA0H00088Q";

/** A period of the district that is open from 16 November until 20 December 2026. */
export async function aPeriod(on: string, over: Partial<z.input<typeof SetPeriodInput>> = {}) {
  const dates = { opensOn: "2026-11-16", dueOn: "2026-12-20", lockedOn: "2027-01-31", thresholdPercent: 30 };
  const input = SetPeriodInput.parse({ half: "2026-H1", ...dates, ...over });
  return act(await officer("daduizhang"), on, (ctx) => setPeriod(ctx, input));
}

export const reporterEntry = async (creditCode: string, over: Partial<z.input<typeof RegisterReporterInput>> = {}) =>
  RegisterReporterInput.parse({
    employerId: await employerId(creditCode),
    kind: "partner",
    industry: "instant_delivery",
    mode: "dedicated",
    sinceOn: "2024-03-01",
    source: "2026-11-10走访",
    ...over,
  });

/** The platform and its two partners in the register, the first of them related since 2025. */
export async function aTownOfReporters(on: string) {
  const inspector = await officer("wangmin");
  const enter = async (code: string, over: Parameters<typeof reporterEntry>[1] = {}) => {
    const entry = await reporterEntry(code, over);
    return (await act(inspector, on, (ctx) => registerReporter(ctx, entry))).id;
  };
  const platform = await enter(PLATFORM, { kind: "platform", mode: "mixed" });
  const couriers = await enter(COURIERS);
  const staffers = await enter(STAFFERS, { mode: "other" });
  const relation = RelatePartnerInput.parse({
    ...{ id: platform, partnerId: couriers, districts: ["990101001"] },
    ...{ sinceOn: "2025-01-01", source: "合作协议" },
  });
  await act(inspector, on, (ctx) => relatePartner(ctx, relation));
  return { platform, couriers, staffers };
}
