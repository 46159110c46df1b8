import "server-only";
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Db, Reader } from "@/db/client";
import { cases, decisionStatements, decisions } from "@/db/schema";
import { vetoesOf } from "@/lib/case-scores/checks";
import type { Proceeding } from "@/lib/case-scores/file-facts";
import { investigationOf } from "@/lib/case-scores/queries/investigation";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { type DueDate, dueDate } from "@/lib/deadlines/working-days";
import { decisionKey } from "@/lib/employers/queries/employer";
import { type LegalDate, legalDate, startOf } from "@/lib/kernel/clock";
import { leadsOf } from "@/lib/orders/queries/leads";
import { servedOn } from "@/lib/orders/queries/served-on";
import { offencesBefore } from "../first-offence";
import { hearingSettingOf, isHearingDue } from "../hearing-threshold";
import { decisionLifecycle } from "../lifecycle";
import { limitationOf } from "../limitation";
import type { DecisionFacts, ProceedingFacts } from "../policy";
import { proceedingRules } from "../proceeding-rules";
import { earlierMeasures, heldAgainst, offencesSince } from "./earlier-decisions";
import { itemFacts, type ReadItem } from "./item-facts";
import { keepsExhibits } from "./kept-facts";
import { decisionNamesPeople } from "./names-people";
import { pendingPosting } from "./postings";
import { procedureFacts } from "./procedure-facts";
import { reportFacts } from "./reports";
import { spotFacts } from "./spot-facts";
import { thresholdOn } from "./thresholds";

type Row = typeof decisions.$inferSelect;
type Kase = typeof cases.$inferSelect;

/** What the policy of a proceeding looks at, for the command that acts and for the page that shows its buttons. */
export async function decisionFacts(reader: Begins, decision: Row, now: Date): Promise<DecisionFacts> {
  const kase = await caseOf(reader, decision);
  const facts = await proceedingFacts(reader, decision, kase, now);
  const namesPeople = await isUntellable(reader, decision, facts);
  return { ...facts, namesPeople, vetoes: await vetoesAgainst(reader, facts, kase) };
}

/** Who made a tip is read in a transaction alone. */
type Begins = Reader & Pick<Db, "transaction">;

/** Asked where nothing but this could open again what was agreed on together. */
async function isUntellable(reader: Begins, decision: Row, { discussion }: ProceedingFacts): Promise<boolean> {
  if (decision.state !== "submitted" || discussion.standing !== "agreed") return false;
  return reader.transaction((tx) => decisionNamesPeople(tx, decision));
}

/** Asked of the file where a review, or what leads to one, can follow. */
async function vetoesAgainst(reader: Reader, facts: ProceedingFacts, kase: Kase) {
  const mayFollow = reviewing.some((act) => decisionLifecycle.next(facts.state, act) !== null);
  if (!mayFollow) return [];
  const investigation = await investigationOf(reader, kase, facts.today);
  return vetoesOf({ investigation, proceedings: [proceedingRules(facts)] });
}

const reviewing = ["submit", "review"] as const;

async function caseOf(reader: Reader, { caseId }: Row): Promise<Kase> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("a decision without a case");
  return kase;
}

/** The rules of every proceeding of a case; of a decided one as on that day. The caller has asked the scope. */
export async function proceedingsOf(reader: Reader, kase: Kase, now: Date): Promise<readonly Proceeding[]> {
  const rows = await reader
    .select()
    .from(decisions)
    .where(and(eq(decisions.caseId, kase.id), ne(decisions.state, "withdrawn")))
    .orderBy(asc(decisions.proposedOn), asc(decisions.id));
  const facts = await Promise.all(
    rows.map((row) => proceedingFacts(reader, row, kase, row.decidedOn === null ? now : startOf(row.decidedOn))),
  );
  return facts.map(proceedingRules);
}

async function proceedingFacts(reader: Reader, decision: Row, kase: Kase, now: Date): Promise<ProceedingFacts> {
  const calendar = await regionCalendar(reader, decision.regionCode);
  const served = decision.noticeId === null ? null : await servedOn(reader, decision.noticeId);
  const today = legalDate(now);
  const items = await itemFacts(reader, { ...decision, today }, await leadsOf(reader, kase));
  const employer = await decisionKey(reader, decision.employerId);
  return {
    state: decision.state,
    kind: decision.kind,
    proposedBy: decision.proposedBy,
    employerId: decision.employerId,
    isOfPerson: decision.personId !== null,
    employer,
    kase: await caseFacts(reader, kase, now),
    items: items.map(({ endedOn, isHarmful, violationCode: _code, ...item }) => ({
      ...item,
      limitOn: limitationOf({ kind: decision.kind, endedOn, isHarmful }, calendar),
    })),
    saysCorrection: decision.correction !== null,
    keepsExhibits: await keepsExhibits(reader, decision.id),
    today,
    earlier: await contradicting(reader, decision, items, today),
    notice: {
      servedOn: served,
      statementDueOn: served === null ? null : statementDays(decision, served, calendar).dueOn,
      isHearingDue: await isHearingDueOf(reader, { ...decision, items, ...employer, on: decision.noticedOn ?? today }),
      isHearingTold: decision.isHearingTold,
      hearingDueOn: served === null ? null : limitDue("T-HEAR-REQ", served, calendar).dueOn,
      waivedOn: decision.waivedOn,
    },
    statements: await statementsOf(reader, decision),
    posted: { isPending: (await pendingPosting(reader, decision.id)) !== undefined },
    ...(await procedureFacts(reader, decision, today)),
    ...(await spotFacts(reader, decision, { items, ...employer, today })),
    ...(await reportFacts(reader, decision)),
  };
}

/** The earlier decisions on the same kind of act, where a decision not to punish claims that there was none. */
async function contradicting(reader: Reader, decision: Row, items: readonly ReadItem[], today: LegalDate) {
  if (decision.noPenaltyGround !== "first_offence") return [];
  const held = heldAgainst(await earlierMeasures(reader, null, decision), decision.caseId);
  const since = await offencesSince(reader, decision.regionCode, today);
  return items.flatMap(({ violationCode }) => offencesBefore(violationCode, held, since));
}

type Noticed = Pick<Row, "statementDays">;

/** The last day to speak (T-STATEMENT), by the days that the notice gave: no later setting moves it. */
export function statementDays(notice: Noticed, served: LegalDate, calendar: WorkCalendar): DueDate {
  const { amount, unit } = limits["T-STATEMENT"];
  return dueDate({ start: served, amount: notice.statementDays ?? amount, unit }, calendar);
}

type Told = Pick<Row, "kind" | "regionCode" | "personId"> & {
  readonly items: Parameters<typeof isHearingDue>[1];
  readonly creditCode: string | null;
  /** Day of the notice. */
  readonly on: string;
};

/** Whether the notice of that day must tell the right to a hearing, by the region's number that stood then. */
export async function isHearingDueOf(reader: Reader, { kind, regionCode, personId, items, creditCode, on }: Told) {
  const setting = hearingSettingOf(creditCode, personId !== null);
  return isHearingDue(kind, items, await thresholdOn(reader, regionCode, setting, on));
}

async function statementsOf(reader: Reader, { id, round }: Row) {
  const mine = and(eq(decisionStatements.decisionId, id), eq(decisionStatements.round, round));
  return {
    made: await reader.$count(decisionStatements, mine),
    unanswered: await reader.$count(decisionStatements, and(mine, isNull(decisionStatements.answeredOn))),
  };
}
