import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aPeriod, aTownOfReporters, PLATFORM, reporterEntry } from "@/db/factories/platform-reports";
import { aSentReport } from "@/db/factories/report-entries";
import { platformReports } from "@/db/schema";
import { advanceReport } from "@/lib/platform-reports/advance";
import { correctReport } from "@/lib/platform-reports/commands/correct-report";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { startReport } from "@/lib/platform-reports/commands/start-report";
import { submitReport } from "@/lib/platform-reports/commands/submit-report";
import { changePeriodRefusal } from "@/lib/platform-reports/policy";
import { periodList } from "@/lib/platform-reports/queries/periods";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { reporterCount, reporterOf } from "@/lib/platform-reports/queries/reporters";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, employerId, employerUser, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const AFTER_LOCK = "2027-02-01";
const people = { n1: 5, n2: 0, n3: 0 };

/** The register that the probes of partners and reports share. */
export const theTown = once(() => aTownOfReporters("2026-11-16"));

const ground = once(async () => {
  const town = await theTown();
  return { ...town, period: (await aPeriod(ON)).id };
});

/** One report that was sent and is being corrected, and one that is half written. */
const reports = once(async () => {
  const { period } = await ground();
  const [user, other] = [await employerUser("zdrl"), await employerUser("kjdps")];
  const { id } = await aSentReport(user, period, people, ON);
  const draft = await act(other, ON, (ctx) => startReport(ctx, { periodId: period }));
  const { version } = await reportFile(user, id, at(ON));
  await act(user, ON, (ctx) => correctReport(ctx, { id, version }));
  return { sent: id, draft: draft.id };
});

const versionOf = async (id: string) => {
  const [row] = await db().select().from(platformReports).where(eq(platformReports.id, id));
  return row?.version ?? 0;
};

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
  "platform_reports.period_region": {
    comesTo: `"set_above"`,
    attack: async () => changePeriodRefusal(await officer("daduizhang"), "9901"),
  },
  "platform_reports.keep": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const entry = await reporterEntry("91990101MA0H00010Q");
      return attempt(await officer("juzhang"), ON, (ctx) => registerReporter(ctx, entry));
    },
  },
  "platform_reports.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { sent } = await reports();
      return (await reportFile(await employerUser("jskj"), sent, at(ON))).id.length;
    },
  },
  "platform_reports.state": {
    comesTo: `"illegal_transition"`,
    attack: async () => {
      const { sent } = await reports();
      return (await reportFile(await employerUser("zdrl"), sent, at(ON))).refusalOf("save");
    },
  },
  "platform_reports.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { sent } = await reports();
      return attempt(await officer("xieguan"), ON, async (ctx) => {
        return (await advanceReport(ctx, { id: sent, act: "accept" })).state;
      });
    },
  },
  "platform_reports.organ": {
    comesTo: `"not_your_organ"`,
    attack: async () => {
      const { sent } = await reports();
      const above = { ...(await officer("daduizhang")), organId: await organ("CSS-RSJ"), regionCode: "9901" };
      return (await reportFile(above, sent, at(ON))).refusalOf("openCase");
    },
  },
  "platform_reports.window": {
    comesTo: "refused period_locked",
    attack: async () => {
      const { draft } = await reports();
      return attempt(await employerUser("kjdps"), AFTER_LOCK, async (ctx) => {
        return (await advanceReport(ctx, { id: draft, act: "save" })).state;
      });
    },
  },
  "platform_reports.whole": {
    comesTo: "refused report_incomplete",
    attack: async () => {
      const { draft } = await reports();
      const version = await versionOf(draft);
      return attempt(await employerUser("kjdps"), ON, async (ctx) => {
        return (await submitReport(ctx, { id: draft, version })).number.length;
      });
    },
  },
  "platform_reports.one_draft": {
    comesTo: "refused correction_underway",
    attack: async () => {
      const { sent } = await reports();
      const version = await versionOf(sent);
      return attempt(await employerUser("zdrl"), ON, (ctx) => correctReport(ctx, { id: sent, version }));
    },
  },
};
