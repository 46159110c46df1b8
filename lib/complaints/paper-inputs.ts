import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { employers } from "@/db/schema";
import type { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { organOf } from "@/lib/agencies/queries";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DeclineComplaintInput, HandOverComplaintInput } from "./input";
import { declineGroundBasis, declineGroundLabels, sourceLabels, topicLabels } from "./labels";
import { topics, type Topic } from "./lifecycle";

type Complaint = Pick<
  typeof complaints.$inferSelect,
  | "id"
  | "number"
  | "kind"
  | "source"
  | "organId"
  | "regionCode"
  | "employerId"
  | "respondentName"
  | "topics"
  | "narrative"
  | "receivedOn"
  | "complainantName"
>;

const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text);

/** The complaint's topics as a paper names them. */
export const matterOf = (complaint: Pick<Complaint, "topics">): string =>
  complaint.topics.filter(isTopic).map((topic) => topicLabels[topic]).join("、");

/** Where a paper about a complaint that has no case stands. */
export const placeOf = (complaint: Complaint) => ({
  organId: complaint.organId,
  regionCode: complaint.regionCode,
  subject: { kind: "complaint", id: complaint.id },
  file: { kind: "complaint", id: complaint.id },
});

async function contactOf(ctx: Context, organId: string) {
  const organ = await organOf(ctx.db, organId);
  return { address: organ.address, phone: organ.phone, postcode: organ.postcode };
}

/** What every notice to a complainant begins with. */
export async function noticeHead(ctx: Context, complaint: Complaint) {
  return {
    complainant: complaint.complainantName,
    employer: complaint.respondentName,
    matter: matterOf(complaint),
    lodgedOn: complaint.receivedOn,
    contact: await contactOf(ctx, complaint.organId),
  };
}

export async function declineInput(
  ctx: Context,
  complaint: Complaint,
  { ground, reason }: z.output<typeof DeclineComplaintInput>,
) {
  return {
    ...(await noticeHead(ctx, complaint)),
    ground: declineGroundLabels[ground],
    basis: declineGroundBasis[ground],
    reason,
  };
}

export async function supplementInput(ctx: Context, complaint: Complaint, missing: string) {
  return { ...(await noticeHead(ctx, complaint)), missing: missing.split("\n").filter((line) => line.trim() !== "") };
}

export async function handoverInput(
  ctx: Context,
  complaint: Complaint,
  { to, reason }: z.output<typeof HandOverComplaintInput>,
) {
  return {
    receivingOrgan: to,
    employer: complaint.respondentName,
    matter: matterOf(complaint),
    registeredNumber: complaint.number,
    receivedOn: complaint.receivedOn,
    facts: complaint.narrative,
    reason,
    contact: await contactOf(ctx, complaint.organId),
  };
}

/** The 立案审批表: accepting as head of the inspection body is the approval of opening. */
export async function openingApproval(
  ctx: Context<Officer>,
  complaint: Complaint,
  kase: { readonly number: string },
  { opinion }: { readonly opinion: string },
) {
  if (complaint.employerId === null) throw notFound();
  const [employer] = await ctx.db.select().from(employers).where(eq(employers.id, complaint.employerId));
  if (!employer) throw notFound();
  const today = legalDate(ctx.now);
  return {
    caseNumber: kase.number,
    source: sourceLabels[complaint.source],
    employer: employer.name,
    creditCode: employer.creditCode ?? employer.provisionalKey ?? "",
    address: employer.address,
    legalRepresentative: employer.legalRepresentative,
    phone: employer.contactPhone,
    matter: matterOf(complaint),
    facts: complaint.narrative,
    openedOn: today,
    approval: { opinion, name: ctx.actor.name, on: today },
  };
}
