import "server-only";
import type { z } from "zod";
import { employerRelations, establishments } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { AddEstablishmentInput, AddRelationInput } from "../input";
import { keepRefusal } from "../policy";
import { employerOf } from "../queries/employer";
import { lockEmployer } from "./lock-employer";

/** Adds a branch, site or insurance account under a legal entity. */
export async function addEstablishment(
  ctx: Context,
  { id, ...given }: z.output<typeof AddEstablishmentInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  await lockEmployer(ctx, id);
  await ctx.db.insert(establishments).values({ ...given, employerId: id, sinceOn: legalDate(ctx.now) });
  ctx.record({ act: "employer.addEstablishment", subject: { kind: "employer", id } });
  return { id };
}

/** Records a dated relation from one employer to another, with its source. */
export async function addRelation(
  ctx: Context,
  { id, ...given }: z.output<typeof AddRelationInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const row = await lockEmployer(ctx, id);
  const other = await employerOf(ctx.actor, given.toId, ctx.db);
  if (!other || other.id === row.id) throw invalid({ toId: "employer_unknown" });
  await ctx.db.insert(employerRelations).values({ ...given, fromId: id });
  ctx.record({
    act: "employer.addRelation",
    subject: { kind: "employer", id },
    about: [other.id],
    particulars: { kind: given.kind },
  });
  return { id };
}
