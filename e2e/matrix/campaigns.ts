import type { Actor } from "./actors";
import {
  type ActRow,
  officeAct,
  officeActAlone,
  officePage,
  officeRoute,
  officeUpload,
  type PageRow,
  type RouteRow,
} from "./rules";

const byPost =
  (roles: readonly string[], theirs: string) =>
  ({ role }: Actor): string =>
    roles.includes(role) ? theirs : "refused";

const FAR = "2099-01-01";
const ROOT = "/office/campaigns";
const TASK = `${ROOT}/[id]/tasks/[taskId]`;

export const campaignPages: Readonly<Record<string, PageRow>> = {
  [ROOT]: officePage(),
  [`${ROOT}/new`]: officePage(),
  [`${ROOT}/[id]`]: officePage(),
  [`${ROOT}/[id]/start`]: officePage(),
  [`${ROOT}/[id]/end`]: officePage(),
  [`${ROOT}/[id]/lines`]: officePage(),
  [`${ROOT}/[id]/lines/[noticeLineId]`]: officePage(),
  [`${ROOT}/[id]/brief`]: officePage(),
  [`${ROOT}/[id]/frame`]: officePage(),
  [`${ROOT}/[id]/effect`]: officePage(),
  [`${ROOT}/[id]/effect/records`]: officePage(),
  [`${ROOT}/[id]/rounds`]: officePage(),
  [`${ROOT}/[id]/rounds/[campaignRoundId]`]: officePage(),
  [`${ROOT}/[id]/reports/[campaignReportId]`]: officePage(),
  [`${ROOT}/[id]/reports/[campaignReportId]/demand`]: officePage(),
  [`${ROOT}/[id]/demands/[demandId]`]: officePage(),
  [`${ROOT}/[id]/figures/[figureId]`]: officePage(),
  [`${ROOT}/[id]/instruction`]: officePage(),
  [`${TASK}/demand`]: officePage(),
  [TASK]: officePage(),
  [`${TASK}/evidence`]: officePage(),
  [`${TASK}/completion`]: officePage(),
  [`${TASK}/verification`]: officePage(),
  [`${TASK}/limit`]: officePage(),
};

export const campaignActs: Readonly<Record<string, ActRow>> = {
  "campaigns.prepare": officeActAlone(byPost(["leadership", "unit_member"], "invalid"), {
    fields: () => ({ reportDays: "15、30" }),
  }),
  "campaigns.confirmLine": officeAct("campaign", { fields: () => ({ dueOn: FAR }) }),
  "campaigns.setAsideLine": officeAct("campaign"),
  "campaigns.start": officeAct("campaign"),
  "campaigns.end": officeAct("campaign"),
  "campaigns.freezeFrame": officeAct("campaign", { fields: () => ({ objects: "91990101MA0H00037G" }) }),
  "campaigns.openRound": officeAct("campaign"),
  "campaigns.fileReport": officeAct("campaignReport", {
    fields: ({ ids }) => ({
      entries: [{ id: ids.task, isUnchanged: true, words: "", decisionWanted: "" }],
    }),
  }),
  "campaigns.fileUnchanged": officeAct("campaignReport"),
  "campaigns.nudge": officeAct("campaign", { fields: ({ ids }) => ({ taskId: ids.task }) }),
  "campaigns.issueDemand": officeAct("campaign", { fields: ({ ids }) => ({ taskId: ids.task }) }),
  "campaigns.replyDemand": officeAct("demand"),
  "campaigns.closeDemand": officeAct("demand"),
  "campaigns.instruct": officeAct("campaign"),
  "campaigns.addEvidenceReference": officeAct("task"),
  "campaigns.submitTask": officeAct("task"),
  "campaigns.verifyTask": officeAct("task"),
  "campaigns.changeLimit": officeAct("task"),
};

export const campaignRoutes: Readonly<Record<string, RouteRow>> = {
  [`GET ${ROOT}/[id]/demands/[demandId]/sheet`]: officeRoute(),
  [`GET ${ROOT}/[id]/brief/sheet`]: officeRoute(),
  [`GET ${ROOT}/export`]: officeRoute({ leaves: ["list.export"] }),
  [`GET ${ROOT}/[id]/export`]: officeRoute({ leaves: ["list.export"] }),
  [`GET ${ROOT}/[id]/effect/sheet`]: officeRoute(),
  [`GET ${ROOT}/[id]/ledger/[month]`]: officeRoute({ params: { month: "2026-11" } }),
  "POST /uploads/campaign-tasks/[id]": officeUpload(),
};
