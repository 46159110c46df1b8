import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ReassignCaseInput } from "../input";
import { appointOfficers } from "./appoint-officers";

/** Puts others, or the same in other parts, in the officers' place, with the reason. Past rows stay. */
export async function reassignCase(
  ctx: Context<Officer>,
  { id, version, leadId, secondId, reason }: z.output<typeof ReassignCaseInput>,
): Promise<{ id: string }> {
  const kase = await advanceCase(ctx, { id, version, act: "reassign", particulars: { leadId, secondId } });
  await appointOfficers(ctx, kase.id, { leadId, secondId, reason });
  return { id: kase.id };
}
