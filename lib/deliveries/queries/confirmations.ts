import "server-only";
import { desc, eq, getTableColumns } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { addressConfirmations, documentVoids } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { voidColumns } from "@/lib/documents/queries";
import { now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { maskPhone } from "@/lib/kernel/mask";
import type { Context } from "@/lib/workflow/context";
import type { Recipient } from "../lifecycle";
import { type MatterRef, matterNamed, refOf } from "../matter";
import { confirmationsIn } from "./binding-confirmations";
import { deskRefusal } from "./circumstances";
import { type Matter, matterFor } from "./matter";
import { servablePapersOf } from "./servable-paper";

/** Locks a confirmation in the actor's scope, with its matter. */
export async function confirmationForSigning(ctx: Context, id: string) {
  const [confirmation] = await ctx.db
    .select()
    .from(addressConfirmations)
    .where(eq(addressConfirmations.id, id))
    .for("update");
  const matter = confirmation && (await matterFor(ctx.db, ctx.actor, matterNamed(confirmation)));
  return matter && { confirmation, matter };
}

/** The address confirmations that are a matter's, newest first, telephones masked. The caller has asked the matter's scope. */
export async function confirmationsOf(reader: Reader, matter: MatterRef) {
  const rows = await reader
    .select({
      ...{ ...getTableColumns(addressConfirmations), ...voidColumns },
      scanState: scanStateOf(addressConfirmations.signedFileId),
    })
    .from(addressConfirmations)
    .leftJoin(documentVoids, eq(documentVoids.documentId, addressConfirmations.documentId))
    .where(await confirmationsIn(reader, matter))
    .orderBy(desc(addressConfirmations.recordedAt), desc(addressConfirmations.id));
  return rows.map(({ phoneSealed, ...row }) => {
    const phone = openField("address_confirmations.phone", phoneSealed);
    const isOfComplaint = matter.kind === "case" && row.complaintId !== null;
    return { ...row, isOfComplaint, phone: phone === null ? "" : maskPhone(phone) };
  });
}

export type ConfirmationRow = Awaited<ReturnType<typeof confirmationsOf>>[number];

/** The parties whose address can be confirmed: of a complaint who made it, of a case the employer as well. */
export async function confirmingParties(reader: Reader, matter: Matter) {
  const parties: { value: Recipient; label: string }[] = [];
  if (matter.kind === "case") parties.push({ value: "employer", label: matter.employer.name });
  const paper = (await servablePapersOf(reader, matter)).find(({ recipient }) => recipient === "complainant");
  const complainant = matter.complainant?.name ?? paper?.recipientName;
  if (complainant !== undefined) parties.push({ value: "complainant", label: complainant });
  return parties;
}

/** The same for the form, and why this actor may not record (null when they may). Throws `not_found`. */
export async function partiesOf(actor: Actor, ref: MatterRef) {
  const matter = await matterFor(db(), actor, ref);
  if (!matter) throw notFound();
  const refusal = await deskRefusal(db(), actor, matter, now());
  return { matter: refOf(matter), parties: await confirmingParties(db(), matter), refusal };
}

export type Parties = Awaited<ReturnType<typeof partiesOf>>;
