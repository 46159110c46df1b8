import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { AssignCaseInput } from "../input";
import { appointOfficers } from "./appoint-officers";

/** Assigns the two inspectors who investigate the case, lead and second (《劳动保障监察条例》第十六条). */
export async function assignCase(
  ctx: Context<Officer>,
  { id, version, leadId, secondId }: z.output<typeof AssignCaseInput>,
): Promise<{ id: string }> {
  const kase = await advanceCase(ctx, { id, version, act: "assign", particulars: { leadId, secondId } });
  await appointOfficers(ctx, kase.id, { leadId, secondId });
  return { id: kase.id };
}
