import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { parsePersonId } from "@/lib/kernel/person-id";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { AddClaimInput } from "../input";
import { insertClaims } from "./insert-claims";

/** Adds one row to a case's ledger by hand. */
export async function addClaim(
  ctx: Context<Officer>,
  { caseId, personId, claimed, ...line }: z.output<typeof AddClaimInput>,
): Promise<{ id: string }> {
  const kase = await caseInHand(ctx, caseId);
  const identified = personId === "" ? null : parsePersonId(personId, { today: legalDate(ctx.now) });
  if (identified !== null && !identified.ok) throw invalid({ personId: "claim_person_id_wrong" });
  await insertClaims(ctx, kase, [{ ...line, personId: identified?.value ?? "", claimedFen: claimed }]);
  return { id: kase.id };
}
