import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { addressConfirmations, cases, employers } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { maskPhone } from "@/lib/kernel/mask";
import type { Context } from "@/lib/workflow/context";
import { deliveryScope } from "../scope";
import { caseColumns } from "./servable-paper";

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
