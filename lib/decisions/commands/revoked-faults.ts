import "server-only";
import type { Context } from "@/lib/workflow/context";
import { licenceOf, revokedFault } from "../licence";
import { revocationsOf } from "../queries/revoked-licences";
import type { ProposalPlace, WeighedItem } from "./chosen-measures";

/** By field each licence that a decision in force has revoked, with its number where the actor may know it. */
export async function revokedFaults(ctx: Context, decision: ProposalPlace, chosen: readonly WeighedItem[]) {
  const faults: Record<string, string> = {};
  for (const [at, item] of chosen.entries()) {
    const licence = licenceOf(item);
    if (licence === null) continue;
    const fault = revokedFault(await revocationsOf(ctx.db, ctx.actor, decision, licence.licenceNumber));
    if (fault !== null) faults[`items.${at}.licenceNumber`] = fault;
  }
  return faults;
}
