import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, type decisions, findings } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { LegalDate } from "@/lib/kernel/clock";
import { type CaseLeads, foundDay } from "@/lib/orders/found-day";
import { obtainedDays } from "@/lib/orders/queries/leads";
import { exhibitsOfFinding } from "@/lib/orders/queries/order-facts";
import type { ItemFacts } from "../item-policy";
import { issuerRefusal, type LicenceBar, revokedRefusal } from "../licence";
import { namesIgnored, needsIgnoredOrder, restsOn } from "../measures";
import { isUnderTwoEntries, openActs } from "../prior-fines";
import { isRemedied } from "../remedied";
import { isPunished, isSpared } from "../spared-acts";
import { ignoredActs } from "./ignored-acts";
import { factorsOfDecision, harmfulOf } from "./kept-facts";
import { orderedCorrections } from "./ordered-corrections";
import { priorFines, punishedBefore, sparedBefore } from "./prior-fines";
import { actsInReferrals } from "./referral-file";
import { hasRows, remediedBefore } from "./remedied-before";
import { revocationsOf } from "./revoked-licences";
import { weighedItems } from "./rivals";
import { itemsOrderedAgain } from "./rows-to-order";
import { raisedBy } from "./told-before";

type Row = typeof decisions.$inferSelect;
export type ReadItem = Omit<ItemFacts, "limitOn"> & {
  readonly endedOn: string | null;
  /** The proposal shows that the conduct endangered life, health or finances and did harm. */
  readonly isHarmful: boolean;
  readonly violationCode: string;
};

type Place = Row & { readonly today: LegalDate };

/** What the rules look at of each measure of a proceeding, in the order of its papers. */
export async function itemFacts(reader: Reader, decision: Place, led: CaseLeads): Promise<ReadItem[]> {
  const rows = await rowsOf(reader, decision.id);
  const known = await besides(reader, decision, rows);
  const { priors, spared, punished, remedied, ignored, obtained, referred, weighed } = known;
  const fined = rows
    .filter(({ item }) => item.measure === "fine")
    .map(({ item, ...finding }) => ({ ...finding, ...item }));
  const ignoredOn = (id: string) => ignored.filter((act) => act.findingId === id);
  const obtainedOn = (id: string) => obtained.filter(({ findingId }) => findingId === id).map(({ on }) => on);
  return rows.map(({ item, ...finding }) => ({
    ...columnsOf(item),
    claims: known.claimed
      .filter(({ itemId }) => itemId === item.id)
      .map(({ code, exhibits }) => ({ code, exhibits: exhibits.length })),
    isRaised: known.raised.has(item.findingId),
    licenceRefusal: known.barred.get(item.id) ?? null,
    ...criminalOn(item.findingId, referred),
    isCorrectionOrdered: known.ordered.includes(item.findingId),
    isProved: finding.withdrawnOn === null && finding.exhibits > 0,
    needsIgnoredOrder: needs(item, finding.findingCode),
    hasIgnoredOrder: restsOn(item.violationCode, ignoredOn(item.findingId)).length > 0,
    isSpared: isSpared({ ...finding, ...item, ignored: ignoredOn(item.findingId) }, spared),
    isPunished: isPunished(
      { ...finding, ...item, ignored: ignoredOn(item.findingId), ground: decision.noPenaltyGround },
      punished,
    ),
    isRemedied: known.again.has(item.id) || isRemedied({ ...item, hasRows: finding.hasRows }, remedied),
    openActs: openActs({ ...finding, ...item, ignored: ignoredOn(item.findingId) }, priors),
    isUnderTwoEntries:
      item.measure === "fine" && fined.some((other) => isUnderTwoEntries({ ...finding, ...item }, other)),
    isLighterOfTwo: weighed(item)?.refusal === "lighter_of_two",
    foundOn: foundDay({ ...foundAs(item, finding), obtainedOn: obtainedOn(item.findingId) }, led),
    isHarmful: item.violationCode === finding.findingCode && known.harmful.includes(item.findingId),
    endedOn: item.violationCode === finding.findingCode ? finding.happenedUntil : item.actOn,
  }));
}

const columnsOf = (item: typeof decisionItems.$inferSelect) => ({
  ...{ measure: item.measure, violationCode: item.violationCode, isLightened: item.isLightened },
  ...{ amountFen: item.amountFen, leastFen: item.leastFen, mostFen: item.mostFen },
  ...{ noticedFen: item.noticedFen, isNoticed: item.isNoticed },
});

const rowsOf = (reader: Reader, decisionId: string) =>
  reader
    .select({
      item: decisionItems,
      findingCode: findings.violationCode,
      recordedOn: findings.recordedOn,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      withdrawnOn: findings.withdrawnOn,
      exhibits: exhibitsOfFinding,
      hasRows,
    })
    .from(decisionItems)
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.ordinal));

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function besides(reader: Reader, decision: Place, rows: Rows) {
  const items = rows.map(({ item }) => item);
  const findingIds = items.map(({ findingId }) => findingId);
  const acts = rows.map(({ item, ...finding }) => ({ ...finding, ...item }));
  const ignored = await ignoredActs(reader, findingIds, decision.proposedOn);
  return {
    priors: await priorFines(reader, decision),
    weighed: await weighedItems(reader, decision, items, decision.today),
    spared: await sparedBefore(reader, decision),
    punished: decision.kind === "no_penalty" ? await punishedBefore(reader, decision) : [],
    again: await itemsOrderedAgain(reader, decision.id),
    remedied: decision.kind === "remedy" ? await remediedBefore(reader, decision.id, findingIds) : [],
    raised: await raisedBy(reader, items, { ...decision, ignored }),
    ignored,
    obtained: await obtainedDays(reader, findingIds),
    referred: await actsInReferrals(reader, decision.employerId, acts),
    claimed: await factorsOfDecision(reader, decision.id),
    harmful: await harmfulOf(reader, decision.id),
    barred: await barredLicences(reader, decision, items),
    ordered: (await orderedCorrections(reader, findingIds)).map(({ findingId }) => findingId),
  };
}

/** Of the measures that revoke a licence which they may not revoke, with the reason. */
async function barredLicences(reader: Reader, decision: Place, items: readonly Rows[number]["item"][]) {
  const barred = new Map<string, LicenceBar>();
  const organ = await organOf(reader, decision.organId);
  for (const { id, licenceIssuer, licenceNumber } of items) {
    if (licenceIssuer === null || licenceNumber === null) continue;
    const earlier = await revocationsOf(reader, null, decision, licenceNumber);
    const reason = issuerRefusal(licenceIssuer, organ.name) ?? revokedRefusal(earlier);
    if (reason !== null) barred.set(id, reason);
  }
  return barred;
}

const foundAs = ({ findingId: id }: Rows[number]["item"], { findingCode, recordedOn }: Omit<Rows[number], "item">) => ({
  ...{ id, violationCode: findingCode, recordedOn },
});

/** A finding that is itself of 第三十条第（三）项 carries what its fine alone does not. */
const needs = ({ violationCode: code, sanctionAt }: typeof decisionItems.$inferSelect, findingCode: string): boolean =>
  code === findingCode ? needsIgnoredOrder(code, sanctionAt) : namesIgnored(code, sanctionAt);

const criminalOn = (findingId: string, { withPolice, sentenced }: Awaited<ReturnType<typeof actsInReferrals>>) => ({
  isWithPolice: withPolice.some((act) => act.findingId === findingId),
  isSentenced: sentenced.some((act) => act.findingId === findingId),
});
