import "server-only";
import { and, count, desc, eq, isNotNull, or, sum } from "drizzle-orm";
import {
  accounts,
  claimLineCorrections,
  claimLines,
  complainantCorrections,
  complaintCorrections,
  type complaints,
  organs,
} from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { idKindLabels, sexLabels } from "@/lib/cases/inquiry-labels";
import { printableName } from "@/lib/documents/glyphs";
import { lines, signedOpinion } from "@/lib/documents/prose";
import { env } from "@/lib/env";
import { legalDate } from "@/lib/kernel/clock";
import { maskEmail, maskPersonId, maskPhone } from "@/lib/kernel/mask";
import { parsePersonId, sexIn } from "@/lib/kernel/person-id";
import { topicWords } from "@/lib/kernel/topics";
import type { Context } from "@/lib/workflow/context";
import {
  amendedSheet,
  filledOnline,
  personIdKindLabels,
  photoOnSheet,
  representativesOnSheet,
  sourceOnSheet,
} from "../labels";
import { linesOnSheet } from "../line-labels";
import { partyOf } from "../paper-inputs";
import { stands } from "./claim-lines";
import { photosOfComplaint } from "./photos";

type Complaint = typeof complaints.$inferSelect;
type Registrar = { readonly name: string; readonly organ: string; readonly address: string };

/** The register sheet; identifiers masked, because whoever reads one in full says why. */
export async function registerSheet(ctx: Context, complaint: Complaint) {
  const registrar = await registrarOf(ctx, complaint);
  const shared = {
    registerNumber: complaint.number,
    source: sourceOnSheet(complaint.source, complaint.sourceNumber),
    employer: await partyOf(ctx, complaint),
    street: complaint.respondentPlace,
    matter: topicWords(complaint),
    content: complaint.narrative,
    materials: await materialsOf(ctx, complaint),
    remarks: lines(
      complaint.remarks,
      complaint.kind !== "tip" && complaint.representatives !== "" && representativesOnSheet(complaint.representatives),
      await linesAmended(ctx, complaint.id),
      await amendedOnSheet(ctx, complaint.id),
    ),
  };
  return {
    tip: {
      ...shared,
      receivedOn: complaint.receivedOn,
      registrar: registrar?.name,
      handling: opinion(complaint, registrar),
    },
    complaint: {
      ...shared,
      lodgedOn: complaint.receivedOn,
      workers: complaint.workerCount,
      complainant: complainantOf(ctx, complaint),
      placeOfFilling: registrar === undefined ? filledOnline : `${registrar.organ}（${registrar.address}）`,
    },
  };
}

/** That the sheet says what the entry says since it was amended; undefined for the first. */
async function amendedOnSheet(ctx: Context, complaintId: string): Promise<string | undefined> {
  const [last] = await ctx.db
    .select({ at: complaintCorrections.correctedAt })
    .from(complaintCorrections)
    .where(eq(complaintCorrections.complaintId, complaintId))
    .unionAll(
      ctx.db
        .select({ at: complainantCorrections.correctedAt })
        .from(complainantCorrections)
        .where(eq(complainantCorrections.complaintId, complaintId)),
    )
    .unionAll(
      ctx.db
        .select({ at: claimLineCorrections.correctedAt })
        .from(claimLineCorrections)
        .where(eq(claimLineCorrections.complaintId, complaintId)),
    )
    .orderBy(desc(complaintCorrections.correctedAt))
    .limit(1);
  return last && amendedSheet(legalDate(last.at));
}

/** What the lines come to since they were corrected; undefined before that. */
async function linesAmended(ctx: Context, complaintId: string): Promise<string | undefined> {
  const touched = or(isNotNull(claimLines.struckIn), isNotNull(claimLines.addedIn));
  if ((await ctx.db.$count(claimLines, and(eq(claimLines.complaintId, complaintId), touched))) === 0) return undefined;
  const [found] = await ctx.db
    .select({ lines: count(), fen: sum(claimLines.claimedFen).mapWith(Number) })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), stands));
  return linesOnSheet(found?.lines ?? 0, found?.fen ?? 0);
}

/** What was handed in, and the photographs that came with it: a sign of a file's name that no font has is replaced. */
async function materialsOf(ctx: Context, { id, handedIn }: Complaint): Promise<string[]> {
  const photos = await photosOfComplaint(id, ctx.db);
  const names = await Promise.all(photos.map(({ name }) => printableName(name, env().FONT_DIR)));
  return [...handedIn.split("\n").filter((line) => line.trim() !== ""), ...names.map(photoOnSheet)];
}

/** Whoever entered it, with their organ; undefined where the public did. */
async function registrarOf(ctx: Context, { createdBy }: Complaint): Promise<Registrar | undefined> {
  if (createdBy === null) return undefined;
  const [found] = await ctx.db
    .select({ name: accounts.name, organ: organs.name, address: organs.address })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .where(eq(accounts.id, createdBy));
  return found;
}

const opinion = ({ registrarOpinion, createdAt }: Complaint, registrar: Registrar | undefined) =>
  registrarOpinion === "" || registrar === undefined
    ? undefined
    : signedOpinion({ opinion: registrarOpinion, by: registrar.name, on: legalDate(createdAt) });

/** What was said of the person goes before what the number of their paper tells. */
function complainantOf(ctx: Context, complaint: Complaint) {
  const phone = openField("complaints.phone", complaint.phoneSealed);
  const email = openField("complaints.email", complaint.emailSealed);
  const number = openField("complaints.person_id", complaint.personIdSealed);
  const parsed = parsePersonId(number, { today: legalDate(ctx.now) });
  const isResident = ["", "resident"].includes(complaint.complainantIdKind) && parsed.ok;
  const sex = complaint.complainantSex || (isResident && sexIn(parsed.value)) || "";
  const kindTold = isResident ? personIdKindLabels[parsed.kind] : undefined;
  const kindSaid = complaint.complainantIdKind === "" ? undefined : idKindLabels[complaint.complainantIdKind];
  return {
    name: complaint.complainantName,
    sex: sex === "" ? undefined : sexLabels[sex],
    idKind: kindTold ?? kindSaid,
    idNumber: number === null ? undefined : maskPersonId(number),
    phone: phone === null ? undefined : maskPhone(phone),
    otherContact: email === null ? undefined : maskEmail(email),
    address: complaint.complainantAddress,
    postcode: complaint.complainantPostcode,
  };
}
