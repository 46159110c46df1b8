import "server-only";
import { and, asc, eq, isNull, min } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, decisionItems, decisionStatements, type decisions, findings } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { holdersOf } from "@/lib/cases/queries/holders";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import { decisionKey } from "@/lib/employers/queries/employer";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";
import { servedOn } from "@/lib/orders/queries/served-on";
import { hearingSettingOf, isHearingDue } from "../hearing-threshold";
import type { ItemFacts } from "../item-policy";
import { namesIgnored, needsIgnoredOrder, restsOn } from "../measures";
import type { DecisionFacts } from "../policy";
import { openActs } from "../prior-fines";
import { ignoredActs } from "./ignored-acts";
import { keepsExhibits } from "./kept-facts";
import { priorFines } from "./prior-fines";
import { procedureFacts } from "./procedure-facts";
import { findingsWithPolice } from "./referral-file";
import { spotFacts } from "./spot-facts";
import { thresholdOn } from "./thresholds";

type Row = typeof decisions.$inferSelect;

/** What the policy of a proceeding looks at, for the command that acts and for the page that shows its buttons. */
export async function decisionFacts(reader: Reader, decision: Row, now: Date): Promise<DecisionFacts> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, decision.caseId));
  if (!kase) throw new Error("a decision without a case");
  const calendar = await regionCalendar(reader, decision.regionCode);
  const served = decision.noticeId === null ? null : await servedOn(reader, decision.noticeId);
  const items = await itemFacts(reader, decision);
  const today = legalDate(now);
  const employer = await decisionKey(reader, decision.employerId);
  return {
    state: decision.state,
    kind: decision.kind,
    proposedBy: decision.proposedBy,
    holderIds: await holdersOf(reader, kase.id),
    employerId: decision.employerId,
    employer,
    kase: await caseFacts(reader, kase, now),
    items: items.map(({ endedOn, ...item }) => ({
      ...item,
      limitOn: endedOn === null ? null : limitDue("T-LIMIT-2Y", endedOn, calendar).dueOn,
    })),
    keepsExhibits: await keepsExhibits(reader, decision.id),
    foundOn: await foundOn(reader, kase),
    today,
    notice: {
      servedOn: served,
      statementDueOn: served === null ? null : statementDue(decision, served, calendar),
      isHearingDue: await isHearingDueOf(reader, { ...decision, items, ...employer, on: decision.noticedOn ?? today }),
      isHearingTold: decision.isHearingTold,
      hearingDueOn: served === null ? null : limitDue("T-HEAR-REQ", served, calendar).dueOn,
      waivedOn: decision.waivedOn,
    },
    statements: await statementsOf(reader, decision),
    ...(await procedureFacts(reader, decision, today)),
    ...(await spotFacts(reader, decision, { items, ...employer, today })),
  };
}

/** The last day to speak (T-STATEMENT), by the days that the notice gave: no later setting moves it. */
function statementDue({ statementDays }: Row, served: LegalDate, calendar: WorkCalendar): LegalDate {
  const { amount, unit } = limits["T-STATEMENT"];
  return dueDate({ start: served, amount: statementDays ?? amount, unit }, calendar).dueOn;
}

type Told = Pick<Row, "kind" | "regionCode"> & {
  readonly items: Parameters<typeof isHearingDue>[1];
  readonly creditCode: string | null;
  /** Day of the notice. */
  readonly on: string;
};

/** Whether the notice of that day must tell the right to a hearing, by the region's number that stood then. */
export async function isHearingDueOf(reader: Reader, { kind, regionCode, items, creditCode, on }: Told) {
  return isHearingDue(kind, items, await thresholdOn(reader, regionCode, hearingSettingOf(creditCode), on));
}

type ReadItem = Omit<ItemFacts, "limitOn"> & { readonly endedOn: string | null };

async function itemFacts(reader: Reader, decision: Row): Promise<ReadItem[]> {
  const rows = await reader
    .select({
      item: decisionItems,
      findingCode: findings.violationCode,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      withdrawnOn: findings.withdrawnOn,
      exhibits: exhibitsOfFinding,
    })
    .from(decisionItems)
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .where(eq(decisionItems.decisionId, decision.id))
    .orderBy(asc(decisionItems.ordinal));
  const priors = await priorFines(reader, decision);
  const findingIds = rows.map(({ item }) => item.findingId);
  const ignored = await ignoredActs(reader, findingIds, decision.proposedOn);
  const withPolice = await findingsWithPolice(reader, findingIds);
  const ignoredOn = (id: string) => ignored.filter(({ findingId }) => findingId === id);
  return rows.map(({ item, ...finding }) => ({
    measure: item.measure,
    amountFen: item.amountFen,
    leastFen: item.leastFen,
    mostFen: item.mostFen,
    noticedFen: item.noticedFen,
    isNoticed: item.isNoticed,
    isWithPolice: withPolice.includes(item.findingId),
    isProved: finding.withdrawnOn === null && finding.exhibits > 0,
    needsIgnoredOrder: needs(item, finding.findingCode),
    hasIgnoredOrder: restsOn(item.violationCode, ignoredOn(item.findingId)).length > 0,
    openActs: openActs({ ...finding, ...item, ignored: ignoredOn(item.findingId) }, priors),
    endedOn: item.violationCode === finding.findingCode ? finding.happenedUntil : item.actOn,
  }));
}

/** A finding that is itself of 第三十条第（三）项 carries what its fine alone does not. */
const needs = ({ violationCode: code, sanctionAt }: typeof decisionItems.$inferSelect, findingCode: string): boolean =>
  code === findingCode ? needsIgnoredOrder(code, sanctionAt) : namesIgnored(code, sanctionAt);

type Kase = Pick<typeof cases.$inferSelect, "openedOn" | "originKind" | "originId" | "splitFromId">;

/** The dated lead inside the case: its complaint, else its own opening; of a case split off, the first case's. */
async function foundOn(reader: Reader, kase: Kase): Promise<string> {
  if (kase.splitFromId !== null) {
    const [first] = await reader.select().from(cases).where(eq(cases.id, kase.splitFromId));
    if (first) return foundOn(reader, first);
  }
  if (kase.originKind !== "complaint" && kase.originKind !== "tip") return kase.openedOn;
  const [lead] = await reader
    .select({ on: min(complaints.receivedOn) })
    .from(complaints)
    .where(eq(complaints.id, kase.originId));
  return lead?.on && lead.on < kase.openedOn ? lead.on : kase.openedOn;
}

async function statementsOf(reader: Reader, { id, round }: Row) {
  const mine = and(eq(decisionStatements.decisionId, id), eq(decisionStatements.round, round));
  return {
    made: await reader.$count(decisionStatements, mine),
    unanswered: await reader.$count(decisionStatements, and(mine, isNull(decisionStatements.answeredOn))),
  };
}
