import "server-only";
import { violatedConstraint } from "@/db/client";
import { claimLines, complaints, informants } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { indexField, sealField } from "@/lib/auth/sealed";
import { openClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { takeSerial } from "@/lib/documents/numbering";
import { complaintRegister } from "@/lib/documents/templates/complaint-register";
import { tipRegister } from "@/lib/documents/templates/tip-register";
import { bigrams } from "@/lib/kernel/bigrams";
import { sha256 } from "@/lib/kernel/cipher";
import { DomainError, invalid } from "@/lib/kernel/errors";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import type { ClaimLine } from "../claim-lines";
import type { ComplaintKind, ComplaintSource, Topic } from "../lifecycle";
import { placeOf, registerSheet } from "../paper-inputs";

const QUERY_CODE_LENGTH = 16;

export type Entry = {
  readonly kind: ComplaintKind;
  readonly source: ComplaintSource;
  readonly sourceNumber: string;
  readonly receivedOn: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string | null;
  readonly respondentName: string;
  readonly respondentPlace: string;
  readonly topics: readonly Topic[];
  readonly narrative: string;
  readonly happenedFrom: string | null;
  readonly happenedUntil: string | null;
  readonly workerCount: number;
  readonly person: {
    readonly name: string;
    readonly phone: string;
    readonly personId: string;
    readonly address: string;
  };
  readonly lines: readonly ClaimLine[];
  /** What is claimed in all when no lines say it. */
  readonly claimedFen?: number;
};

export type EnteredComplaint = { readonly id: string; readonly number: string; readonly code: string };

/**
 * Enters a complaint or tip in the register and starts T-ACCEPT from the day of first receipt. A tip's
 * person goes sealed into the informants' table and nowhere else (《条例》第九条: 为举报人保密).
 */
export async function enterComplaint(ctx: Context, entry: Entry): Promise<EnteredComplaint> {
  const isTip = entry.kind === "tip";
  const code = readableCode(QUERY_CODE_LENGTH);
  const year = Number(entry.receivedOn.slice(0, 4));
  const serial = await takeSerial(ctx, isTip ? "tips" : "complaints", year);
  const number = `${isTip ? "JB" : "TS"}${year}-${String(serial).padStart(5, "0")}`;
  const [row] = await ctx.db
    .insert(complaints)
    .values({
      ...registered(entry),
      number,
      queryCodeHash: sha256(code),
      createdAt: ctx.now,
      createdBy: accountOf(ctx.actor),
    })
    .returning()
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== "complaints_source_number") throw error;
      throw invalid({ sourceNumber: "source_number_taken" });
    });
  if (!row) throw new Error("a complaint was not stored");
  if (isTip) await sealInformant(ctx, row.id, entry);
  await insertLines(ctx, row.id, entry.lines);
  await openClock(ctx, {
    limit: "T-ACCEPT",
    startedOn: entry.receivedOn,
    subject: { kind: "complaint", id: row.id },
    file: { kind: "complaint", id: row.id },
    regionCode: entry.regionCode,
  });
  await issueRegister(ctx, row);
  ctx.record({
    act: "complaint.lodge",
    subject: { kind: "complaint", id: row.id },
    about: [entry.employerId],
    to: "received",
    particulars: { number, kind: entry.kind, source: entry.source, receivedOn: entry.receivedOn },
  });
  return { id: row.id, number, code };
}

async function issueRegister(ctx: Context, complaint: typeof complaints.$inferSelect): Promise<void> {
  const sheet = await registerSheet(ctx, complaint);
  const place = placeOf(complaint);
  if (complaint.kind === "tip") await issuePaper(ctx, { ...place, paper: tipRegister, input: sheet.tip });
  else await issuePaper(ctx, { ...place, paper: complaintRegister, input: sheet.complaint });
}

function registered(entry: Entry) {
  const isTip = entry.kind === "tip";
  const { person, lines, claimedFen = 0, sourceNumber, topics, ...columns } = entry;
  return {
    ...columns,
    topics: [...topics],
    sourceNumber: sourceNumber === "" ? null : sourceNumber,
    respondentBigrams: bigrams(entry.respondentName),
    claimedFen: lines.length === 0 ? claimedFen : lines.reduce((sum, line) => sum + line.claimedFen, 0),
    complainantName: isTip ? "" : person.name,
    complainantAddress: isTip ? "" : person.address,
    phoneSealed: isTip ? null : sealField("complaints.phone", person.phone),
    phoneIndex: isTip ? null : indexField(person.phone),
    personIdSealed: isTip ? null : sealField("complaints.person_id", person.personId),
    personIdIndex: isTip ? null : indexField(person.personId),
  };
}

async function sealInformant(ctx: Context, complaintId: string, { person }: Entry): Promise<void> {
  const sealed = sealField("informants.sealed", JSON.stringify(person));
  if (sealed === null) throw new DomainError("invalid");
  await ctx.db.insert(informants).values({ complaintId, sealed });
}

async function insertLines(ctx: Context, complaintId: string, lines: readonly ClaimLine[]): Promise<void> {
  const rows = lines.map(({ personId, ...line }, index) => ({
    ...line,
    complaintId,
    ordinal: index + 1,
    personIdSealed: sealField("claim_lines.person_id", personId),
    personIdIndex: indexField(personId),
  }));
  for (let from = 0; from < rows.length; from += 1000) {
    await ctx.db.insert(claimLines).values(rows.slice(from, from + 1000));
  }
}
