import { db } from "@/db/client";
import { regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { proposeMerge } from "@/lib/regroupings/commands/propose-merge";
import { act, at, employerId, officer } from "@/lib/testing/world";
import { anAssignedCase } from "./cases";
import { LONGTENG } from "./claims";

export const EARLIER = "2026-11-02";
export const LATER = "2026-11-09";
export const MERGED = "2026-11-16";

type Team = { readonly lead: Officer; readonly regionCode: string };

/** Two cases of one organ against one employer, both with the same two inspectors, a week apart. */
export async function aPair() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const employer = await employerId(LONGTENG);
  const into = await anAssignedCase(leader, lead, second, EARLIER, employer);
  const from = await anAssignedCase(leader, lead, second, LATER, employer);
  return { leader, lead, second, into, from };
}

/** A proposal that the later of two cases goes on in the earlier one. */
export async function aProposedMerge() {
  const pair = await aPair();
  const entry = { caseId: pair.from.id, withId: pair.into.id, reason: "同一工地同一期间的工资，事实和证据相同。" };
  const { id } = await act(pair.lead, MERGED, (ctx) => proposeMerge(ctx, entry));
  return { ...pair, id };
}

/** A proposal to split a case, put into its file as it is. */
export async function aRegroupingIn(
  { lead, regionCode }: Team,
  caseId: string,
  state: "proposed" | "refused",
): Promise<string> {
  const decided = state === "proposed" ? {} : { decidedBy: lead.id, decidedAt: at(MERGED), opinion: "不同意拆案。" };
  const [row] = await db()
    .insert(regroupings)
    .values({
      ...{ kind: "split" as const, state, caseId, regionCode, title: "拆出的案件", reason: "两个工地互不相关。" },
      ...{ proposedBy: lead.id, proposedOn: MERGED, ...decided },
    })
    .returning({ id: regroupings.id });
  return row?.id ?? "";
}
