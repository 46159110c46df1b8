import "server-only";
import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisionNotices, decisions, evidence, files, findingEvidence, findings } from "@/db/schema";
import { instantOf, type LegalDate, legalDate } from "@/lib/kernel/clock";
import { isSameConduct } from "@/lib/violations/same-conduct";
import type { IgnoredAct } from "../measures";
import { isSameAct } from "../prior-fines";
import { type NewFact, raisedFindings } from "../told-before";
import { onSameAct } from "./party";

type Place = {
  readonly employerId: string;
  readonly personId: string | null;
  readonly today: LegalDate;
  /** What was ignored since, which costs a fine of its own (《条例》第三十条第（三）项). */
  readonly ignored: readonly IgnoredAct[];
};
type Items = readonly (Parameters<typeof raisedFindings>[0][number] & { readonly violationCode: string })[];

/** The findings that are to cost this party more than it was ever told of their acts, and nothing new came. */
export async function raisedBy(reader: Reader, items: Items, place: Place): Promise<ReadonlySet<string>> {
  const ids = [...new Set(items.map(({ findingId }) => findingId))];
  if (ids.length === 0) return new Set();
  const own = await reader.select().from(findings).where(inArray(findings.id, ids));
  const notices = (await noticesTo(reader, place)).filter(({ at }) => legalDate(at) <= place.today);
  const told = notices
    .map(({ finding, ...notice }) => ({
      ...notice,
      toldOf: finding.id,
      findingIds: own
        .filter((one) => one.id === finding.id || isSameAct(one, { ...finding, decidedOn: legalDate(notice.at) }))
        .map(({ id }) => id),
    }))
    .filter(({ findingIds, sparedCode }) => isOf(itemsOn(items, findingIds), sparedCode));
  const since = place.ignored.map(({ findingId, defiedOn }) => ({
    findingId,
    addedAt: instantOf(`${defiedOn}T00:00:00+08:00`),
  }));
  const caseIds = [...own, ...notices.map(({ finding }) => finding)].map(({ caseId }) => caseId);
  return raisedFindings(items, told, [...(await exhibitsOf(reader, ids, caseIds)), ...since]);
}

const itemsOn = (items: Items, findingIds: readonly string[]): Items =>
  items.filter(({ findingId }) => findingIds.includes(findingId));

/** A notice not to punish speaks of the entry that it spares: an order that was ignored is another act. */
const isOf = (items: Items, sparedCode: string | null): boolean =>
  sparedCode === null ||
  items.some(({ violationCode: code }) => code === sparedCode || isSameConduct(code, sparedCode));

/** What any notice told this party of acts of the employer, in whatever case; one not to punish told no cost. */
const noticesTo = (reader: Reader, place: Place) =>
  reader
    .select({
      noticeId: decisionNotices.noticeId,
      moneyFen: decisionNotices.moneyFen,
      revokesLicence: decisionNotices.revokesLicence,
      at: decisionNotices.noticedAt,
      sparedCode: decisionItems.violationCode,
      finding: {
        id: findings.id,
        caseId: findings.caseId,
        violationCode: findings.violationCode,
        happenedFrom: findings.happenedFrom,
        happenedUntil: findings.happenedUntil,
      },
    })
    .from(decisionNotices)
    .innerJoin(decisions, eq(decisions.id, decisionNotices.decisionId))
    .innerJoin(findings, eq(findings.id, decisionNotices.findingId))
    .leftJoin(decisionItems, sparing)
    .where(and(onSameAct(reader, place), inArray(decisions.kind, ["penalty", "no_penalty"])));

const sparing = and(
  eq(decisionItems.decisionId, decisionNotices.decisionId),
  ...[eq(decisionItems.findingId, decisionNotices.findingId), eq(decisionItems.measure, "none")],
);

/** The exhibits of findings; what is catalogued again came with its first entry in these cases. */
const exhibitsOf = (reader: Reader, findingIds: readonly string[], caseIds: readonly string[]): Promise<NewFact[]> =>
  reader
    .select({ findingId: findingEvidence.findingId, addedAt: firstEntryIn(caseIds) })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(and(inArray(findingEvidence.findingId, [...findingIds]), ne(evidence.kind, "party_statement")));

const firstEntryIn = (caseIds: readonly string[]): SQL<Date> =>
  sql`(select min(earlier.added_at) from evidence earlier join files same on same.id = earlier.file_id
    where same.sha256 = ${files.sha256} and ${inArray(sql`earlier.case_id`, [...new Set(caseIds)])})`.mapWith(
    evidence.addedAt,
  );
