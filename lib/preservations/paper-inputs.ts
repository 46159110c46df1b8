import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { cases, employers, preservationItems } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { accountName } from "@/lib/agencies/queries/account-name";
import { inspectorsOf } from "@/lib/cases/paper-inputs";
import { signedOpinion } from "@/lib/documents/prose";
import { standsFor } from "@/lib/employers/queries/files-of";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Preservation } from "./advance";
import { disposalLabels, groundLabels, verdictLabels } from "./labels";
import { holdClock, undecidedItems } from "./queries/preservation-facts";

/** Where a paper of a preservation stands: about it, in the file of its case. */
export const paperPlace = ({ id, caseId, organId, regionCode, employerId }: Preservation) => ({
  organId,
  regionCode,
  employerId,
  subject: { kind: "preservation", id },
  file: { kind: "case", id: caseId },
});

/** The case, the party and the organ, as every paper of a preservation names them. */
async function placeOf(ctx: Context, row: Preservation) {
  const [kase] = await ctx.db.select().from(cases).where(eq(cases.id, row.caseId));
  const [employer] = await ctx.db.select().from(employers).where(standsFor(row.employerId));
  if (!kase || !employer) throw new Error("a preservation without a case or an employer");
  const organ = await organOf(ctx.db, row.organId);
  return {
    named: {
      ...{ caseNumber: kase.number, caseName: kase.title },
      ...{ employer: employer.name, creditCode: employer.creditCode ?? "" },
    },
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}

type Said = { readonly verdict: keyof typeof verdictLabels; readonly opinion: string };

/** 先行登记保存证据审批表, with the head's opinion on it. */
export async function approvalOnPaper(ctx: Context, row: Preservation, { verdict, opinion }: Said) {
  const { named } = await placeOf(ctx, row);
  const by = ctx.actor.kind === "officer" ? ctx.actor.name : "";
  return {
    ...named,
    ground: groundLabels[row.ground],
    reason: row.reason,
    items: await ctx.db
      .select({
        name: preservationItems.name,
        specification: preservationItems.specification,
        quantity: preservationItems.quantity,
      })
      .from(preservationItems)
      .where(eq(preservationItems.preservationId, row.id))
      .orderBy(asc(preservationItems.ordinal)),
    inspectors: await inspectorsOf(ctx, row.caseId),
    ...{ proposer: await accountName(ctx.db, row.proposedBy), proposedOn: row.proposedOn },
    decision: signedOpinion({ opinion, by, on: legalDate(ctx.now) }, verdictLabels[verdict]),
  };
}

/** 先行登记保存证据通知书 with its list. */
export async function noticeOnPaper(ctx: Context, row: Preservation & { readonly heldOn: LegalDate }) {
  const { named, contact } = await placeOf(ctx, row);
  const items = await ctx.db
    .select()
    .from(preservationItems)
    .where(and(eq(preservationItems.preservationId, row.id), eq(preservationItems.isHeld, true)))
    .orderBy(asc(preservationItems.ordinal));
  return {
    ...named,
    ground: groundLabels[row.ground],
    reason: row.reason,
    heldOn: row.heldOn,
    dueOn: (await holdClock(ctx.db, row.id))?.dueOn ?? row.heldOn,
    items: items.map(({ name, specification, quantity, condition, place, custodian }) => ({
      ...{ name, specification, quantity },
      ...{ condition: condition ?? "", place: place ?? "", custodian: custodian ?? "" },
    })),
    inspectors: await inspectorsOf(ctx, row.caseId),
    contact,
  };
}

/** 先行登记保存证据处理通知书 for these items. */
export async function disposalOnPaper(ctx: Context, row: Preservation, itemIds: readonly string[]) {
  const { named, contact } = await placeOf(ctx, row);
  const items = await ctx.db
    .select()
    .from(preservationItems)
    .where(inArray(preservationItems.id, [...itemIds]))
    .orderBy(asc(preservationItems.ordinal));
  return {
    ...named,
    notice: row.number ?? "",
    heldOn: row.heldOn ?? "",
    dueOn: (await holdClock(ctx.db, row.id))?.dueOn ?? "",
    items: items.flatMap(({ disposal, ordinal, name, specification, quantity, note, basis }) =>
      disposal === null
        ? []
        : [
            {
              ordinal,
              name,
              specification,
              quantity,
              disposal: disposalLabels[disposal],
              note: note ?? "",
              basis: basis ?? "",
            },
          ],
    ),
    remaining: await undecidedItems(ctx.db, row.id),
    contact,
  };
}
