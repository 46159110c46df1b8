import { aSentReport } from "@/db/factories/report-entries";
import type { Officer } from "@/lib/auth/actor";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { endRelation } from "@/lib/platform-reports/commands/end-relation";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { relatePartner } from "@/lib/platform-reports/commands/relate-partner";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { mirrorList } from "@/lib/platform-reports/queries/mirrors";
import { reporterFile } from "@/lib/platform-reports/queries/reporters";
import { act, employerUser } from "@/lib/testing/world";
import { ON } from "./day";

/** A partner whose code no register knows. */
const named = { name: "无人登记的合作企业", creditCode: "91990101MA0H000611", n1: 1, n2: 0, n3: 0 };

type Team = {
  readonly leader: Officer;
  readonly lead: Officer;
  readonly regionCode: string;
  readonly employerId: string;
};

const made = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** A region's period, its platform (the scene's employer) and a partnership that has ended; the same for both scenes. */
export function reportsOf(team: Team): Promise<Readonly<Record<string, string>>> {
  const known = made.get(team.regionCode) ?? make(team);
  made.set(team.regionCode, known);
  return known;
}

async function make({ leader, lead, regionCode, employerId }: Team): Promise<Readonly<Record<string, string>>> {
  const dates = { opensOn: "2026-11-01", dueOn: "2026-12-20", lockedOn: "2099-01-31", thresholdPercent: 30 };
  const period = await act(leader, ON, (ctx) => setPeriod(ctx, { half: "2024-H1", ...dates }));
  const name = `合作企业${regionCode}`;
  const partner = await act(leader, ON, (ctx) => registerEmployer(ctx, { name, creditCode: "", regionCode }));
  const enter = (id: string, kind: "platform" | "partner") =>
    act(lead, ON, (ctx) =>
      registerReporter(ctx, {
        ...{ employerId: id, kind, industry: "express", mode: "self_run", sinceOn: "2025-01-01", source: "走访" },
      }),
    );
  const [platform, other] = [await enter(employerId, "platform"), await enter(partner.id, "partner")];
  const relation = { id: platform.id, partnerId: other.id, districts: [regionCode], sinceOn: "2025-01-01" };
  await act(lead, ON, (ctx) => relatePartner(ctx, { ...relation, source: "协议" }));
  const relationId = (await reporterFile(lead, platform.id)).partnerships[0]?.id ?? "";
  await act(lead, ON, (ctx) => endRelation(ctx, { id: relationId, untilOn: "2026-01-01", source: "走访" }));
  const user = { ...(await employerUser("ltjz")), employerId, files: [employerId] };
  const report = await aSentReport(user, period.id, { n1: 3, n2: 0, n3: 0, partners: [named] }, ON);
  const [mirror] = (await mirrorList(lead, {})).rows;
  return {
    period: period.id,
    reporter: platform.id,
    relation: relationId,
    report: report.id,
    mirror: mirror?.id ?? "",
  };
}
