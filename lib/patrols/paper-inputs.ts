import "server-only";
import { eq } from "drizzle-orm";
import { accounts, employers, inspectionPlans, type patrolVisits } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { itemWords } from "./labels";
import { groundWords } from "./visit-labels";

type Visit = Pick<
  typeof patrolVisits.$inferSelect,
  | "organId"
  | "employerId"
  | "planId"
  | "ground"
  | "groundNote"
  | "itemKeys"
  | "plannedOn"
  | "isUrgent"
  | "noticeNumber"
  | "leadId"
  | "secondId"
  | "leadCertificate"
  | "secondCertificate"
  | "proposedOn"
  | "startedAt"
>;

/** The two inspectors as papers name them, the lead first. */
export async function inspectorsOf(ctx: Context, visit: Visit) {
  const named = async (id: string, certificate: string) => {
    const [row] = await ctx.db.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, id));
    return { name: row?.name ?? "", certificate };
  };
  return [await named(visit.leadId, visit.leadCertificate), await named(visit.secondId, visit.secondCertificate)];
}

/** The employer as papers name it. */
export async function partyOf(ctx: Context, employerId: string) {
  const [employer] = await ctx.db.select().from(employers).where(eq(employers.id, employerId));
  if (!employer) throw new Error("a visit without an employer");
  return {
    name: employer.name,
    creditCode: employer.creditCode ?? undefined,
    address: employer.address,
    representative: employer.legalRepresentative,
    contactPerson: employer.contactName,
    phone: employer.contactPhone,
  };
}

/** What the 行政检查通知书 says. */
export async function noticeInput(ctx: Context, visit: Visit) {
  const organ = await organOf(ctx.db, visit.organId);
  const employer = await partyOf(ctx, visit.employerId);
  return {
    employer: employer.name,
    creditCode: employer.creditCode,
    items: itemWords(visit.itemKeys),
    ground: groundWords(visit.ground),
    inspectedOn: visit.startedAt === null ? visit.plannedOn : legalDate(visit.startedAt),
    place: employer.address,
    inspectors: await inspectorsOf(ctx, visit),
    isUrgent: visit.isUrgent,
    replaces: visit.noticeNumber ?? undefined,
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}

/** What the 行政检查审批表 says. */
export async function approvalInput(
  ctx: Context<Officer>,
  visit: Visit,
  { opinion, number }: { readonly opinion: string; readonly number: string },
) {
  const plan = visit.planId === null ? null : await planTitle(ctx, visit.planId);
  return {
    employer: await partyOf(ctx, visit.employerId),
    ground: [groundWords(visit.ground), plan, visit.groundNote].filter(Boolean).join("："),
    items: itemWords(visit.itemKeys),
    inspectedOn: visit.startedAt === null ? visit.plannedOn : legalDate(visit.startedAt),
    inspectors: await inspectorsOf(ctx, visit),
    proposedOn: visit.proposedOn,
    opinion,
    decidedOn: legalDate(ctx.now),
    noticeNumber: number,
    isUrgent: visit.isUrgent,
  };
}

async function planTitle(ctx: Context, planId: string): Promise<string> {
  const [plan] = await ctx.db
    .select({ title: inspectionPlans.title })
    .from(inspectionPlans)
    .where(eq(inspectionPlans.id, planId));
  return plan?.title ?? "";
}
