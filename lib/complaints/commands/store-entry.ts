import "server-only";
import { violatedConstraint } from "@/db/client";
import { complaints, informants } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { indexField, sealField } from "@/lib/auth/sealed";
import { bigrams } from "@/lib/kernel/bigrams";
import { DomainError, invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ClaimLine } from "../claim-lines";
import type { Entry } from "../entry";
import { insertLines, numbered } from "./insert-lines";

/** Writes an entry's rows: the complaint, its lines, and a tip's person where nobody else's role can read it. */
export async function storeEntry(
  ctx: Context,
  entry: Entry,
  keys: { readonly number: string; readonly queryCodeHash: string },
): Promise<typeof complaints.$inferSelect> {
  const [row] = await ctx.db
    .insert(complaints)
    .values({
      ...registered(entry),
      ...keys,
      createdAt: ctx.now,
      createdBy: accountOf(ctx.actor),
    })
    .returning()
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== "complaints_source_number") throw error;
      throw invalid({ sourceNumber: "source_number_taken" });
    });
  if (!row) throw new Error("a complaint was not stored");
  if (entry.kind === "tip") await sealInformant(ctx, row.id, entry);
  await insertLines(ctx, { complaintId: row.id }, numbered(entry.lines));
  return row;
}

function registered(entry: Entry) {
  const isTip = entry.kind === "tip";
  const { person, lines, claimedFen = 0, sourceNumber, topics, ...columns } = entry;
  const named = sumOf(lines);
  return {
    ...columns,
    topics: [...topics],
    ...(sourceNumber === "" ? { sourceNumber: null } : { sourceNumber, sourceOrganId: entry.organId }),
    respondentBigrams: bigrams(entry.respondentName),
    ...{ claimedFen: Math.max(claimedFen, named), statedFen: claimedFen > named ? claimedFen : 0 },
    complainantName: isTip ? "" : person.name,
    complainantAddress: isTip ? "" : person.address,
    complainantPostcode: isTip ? "" : person.postcode,
    complainantSex: isTip ? "" : person.sex,
    complainantIdKind: isTip ? "" : person.idKind,
    ...(isTip ? { representatives: "" } : { registrarOpinion: "" }),
    emailSealed: isTip ? null : sealField("complaints.email", person.email),
    phoneSealed: isTip ? null : sealField("complaints.phone", person.phone),
    phoneIndex: isTip ? null : indexField(person.phone),
    personIdSealed: isTip ? null : sealField("complaints.person_id", person.personId),
    personIdIndex: isTip ? null : indexField(person.personId),
  };
}

/** Lines may name a part of those who are owed: a total that was stated stands. */
const sumOf = (lines: readonly ClaimLine[]): number => lines.reduce((sum, line) => sum + line.claimedFen, 0);

async function sealInformant(ctx: Context, complaintId: string, { person }: Entry): Promise<void> {
  const sealed = sealField("informants.sealed", JSON.stringify(person));
  if (sealed === null) throw new DomainError("invalid");
  await ctx.db.insert(informants).values({ complaintId, sealed });
}
