import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { accounts, documents, employers, inspectionPlans, type patrolVisits } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { accountName } from "@/lib/agencies/queries/account-name";
import type { Officer } from "@/lib/auth/actor";
import { bare, signedOpinion } from "@/lib/documents/prose";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate, minuteStamp } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { VisitFinding } from "./findings";
import { itemWords } from "./labels";
import type { Verdict } from "./lifecycle";
import {
  followsWords,
  groundWords,
  noticeMannerLabels,
  outwardGroundWords,
  PATROL_BASIS,
  PATROL_SOURCE,
  UNNOTICED,
  urgencyLabels,
  VISIT_PROPOSAL,
  verdictLabels,
} from "./visit-labels";

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
  | "urgency"
  | "noticeNumber"
  | "leadId"
  | "secondId"
  | "leadCertificate"
  | "secondCertificate"
  | "proposedBy"
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
  const [employer] = await ctx.db.select().from(employers).where(standsFor(employerId));
  if (!employer) throw new Error("a visit without an employer");
  return {
    name: employer.name,
    creditCode: employer.creditCode ?? undefined,
    address: employer.address,
    representative: employer.legalRepresentative,
    contactPerson: employer.contactName,
    phone: employer.contactPhone,
    industry: employer.industry,
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
    ground: outwardGroundWords(visit.ground),
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
  const by = await accountName(ctx.db, visit.proposedBy);
  return {
    employer: await partyOf(ctx, visit.employerId),
    ground: [groundWords(visit.ground), plan, visit.groundNote].filter(Boolean).join("："),
    items: itemWords(visit.itemKeys),
    inspectedOn: visit.startedAt === null ? visit.plannedOn : legalDate(visit.startedAt),
    inspectors: await inspectorsOf(ctx, visit),
    proposal: signedOpinion({ opinion: VISIT_PROPOSAL, by, on: visit.proposedOn }),
    opinion: signedOpinion({ opinion, by: ctx.actor.name, on: legalDate(ctx.now) }),
    noticeNumber: number,
    urgency: visit.urgency === null ? undefined : urgencyLabels[visit.urgency],
  };
}

async function planTitle(ctx: Context, planId: string): Promise<string> {
  const [plan] = await ctx.db
    .select({ title: inspectionPlans.title })
    .from(inspectionPlans)
    .where(eq(inspectionPlans.id, planId));
  return plan?.title ?? "";
}

type Recorded = {
  readonly place: string;
  readonly present: readonly { readonly name: string; readonly post: string }[];
  readonly facts: string;
  readonly promises: string;
  readonly refusal: string;
  readonly photographs: number;
  readonly answers: readonly { readonly statement: string; readonly verdict: Verdict; readonly note: string }[];
};

/** What the 现场检查笔录 says; the one of the two who makes it is the recorder. */
export async function recordInput(
  ctx: Context<Officer>,
  visit: Visit & Pick<typeof patrolVisits.$inferSelect, "noticeShown">,
  recorded: Recorded,
) {
  const employer = await partyOf(ctx, visit.employerId);
  const inspectors = await inspectorsOf(ctx, visit);
  const [lead, second] = inspectors;
  const { place, facts, promises, refusal, photographs } = recorded;
  return {
    ...{ place, facts, promises, refusal, photographs, inspectors },
    employer: employer.name,
    creditCode: employer.creditCode,
    startedAt: minuteStamp(visit.startedAt ?? ctx.now),
    endedAt: minuteStamp(ctx.now),
    noticeNumber: visit.noticeNumber ?? UNNOTICED,
    recorder: (ctx.actor.id === visit.secondId ? second : lead) ?? { name: ctx.actor.name },
    present: recorded.present.map(({ name, post }) => ({ name, post })),
    noticeShown: noticeMannerLabels[visit.noticeShown ?? "paper"],
    answers: recorded.answers.map(({ statement, verdict, note }) => ({
      ...{ statement, note },
      verdict: verdictLabels[verdict],
    })),
  };
}

/** Where was inspected, as the record says: a site is seldom where its employer is registered. */
async function placeOnRecord(ctx: Context, recordId: string | null): Promise<string | null> {
  if (recordId === null) return null;
  const [record] = await ctx.db.select({ input: documents.input }).from(documents).where(eq(documents.id, recordId));
  return z.object({ place: z.string() }).safeParse(record?.input).data?.place ?? null;
}

type Unsigned = { readonly account: string; readonly witness: string };

/** What the 签名情况说明 says of a record that those present did not sign. */
export async function signingRefusalInput(
  ctx: Context<Officer>,
  visit: Visit & Pick<typeof patrolVisits.$inferSelect, "recordedAt" | "recordId">,
  unsigned: Unsigned,
) {
  const employer = await partyOf(ctx, visit.employerId);
  const place = (await placeOnRecord(ctx, visit.recordId)) ?? employer.address;
  return {
    ...unsigned,
    ...{ employer: employer.name, place, inspectors: await inspectorsOf(ctx, visit) },
    startedAt: minuteStamp(visit.startedAt ?? ctx.now),
    recordedAt: minuteStamp(visit.recordedAt ?? ctx.now),
    notedAt: minuteStamp(ctx.now),
  };
}

type Told = {
  readonly findings: readonly VisitFinding[];
  readonly advice: string;
  readonly caseNumber: string | null;
};

/** What the 行政检查结果告知书 says. */
export async function resultInput(
  ctx: Context,
  visit: Visit & Pick<typeof patrolVisits.$inferSelect, "declinedBecause">,
  { findings, advice, caseNumber }: Told,
) {
  const { employer, creditCode, items, inspectedOn, place, inspectors, contact } = await noticeInput(ctx, visit);
  return {
    ...{ employer, creditCode, items, inspectedOn, place, inspectors, contact, advice },
    noticeNumber: visit.noticeNumber ?? UNNOTICED,
    findings: findings.map(({ note, provision }) => `${bare(note)}${provision ? `（${provision.cited}）` : ""}。`),
    follows: followsWords({ ...visit, findings: findings.length, caseNumber }),
  };
}

type Opening = {
  readonly number: string;
  readonly title: string;
  readonly articles: string;
  readonly proposal: string;
  readonly opinion: string;
};

/** The 立案审批表 of a case that a patrol gave rise to. */
export async function openingInput(
  ctx: Context<Officer>,
  visit: Visit & Pick<typeof patrolVisits.$inferSelect, "facts">,
  { number, title, articles, proposal, opinion }: Opening,
) {
  const signed = { by: ctx.actor.name, on: legalDate(ctx.now) };
  return {
    caseNumber: number,
    source: PATROL_SOURCE,
    employer: await partyOf(ctx, visit.employerId),
    violation: title,
    facts: visit.facts ?? title,
    articles: articles.split("\n").filter((line) => line.trim() !== ""),
    basis: PATROL_BASIS,
    proposal: signedOpinion({ opinion: proposal, ...signed }),
    proposers: await inspectorsOf(ctx, visit),
    decision: signedOpinion({ opinion, ...signed }),
  };
}
