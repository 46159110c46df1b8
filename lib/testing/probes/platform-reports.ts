import { aPeriod, aTownOfReporters, PLATFORM, reporterEntry } from "@/db/factories/platform-reports";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { periodList } from "@/lib/platform-reports/queries/periods";
import { reporterCount, reporterOf } from "@/lib/platform-reports/queries/reporters";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { at, employerId, employerUser, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const ground = once(async () => {
  const town = await aTownOfReporters(ON);
  return { ...town, period: (await aPeriod(ON)).id };
});

export const probes: Probes = {
  "platform_reports.reporters": {
    comesTo: "[0,false]",
    attack: async () => {
      await ground();
      const stranger = await employerUser("xdcy");
      const seen = await reporterOf(stranger, await employerId(PLATFORM));
      return [await reporterCount(await officer("ylxdaduizhang"), {}), seen !== undefined];
    },
  },
  "platform_reports.periods": {
    comesTo: "0",
    attack: async () => {
      await ground();
      return (await periodList(await officer("ylxdaduizhang"), at(ON))).length;
    },
  },
  "platform_reports.period": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const dates = { opensOn: ON, dueOn: "2026-12-20", lockedOn: "2027-01-31", thresholdPercent: 30 };
      return attempt(await officer("wangmin"), ON, (ctx) => setPeriod(ctx, { half: "2025-H1", ...dates }));
    },
  },
  "platform_reports.keep": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const entry = await reporterEntry("91990101MA0H00010Q");
      return attempt(await officer("juzhang"), ON, (ctx) => registerReporter(ctx, entry));
    },
  },
};
