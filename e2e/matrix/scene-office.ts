import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { employerRelations, establishments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addEstablishment, addRelation } from "@/lib/employers/commands/add-particulars";
import { endEstablishment } from "@/lib/employers/commands/edit-establishment";
import { endRelation } from "@/lib/employers/commands/end-relation";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

/** The dated parts of an employer's file; in a scene that has ended they have ended too. */
export async function partsOf(keeper: Officer, id: string, isEnded: boolean): Promise<Record<string, string>> {
  const { regionCode } = keeper;
  const place = { name: `工地${regionCode}`, address: "建设路1号", regionCode, insuranceAccounts: [] };
  await act(keeper, ON, (ctx) => addEstablishment(ctx, { id, ...place }));
  const other = { name: `合作单位${regionCode}${isEnded}`, creditCode: "", regionCode };
  const to = await act(keeper, ON, (ctx) => registerEmployer(ctx, other));
  const terms = { kind: "contracts_for", sinceOn: ON, source: "分包合同" } as const;
  await act(keeper, ON, (ctx) => addRelation(ctx, { id, toId: to.id, ...terms }));
  const [site] = await db().select().from(establishments).where(eq(establishments.employerId, id));
  const between = and(eq(employerRelations.fromId, id), eq(employerRelations.toId, to.id));
  const [relation] = await db().select().from(employerRelations).where(between);
  const ids = { site: site?.id ?? "", relation: relation?.id ?? "" };
  if (!isEnded) return ids;
  const ending = { version: 1, untilOn: ON, reason: "已经结束。" };
  await act(keeper, ON, (ctx) => endEstablishment(ctx, { id: ids.site, ...ending }));
  await act(keeper, ON, (ctx) => endRelation(ctx, { id: ids.relation, ...ending }));
  return ids;
}
