import { placesOfWork, regionsBelow, topBureau } from "@/lib/agencies/queries";
import { accountFile, organsBelow } from "@/lib/agencies/queries/accounts";
import { waitingClaim, waitingClaimCount, waitingClaims } from "@/lib/agencies/queries/claims";
import { bureausOfOfficer, organFile, regionCount, regionList } from "@/lib/agencies/queries/ground";
import { shownLinks } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { sessionsOf } from "@/lib/auth/sessions";
import { claimLine, claimLineCount, claimLineList } from "@/lib/complaints/queries/claim-lines";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { formerLineCount, formerLineList, lineCorrectionsOf } from "@/lib/complaints/queries/former-lines";
import { draftPhotos, photosOfComplaint } from "@/lib/complaints/queries/photos";
import { publicProgress } from "@/lib/complaints/queries/progress";
import { relatedCases, relatedComplaints } from "@/lib/complaints/queries/related";
import { proposableOrgans, routingChoice, routingOf } from "@/lib/complaints/queries/routing";
import { shownLines } from "@/lib/complaints/queries/shown-lines";
import {
  daysOfYear,
  movesPreview,
  provisionalClocks,
  publishedYears,
  waitingDrafts,
} from "@/lib/deadlines/calendar-queries";
import { readLamps } from "@/lib/deadlines/lamps";
import { deskClocks, deskDecisions } from "@/lib/desk/queries";
import { deskCounts } from "@/lib/desk/queries/counts";
import { employerBookletBytes } from "@/lib/desk/queries/employer-booklet";
import { decidedOfEmployer } from "@/lib/desk/queries/employer-decided";
import { employerEvents } from "@/lib/desk/queries/employer-events";
import { casesToAskIn, employerMatters } from "@/lib/desk/queries/employer-matters";
import { savedViewsOf } from "@/lib/desk/queries/saved-views";
import { employersLike, employersToChoose } from "@/lib/employers/queries/employer";
import { employerFile, keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { healthAt } from "@/lib/health";
import { type LegalDate, legalDate, yearOf } from "@/lib/kernel/clock";
import { inboxCount, inboxOf, unreadCount } from "@/lib/outbox/queries";
import { parkedMail, parkedMailCount } from "@/lib/outbox/queries/parked-mail";
import { everyEvent } from "@/lib/workflow/audit";
import { EXPORT_BATCH } from "@/lib/workflow/export";
import { deep, type MakesAsks, one, VIEWERS } from "./asks";
import type { Town } from "./town";

/** The registers without filters, the calendar, one complaint, one account, one employer. */
export const officePages: MakesAsks = (town) => ({
  ...registerPages(town),
  ...groundPages(town),
  ...deskPages(town),
});

const groundPages: MakesAsks = ({ administrators, leaders }) => ({
  "lib/agencies/queries/ground.ts#bureausOfOfficer": one(() => bureausOfOfficer(administrators.tenth)),
  "lib/agencies/queries/ground.ts#organFile": one(() => organFile(administrators.tenth, leaders.tenth.organId)),
  "lib/agencies/queries/ground.ts#regionCount": one(() => regionCount(administrators.tenth, {})),
  "lib/agencies/queries/ground.ts#regionList": one(() => regionList(administrators.tenth, {})),
});

const registerPages: MakesAsks = ({
  leaders,
  competent,
  inspectors,
  administrators,
  auditors,
  kase,
  idOf,
  draft,
  today,
}) => {
  const [leader, day] = [leaders.tenth, legalDate(today)];
  const [inspector = leader] = inspectors;
  return {
    "lib/agencies/queries.ts#placesOfWork": one(() => placesOfWork()),
    "lib/agencies/queries.ts#regionsBelow": one(() => regionsBelow("9901")),
    "lib/agencies/queries.ts#topBureau": one(() => topBureau()),
    "lib/agencies/queries/accounts.ts#accountFile": one(() => accountFile(administrators.tenth, inspector.id)),
    "lib/agencies/queries/accounts.ts#organsBelow": one(() => organsBelow(administrators.tenth)),
    "lib/agencies/queries/claims.ts#waitingClaim": one(() => waitingClaim(leader, inspector.id)),
    "lib/auth/activation.ts#shownLinks": one(() => shownLinks(leader.id, today)),
    "lib/desk/queries/saved-views.ts#savedViewsOf": one(() => savedViewsOf(leader, "cases")),
    "lib/auth/sessions.ts#sessionsOf": one(() => sessionsOf(leader.id, null)),
    "lib/complaints/queries/complaint-file.ts#complaintFile": one(() => complaintFile(competent, idOf("complaint"))),
    ...ofItsLines(competent, idOf("complaint")),
    ...ofOneComplaint(idOf("complaint"), competent.organId, today),
    "lib/complaints/queries/progress.ts#publicProgress": one(() => publicProgress(idOf("complaint"))),
    ...ofRelated(leader, kase.employerId, idOf("complaint"), day),
    ...ofCalendar(leader, yearOf(day), draft),
    "lib/deadlines/lamps.ts#readLamps": one(() => readLamps(leader.regionCode, [])),
    "lib/employers/queries/employer-file.ts#employerFile": one(() => employerFile(leaders.province, kase.employerId)),
    "lib/employers/queries/employer-file.ts#keptEmployerFile": one(() =>
      keptEmployerFile(leaders.province, kase.employerId),
    ),
    "lib/workflow/audit.ts#everyEvent": one(() => everyEvent(auditors.tenth, {}, EXPORT_BATCH).next()),
  };
};

/** What may be the same matter: by the employer, and by who complains. */
const ofRelated = (
  leader: Officer,
  employerId: string,
  complaintId: string,
  day: LegalDate,
): ReturnType<MakesAsks> => ({
  "lib/complaints/queries/related.ts#relatedComplaints": [
    ...one(() => relatedComplaints(leader, { respondentName: "测试市华盛建筑劳务有限公司" }, day), "by name"),
    ...one(() => relatedComplaints(leader, { employerId }, day), "by employer"),
    ...one(() => relatedComplaints(leader, { respondentName: "华盛", phone: "13800138000" }, day), "by telephone"),
    ...one(() => relatedComplaints(leader, { personId: "110101199003071234" }, day), "by number"),
    ...one(() => relatedComplaints(leader, { sourceNumber: "GD7000", name: "投诉人77" }, day), "by a hand-off"),
    ...one(() => relatedComplaints(leader, { except: complaintId }, day), "by the people of another"),
  ],
  "lib/complaints/queries/related.ts#relatedCases": [
    ...one(() => relatedCases(leader, { respondentName: "测试市华盛建筑劳务有限公司" }), "by name"),
    ...one(() => relatedCases(leader, { respondentName: "91990101BN00000001" }), "by credit code"),
  ],
});

/** The working calendar of a year, and what a draft of it would move. */
const ofCalendar = (leader: Officer, year: number, draft: Town["draft"]): ReturnType<MakesAsks> => ({
  "lib/deadlines/calendar-queries.ts#daysOfYear": one(() => daysOfYear(leader, year)),
  "lib/deadlines/calendar-queries.ts#movesPreview": one(() => movesPreview(leader, draft)),
  "lib/deadlines/calendar-queries.ts#provisionalClocks": one(() => provisionalClocks()),
  "lib/deadlines/calendar-queries.ts#publishedYears": one(() => publishedYears()),
  "lib/deadlines/calendar-queries.ts#waitingDrafts": one(() => waitingDrafts(leader)),
});

/** What a complaint claims for each worker. */
const ofItsLines = (competent: Officer, id: string): ReturnType<MakesAsks> => ({
  "lib/complaints/queries/claim-lines.ts#claimLineList": one(() => claimLineList(competent, id, undefined)),
  "lib/complaints/queries/claim-lines.ts#claimLineCount": one(() => claimLineCount(competent, id)),
  "lib/complaints/queries/claim-lines.ts#claimLine": one(() => claimLine(competent, id, id)),
  "lib/complaints/queries/former-lines.ts#lineCorrectionsOf": one(() => lineCorrectionsOf(id)),
  "lib/complaints/queries/former-lines.ts#formerLineList": one(() =>
    formerLineList(competent, { id, kind: "complaint" }, undefined),
  ),
  "lib/complaints/queries/former-lines.ts#formerLineCount": one(() => formerLineCount(competent, id)),
  "lib/complaints/queries/shown-lines.ts#shownLines": one(() => shownLines(competent, { id, kind: "complaint" }, {})),
});

/** Why a complaint lies with an organ, which others there are, and the photographs that came with it. */
const ofOneComplaint = (id: string, organId: string, today: Date): ReturnType<MakesAsks> => ({
  "lib/complaints/queries/photos.ts#draftPhotos": one(() => draftPhotos("token", today)),
  "lib/complaints/queries/photos.ts#photosOfComplaint": one(() => photosOfComplaint(id)),
  "lib/complaints/queries/routing.ts#proposableOrgans": one(() => proposableOrgans({ organId })),
  "lib/complaints/queries/routing.ts#routingChoice": one(() => routingChoice({ id, organId })),
  "lib/complaints/queries/routing.ts#routingOf": one(() =>
    routingOf({ id, organId, regionCode: "990101", employerId: null }),
  ),
});

type Desks = (read: (officer: Officer) => Promise<unknown>) => ReturnType<MakesAsks>[string];

/** The page of an employer, and its booklet. */
const ofEmployer = (desk: Desks, id: string, viewer: Officer, today: Date): ReturnType<MakesAsks> => ({
  "lib/desk/queries/employer-events.ts#employerEvents": desk((officer) => employerEvents(officer, [id])),
  "lib/desk/queries/employer-booklet.ts#employerBookletBytes": one(() => employerBookletBytes(viewer, id, today)),
  "lib/desk/queries/employer-decided.ts#decidedOfEmployer": desk((officer) => decidedOfEmployer(officer, [id])),
  "lib/desk/queries/employer-matters.ts#casesToAskIn": desk((officer) => casesToAskIn(officer, [id])),
  "lib/desk/queries/employer-matters.ts#employerMatters": desk((officer) => employerMatters(officer, [id], {})),
});

/** What the administrator sees of mail that was given up, and what the health check asks. */
const ofMail = (administrator: Officer, later: string, today: Date): ReturnType<MakesAsks> => ({
  "lib/outbox/queries/parked-mail.ts#parkedMail": [
    ...one(() => parkedMail(administrator, {}), "first page"),
    ...one(() => parkedMail(administrator, { kind: "complaint-decided", after: later }), "later page"),
  ],
  "lib/outbox/queries/parked-mail.ts#parkedMailCount": one(() => parkedMailCount(administrator, {})),
  "lib/health.ts#healthAt": one(() => healthAt(today)),
});

/** What is read anew whenever somebody comes to the desk. */
const deskPages: MakesAsks = ({ administrators, leaders, inspectors, head, kase, today }) => {
  const [inspector = head] = inspectors;
  const desks = [...VIEWERS.map((viewer) => leaders[viewer]), ...inspectors, head];
  const desk = (read: (officer: typeof head) => Promise<unknown>) =>
    desks.map((officer) => ({ as: `${officer.role} of ${officer.regionCode}`, run: () => read(officer) }));
  const later = deep(`${legalDate(today)}T00:00:00.000Z`);
  return {
    "lib/agencies/queries/claims.ts#waitingClaims": [
      ...desk((officer) => waitingClaims(officer)),
      ...one(() => waitingClaims(leaders.tenth, { q: "张某" }), "by name"),
      ...one(() => waitingClaims(leaders.tenth, { after: later }), "later page"),
    ],
    "lib/agencies/queries/claims.ts#waitingClaimCount": desk((officer) => waitingClaimCount(officer, { q: "danwei" })),
    "lib/desk/queries.ts#deskClocks": (["mine", "below", "all"] as const).flatMap((view) =>
      desk((officer) => deskClocks(officer, view)),
    ),
    "lib/desk/queries/counts.ts#deskCounts": [
      ...desk((officer) => deskCounts(officer, "mine")),
      ...desk((officer) => deskCounts(officer, "below")),
      ...desk((officer) => deskCounts(officer, "all")),
    ],
    "lib/desk/queries.ts#deskDecisions": desk((officer) => deskDecisions(officer)),
    ...ofEmployer(desk, kase.employerId, leaders.province, today),
    "lib/employers/queries/employer.ts#employersToChoose": desk((officer) =>
      employersToChoose(officer, "91990101MA0H00010Q"),
    ),
    "lib/employers/queries/employer.ts#employersLike": desk((officer) => employersLike(officer, "华盛建筑")),
    "lib/outbox/queries.ts#inboxOf": [
      ...one(() => inboxOf(inspector, {}), "to be dealt with"),
      ...one(() => inboxOf(inspector, { done: "yes" }), "done"),
      ...one(() => inboxOf(inspector, { done: "yes", after: later }), "done, later page"),
    ],
    "lib/outbox/queries.ts#inboxCount": [
      ...one(() => inboxCount(inspector, {}), "to be dealt with"),
      ...one(() => inboxCount(inspector, { done: "yes" }), "done"),
    ],
    ...ofMail(administrators.tenth, later, today),
    "lib/outbox/queries.ts#unreadCount": one(() => unreadCount(inspector)),
  };
};
