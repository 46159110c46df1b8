import type { EmployerUser } from "@/lib/auth/actor";
import type { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import { employerDecisionCount, employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import type { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { employerDueCount, employerDues } from "@/lib/desk/queries/employer-dues";
import { assertMayReport } from "@/lib/enforcement/queries/reporting";
import { legalDate } from "@/lib/kernel/clock";
import { encodeCursor } from "@/lib/kernel/keyset";
import type { EmployerPaperFilter, EmployerTaskFilter } from "@/lib/orders/portal-filter";
import { employerFrame } from "@/lib/orders/queries/employer-frame";
import { employerOrder } from "@/lib/orders/queries/employer-orders";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";
import { assertMayProve } from "@/lib/orders/queries/proving";
import type { EmployerListingFilter } from "@/lib/wage-listings/filter";
import { employerListingCount, employerListings } from "@/lib/wage-listings/queries/employer-listings";
import { EXPORT_BATCH } from "@/lib/workflow/export";
import { type Asks, deep, LAST_ID, type MakesAsks, one } from "./asks";

/** What an employer's user sees. */
export const portalPages: MakesAsks = ({ user, kase, idOf, today }) => {
  const own = { ...user, employerId: kase.employerId, files: [kase.employerId] };
  return {
    "lib/orders/queries/employer-frame.ts#employerFrame": one(() => employerFrame(own)),
    "lib/orders/queries/employer-orders.ts#employerOrder": one(() => employerOrder(own, idOf("order"), today)),
    ...portalLists(own, today),
    "lib/enforcement/queries/reporting.ts#assertMayReport": one(() =>
      assertMayReport(own, idOf("enforcement"), today).catch(() => undefined),
    ),
    "lib/orders/queries/proving.ts#assertMayProve": one(() =>
      assertMayProve(own, idOf("item"), today).catch(() => undefined),
    ),
  };
};

/** Its own lists: each whole, further on, narrowed in every way, and as its export reads it. */
function portalLists(own: EmployerUser, today: Date): Asks {
  const day = legalDate(today);
  const papers: EmployerPaperFilter[] = [
    {},
    { after: deep(`${day}T00:00:00.000Z`) },
    ...[{ q: "改正" }, { group: "correction" as const }, { from: day }, { to: day }],
  ];
  const tasks: EmployerTaskFilter[] = [
    {},
    { after: encodeCursor([day, 0, LAST_ID]) },
    ...[{ q: "工资" }, { state: "open" as const }, { from: day }, { to: day }],
  ];
  const words = (filter: object) => JSON.stringify(filter);
  const every = EXPORT_BATCH;
  return {
    "lib/orders/queries/employer-papers.ts#employerPapers": [
      ...papers.flatMap((filter) => one(() => employerPapers(own, filter), words(filter))),
      ...one(() => employerPapers(own, {}, every), "export"),
    ],
    "lib/orders/queries/employer-papers.ts#employerPaperCount": papers.flatMap((filter) =>
      one(() => employerPaperCount(own, filter), words(filter)),
    ),
    "lib/orders/queries/employer-tasks.ts#employerTasks": [
      ...tasks.flatMap((filter) => one(() => employerTasks(own, filter), words(filter))),
      ...one(() => employerTasks(own, {}, every), "export"),
    ],
    "lib/orders/queries/employer-tasks.ts#employerTaskCount": tasks.flatMap((filter) =>
      one(() => employerTaskCount(own, filter), words(filter)),
    ),
    ...told(own, today),
  };
}

/** What it was told and what follows by a day, in the same ways. */
function told(own: EmployerUser, today: Date): Asks {
  const day = legalDate(today);
  const words = (filter: object) => JSON.stringify(filter);
  const narrowed = [{}, { q: "1号" }, { from: day }, { to: day }];
  const dues: EmployerDueFilter[] = [
    ...narrowed,
    ...[{ after: encodeCursor([day, LAST_ID]) }, { kind: "pay" as const }, { kind: "hearing" as const }],
  ];
  const decided: EmployerDecisionFilter[] = [...narrowed, { after: deep(day) }, { kind: "penalty" as const }];
  const listed: EmployerListingFilter[] = [...narrowed, { after: deep(day) }, { state: "listed" as const }];
  return {
    "lib/desk/queries/employer-dues.ts#employerDues": [
      ...dues.flatMap((filter) => one(() => employerDues(own, filter, today), words(filter))),
      ...one(() => employerDues(own, {}, today, EXPORT_BATCH), "export"),
    ],
    "lib/desk/queries/employer-dues.ts#employerDueCount": dues.flatMap((filter) =>
      one(() => employerDueCount(own, filter, today), words(filter)),
    ),
    "lib/decisions/queries/employer-decisions.ts#employerDecisions": [
      ...decided.flatMap((filter) => one(() => employerDecisions(own, filter), words(filter))),
      ...one(() => employerDecisions(own, {}, EXPORT_BATCH), "export"),
    ],
    "lib/decisions/queries/employer-decisions.ts#employerDecisionCount": decided.flatMap((filter) =>
      one(() => employerDecisionCount(own, filter), words(filter)),
    ),
    "lib/wage-listings/queries/employer-listings.ts#employerListings": [
      ...listed.flatMap((filter) => one(() => employerListings(own, filter), words(filter))),
      ...one(() => employerListings(own, {}, EXPORT_BATCH), "export"),
    ],
    "lib/wage-listings/queries/employer-listings.ts#employerListingCount": listed.flatMap((filter) =>
      one(() => employerListingCount(own, filter), words(filter)),
    ),
  };
}
