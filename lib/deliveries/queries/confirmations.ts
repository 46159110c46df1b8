import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { addressConfirmations, cases, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { maskPhone } from "@/lib/kernel/mask";
import type { Context } from "@/lib/workflow/context";
import type { Recipient } from "../lifecycle";
import { deliveryDeskRefusal } from "../policy";
import { deliveryScope } from "../scope";
import { caseColumns, caseForDelivery, servablePapersOf } from "./servable-paper";

/** Locks a confirmation in the actor's scope, with its case. */
export async function confirmationForSigning(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({ confirmation: addressConfirmations, kase: caseColumns })
    .from(addressConfirmations)
    .innerJoin(cases, eq(cases.id, addressConfirmations.caseId))
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(and(eq(addressConfirmations.id, id), deliveryScope(ctx.actor)))
    .for("update", { of: addressConfirmations });
  return row;
}

/** The address confirmations of a case, newest first, telephones masked. The caller has asked the case's scope. */
export async function confirmationsOf(reader: Reader, caseId: string) {
  const rows = await reader
    .select()
    .from(addressConfirmations)
    .where(eq(addressConfirmations.caseId, caseId))
    .orderBy(desc(addressConfirmations.recordedAt), desc(addressConfirmations.id));
  return rows.map(({ phoneSealed, ...row }) => {
    const phone = openField("address_confirmations.phone", phoneSealed);
    return { ...row, phone: phone === null ? "" : maskPhone(phone) };
  });
}

export type ConfirmationRow = Awaited<ReturnType<typeof confirmationsOf>>[number];

/** The parties of a case whose address can be confirmed, and why this actor may not (null when they may). */
export async function partiesOf(actor: Actor, caseId: string) {
  const kase = await caseForDelivery(db(), actor, caseId);
  if (!kase) throw notFound();
  const { officerIds } = await caseFacts(db(), kase, now());
  const complainant = (await servablePapersOf(db(), kase)).find(({ recipient }) => recipient === "complainant");
  const parties: { value: Recipient; label: string }[] = [{ value: "employer", label: kase.employerName }];
  if (complainant) parties.push({ value: "complainant", label: complainant.recipientName });
  return { parties, refusal: deliveryDeskRefusal(actor, { caseState: kase.state, officerIds }) };
}
