import {
  type ActRow,
  officeAct,
  officeActAlone,
  officePage,
  officeRoute,
  type PageRow,
  publicPage,
  type RouteRow,
} from "./rules";

const OF_DECISION = "/office/cases/[id]/decisions/[decisionId]/publication";
const PUBLIC = "/penalties/[publicationId]";

/** What is public is so for anyone, whichever county's it is. */
const forAnyone: RouteRow = {
  expect: (_actor, where) => (where === "own" || where === "other" ? "200" : "404"),
};

export const publicationPages: Readonly<Record<string, PageRow>> = {
  "/office/publications": officePage(),
  [OF_DECISION]: officePage(),
  [`${OF_DECISION}/judgement`]: officePage(),
  [`${OF_DECISION}/text`]: officePage(),
  [`${OF_DECISION}/approval`]: officePage(),
  [`${OF_DECISION}/withholding`]: officePage(),
  [`${OF_DECISION}/return`]: officePage(),
  [`${OF_DECISION}/withdrawal`]: officePage(),
  [`${OF_DECISION}/takedown`]: officePage(),
  "/office/major-violations": officePage(),
  "/office/cases/[id]/decisions/[decisionId]/major-violation": officePage(),
  "/major-violations": publicPage(),
  "/penalties": publicPage(),
  "/penalties/withdrawals": publicPage(),
  [PUBLIC]: forAnyone,
};

const onEnded = (fields: Readonly<Record<string, unknown>> = {}): ActRow =>
  officeAct("publication", { fields: () => fields });

/** On a page that was taken down nothing more may be done by anyone. */
export const publicationActs: Readonly<Record<string, ActRow>> = {
  "publications.judge": officeAct("decision", { as: "decisionId" }),
  "publications.judgeAgain": onEnded(),
  "publications.withhold": onEnded(),
  "publications.confirmWithholding": onEnded(),
  "publications.propose": onEnded({ isRead: true }),
  "publications.giveBack": onEnded(),
  "publications.publish": onEnded(),
  "publications.withdraw": onEnded(),
  "publications.takeDown": onEnded(),
  "majors.judge": officeAct("decision", { as: "decisionId" }),
  "majors.include": officeAct("major"),
  "majors.relist": officeAct("major", { live: true }),
  "majors.exclude": officeAct("major"),
  "majors.correct": officeAct("major"),
  "majors.proposeRemoval": officeAct("major"),
  "majors.dropRemoval": officeAct("major"),
  "majors.remove": officeAct("major"),
  "majors.object": officeAct("major"),
  "majors.answer": officeAct("major"),
  "majors.publishQuarter": officeActAlone("refused", { fields: () => ({ quarter: "2020Q1", entries: [] }) }),
};

export const publicationRoutes: Readonly<Record<string, RouteRow>> = {
  [`GET ${PUBLIC}/paper`]: forAnyone,
  "GET /major-violations/[majorListId]/paper": forAnyone,
  "GET /major-violations/export": { expect: () => "200" },
  "GET /penalties/export": { expect: () => "200" },
  "GET /penalties/withdrawals/export": { expect: () => "200" },
  "GET /office/publications/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/major-violations/export": officeRoute({ leaves: ["list.export"] }),
};
