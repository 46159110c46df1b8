import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers, wageListingObjections, wageListingPersons, wageListingRemovals } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { standsFor } from "@/lib/employers/queries/files-of";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import type { Listing } from "./advance";
import { listedPostLabels, listingGroundBasis, payOrderKindLabels } from "./labels";
import type { RevocationGround } from "./lifecycle";

/** Where a paper of a listing stands: about it, in the file of its case. */
export const paperPlace = ({ id, caseId, organId, regionCode, employerId }: Listing) => ({
  organId,
  regionCode,
  employerId,
  subject: { kind: "wageListing", id },
  file: { kind: "case", id: caseId },
});

/** The natural persons of a listing in their order. */
export const personsOf = (reader: Reader, listingId: string) =>
  reader
    .select({ name: wageListingPersons.name, post: wageListingPersons.post, title: wageListingPersons.title })
    .from(wageListingPersons)
    .where(eq(wageListingPersons.listingId, listingId))
    .orderBy(asc(wageListingPersons.ordinal));

async function listedOnPaper(reader: Reader, row: Listing) {
  const [employer] = await reader.select().from(employers).where(standsFor(row.employerId));
  const organ = await organOf(reader, row.organId);
  return {
    organ,
    listed: {
      employer: {
        ...{ name: row.partyName, creditCode: row.creditCode ?? "" },
        ...{ address: employer?.address ?? "", representative: employer?.legalRepresentative ?? "" },
      },
      persons: (await personsOf(reader, row.id)).map(
        ({ name, post, title }) => `${name}，${title}（${listedPostLabels[post]}）`,
      ),
      payOrder: {
        ...{ title: payOrderKindLabels[row.payOrderKind], number: row.payOrderNumber },
        ...{ servedOn: row.payOrderServedOn, dueOn: row.payOrderDueOn },
      },
      ...{ facts: row.facts, migrants: row.migrants, ground: listingGroundBasis[row.ground] },
      reckoning: row.standard === "" ? [...row.steps] : [...row.steps, `适用的数额标准：${row.standard}`],
      evidence: row.evidence.split("\n").filter((line) => line.trim() !== ""),
      contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
    },
  };
}

/** 拟列入告知书. */
export const noticeOnPaper = async (reader: Reader, row: Listing) => (await listedOnPaper(reader, row)).listed;

type Decided = { readonly measures: string; readonly listedUntil: string };

/** 列入决定书. */
export async function listingOnPaper(reader: Reader, row: Listing, decided: Decided) {
  const { organ, listed } = await listedOnPaper(reader, row);
  return {
    ...{ ...listed, ...decided, heard: await heardOnPaper(reader, row) },
    ...{ government: organ.governmentName, court: organ.courtName },
  };
}

/** 提前移出决定书, or 不予提前移出决定书, of the application that waits. */
export async function removalOnPaper(reader: Reader, row: Listing) {
  const { organ, listed } = await listedOnPaper(reader, row);
  const [application] = await reader
    .select()
    .from(wageListingRemovals)
    .where(and(eq(wageListingRemovals.listingId, row.id), isNull(wageListingRemovals.isGranted)));
  if (!application || row.number === null || row.listedOn === null)
    throw new Error("a removal without its application");
  const { appliedOn, correctedOn } = application;
  const { employer, persons, contact } = listed;
  const common = { employer, persons, number: row.number, listedOn: row.listedOn, appliedOn, contact };
  return {
    granted: { ...common, correctedOn },
    refused: { ...common, government: organ.governmentName, court: organ.courtName },
  };
}

/** What the end of a listing says of it: who was listed, and by which decision. */
async function standingOnPaper(reader: Reader, row: Listing) {
  const { organ, listed } = await listedOnPaper(reader, row);
  if (row.number === null || row.listedOn === null) throw new Error("a listing without its decision");
  const { employer, persons, contact, payOrder } = listed;
  return { organ, payOrder, common: { employer, persons, contact, number: row.number, listedOn: row.listedOn } };
}

type Revoked = { readonly ground: RevocationGround; readonly reason: string };

/** 撤销列入决定书. */
export async function revocationOnPaper(reader: Reader, row: Listing, { ground, reason }: Revoked) {
  const { payOrder, common } = await standingOnPaper(reader, row);
  const { title, number } = payOrder;
  return { ...common, reason, payOrder: ground === "pay_order_annulled" ? { title, number } : undefined };
}

type Restored = { readonly restoredOn: LegalDate; readonly listedUntil: LegalDate; readonly reason: string };

/** 恢复列入决定书, of the listing as it stood removed. */
export async function restorationOnPaper(reader: Reader, row: Listing, restored: Restored) {
  const { organ, common } = await standingOnPaper(reader, row);
  const remedies = { government: organ.governmentName, court: organ.courtName };
  return { ...common, ...restored, ...remedies, removedOn: row.endedOn ?? restored.restoredOn };
}

/** What the party said to the notice, and what came of it. */
async function heardOnPaper(reader: Reader, row: Listing): Promise<string> {
  const told = `本机关已于${row.noticedOn === null ? "" : proseDate(row.noticedOn)}作出拟列入告知书并送达。`;
  const objections = await reader
    .select()
    .from(wageListingObjections)
    .where(eq(wageListingObjections.listingId, row.id))
    .orderBy(asc(wageListingObjections.recordedAt));
  const said = objections.map(
    ({ givenBy, content, answer }) => `${givenBy}提出异议：${content}经核实，${answer ?? ""}异议不成立。`,
  );
  if (said.length > 0) return told + said.join("");
  return (
    told + (row.waivedOn === null ? "在规定的期限内没有提出异议。" : `当事人于${proseDate(row.waivedOn)}放弃提出异议。`)
  );
}
