import type { Actor } from "./actors";
import {
  type ActRow,
  employerAct,
  employerPage,
  officeAct,
  officeActAlone,
  officePage,
  officeRoute,
  type PageRow,
  type RouteRow,
} from "./rules";

const byPost =
  (roles: readonly string[], theirs: string, others = "refused") =>
  ({ role }: Actor): string =>
    roles.includes(role) ? theirs : others;

const keepers = ["inspector", "squad_leader", "assistant"];
const setters = ["squad_leader", "administrator"];
const dates = { opensOn: "2026-11-01", dueOn: "2026-12-20", lockedOn: "2099-01-31", thresholdPercent: 30 };
const SEEN_BEFORE = 99;
const seen = () => ({ version: SEEN_BEFORE });
/** The demo town's users whose enterprises report, beside the one that the scene is about. */
const reporters = ["jskj", "jskj2", "kjdps", "zdrl"];

const ROOT = "/office/platform-reports";
const REPORTERS = "/office/platform-reports/reporters";

export const platformReportPages: Readonly<Record<string, PageRow>> = {
  "/office/platform-reports/periods": officePage(),
  "/office/platform-reports/periods/new": officePage(),
  "/office/platform-reports/periods/[periodId]": officePage(),
  "/office/platform-reports/periods/[periodId]/lapses": officePage(),
  "/office/platform-reports/periods/[periodId]/lapses/[reporterId]": officePage(),
  "/office/platform-reports/periods/[periodId]/lapses/[reporterId]/answer": officePage(),
  "/office/platform-reports/periods/[periodId]/lapses/[reporterId]/strike": officePage(),
  "/office/platform-reports/periods/[periodId]/lapses/[reporterId]/case": officePage(),
  [REPORTERS]: officePage(),
  [`${REPORTERS}/new`]: officePage(),
  [`${REPORTERS}/[reporterId]`]: officePage(),
  [`${REPORTERS}/[reporterId]/confirmation`]: officePage(),
  [`${REPORTERS}/[reporterId]/partners`]: officePage(),
  [`${REPORTERS}/[reporterId]/partners/[relationId]`]: officePage(),
  [ROOT]: officePage(),
  [`${ROOT}/[reportId]`]: officePage(),
  [`${ROOT}/[reportId]/acceptance`]: officePage(),
  [`${ROOT}/[reportId]/return`]: officePage(),
  [`${ROOT}/[reportId]/case`]: officePage(),
  [`${ROOT}/mirrors`]: officePage(),
  [`${ROOT}/mirrors/[mirrorId]`]: officePage(),
  [`${ROOT}/mirrors/[mirrorId]/registration`]: officePage(),
  "/employer/platform-reports": employerPage(),
  "/employer/platform-reports/mirrors/[mirrorId]": employerPage({ isOwn: true }),
  "/employer/platform-reports/[reportId]": employerPage({ isOwn: true }),
  "/employer/platform-reports/[reportId]/check": {
    expect: (actor, where) => {
      const seen = employerPage({ isOwn: true }).expect(actor, where);
      return seen === "200" ? "307 /employer/platform-reports/[id]" : seen;
    },
  },
  "/employer/platform-reports/[reportId]/roster": employerPage({ isOwn: true }),
  "/employer/platform-reports/[reportId]/steps/[step]": employerPage({ isOwn: true, params: { step: "unit" } }),
};

/** The scene's reporter has reported for the scene's period, so that no step against it is open to anyone. */
const onReported = officeAct("reporter", {
  as: "reporterId",
  fields: ({ ids }) => ({ periodId: ids.period }),
});

export const platformReportActs: Readonly<Record<string, ActRow>> = {
  "platformReports.setPeriod": officeActAlone(byPost(setters, "invalid"), {
    fields: () => ({ half: "2024-H1", ...dates }),
  }),
  "platformReports.changePeriod": officeAct("period", {
    own: byPost(setters, "stale"),
    fields: () => ({ ...dates, version: SEEN_BEFORE }),
  }),
  "platformReports.registerReporter": officeActAlone(byPost(keepers, "invalid")),
  "platformReports.confirmReporter": officeAct("reporter", {
    own: byPost(keepers, "stale"),
    other: byPost(keepers, "not_found"),
    fields: () => ({ version: SEEN_BEFORE }),
  }),
  "platformReports.relatePartner": officeAct("reporter", {
    own: byPost(keepers, "invalid"),
    other: byPost(keepers, "not_found"),
    fields: () => ({ districts: ["9901"] }),
  }),
  "platformReports.endRelation": officeAct("relation", { other: byPost(keepers, "not_found") }),
  "platformReports.start": employerAct(({ place, name }) =>
    reporters.includes(name) || place !== null ? "not_found" : "refused",
  ),
  "platformReports.saveStep": employerAct("refused", { names: ["id", "report"] }),
  "platformReports.submit": employerAct("stale", { names: ["id", "report"], fields: () => ({ version: SEEN_BEFORE }) }),
  "platformReports.correct": employerAct("stale", {
    names: ["id", "report"],
    fields: () => ({ version: SEEN_BEFORE }),
  }),
  "platformReports.remindLapse": onReported,
  "platformReports.demandReport": onReported,
  "platformReports.makeLead": onReported,
  "platformReports.recordPaperAnswer": onReported,
  "platformReports.strikePaperAnswer": onReported,
  "platformReports.openLapseCase": onReported,
  "platformReports.acceptReport": officeAct("report", { own: "stale", fields: seen }),
  "platformReports.giveBackReport": officeAct("report", { own: "stale", fields: seen }),
  "platformReports.openReportCase": officeAct("report", { own: "stale", fields: seen }),
  "platformReports.registerPartner": officeAct("mirror", {
    own: byPost(keepers, "invalid"),
    other: byPost(keepers, "not_found"),
    fields: () => ({ regionCode: "88" }),
  }),
  "platformReports.confirmMirror": employerAct("stale", { names: ["id", "mirror"], fields: seen }),
  "platformReports.disputeMirror": employerAct("stale", { names: ["id", "mirror"], fields: seen }),
  "platformReports.takeMismatch": employerAct("not_found"),
  "platformReports.settleMismatch": employerAct("not_found"),
};

export const platformReportRoutes: Readonly<Record<string, RouteRow>> = {
  "POST /uploads/employer/rosters/[reportId]": {
    body: () => new FormData(),
    expect: ({ kind, place }, where) => {
      if (kind === "nobody") return "401";
      if (kind === "officer") return "403";
      return where === "own" && place !== null ? "409" : "404";
    },
  },
  "GET /employer/platform-reports/[reportId]/roster/faults": {
    expect: ({ kind }) => ({ nobody: "401", officer: "403", employer: "404" })[kind],
  },
  [`GET ${ROOT}/export`]: officeRoute({ leaves: ["list.export"] }),
  [`GET ${ROOT}/mirrors/export`]: officeRoute({ leaves: ["list.export"] }),
  [`GET ${ROOT}/periods/[periodId]/lapses/export`]: officeRoute({ leaves: ["list.export"] }),
  [`GET ${REPORTERS}/export`]: officeRoute({ leaves: ["list.export"] }),
};
