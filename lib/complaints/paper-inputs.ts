import "server-only";
import type { z } from "zod";
import { type complaints, employers } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { asSentence, signedOpinion } from "@/lib/documents/prose";
import { complaintRegister } from "@/lib/documents/templates/complaint-register";
import { tipRegister } from "@/lib/documents/templates/tip-register";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { topicWords } from "@/lib/kernel/topics";
import type { Context } from "@/lib/workflow/context";
import type {
  AcceptComplaintInput,
  DeclineComplaintInput,
  HandOverComplaintInput,
  RequestSupplementInput,
} from "./input";
import { openingBasis, sourceLabels } from "./labels";
import type { ContestOutcome } from "./lifecycle";
import type { Contest, RoutingDecider } from "./queries/routing";

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
  | "respondentPlace"
>;

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
    matter: topicWords(complaint),
    lodgedOn: complaint.receivedOn,
    contact: await contactOf(ctx, complaint.organId),
  };
}

export async function declineInput(
  ctx: Context,
  complaint: Complaint,
  { ground, reason, otherRoute }: z.output<typeof DeclineComplaintInput>,
) {
  const organ = await organOf(ctx.db, complaint.organId);
  return {
    ...(await noticeHead(ctx, complaint)),
    ground,
    reason,
    otherRoute,
    reconsiderationBody: organ.governmentName,
  };
}

export async function supplementInput(
  ctx: Context,
  complaint: Complaint,
  asked: Pick<z.output<typeof RequestSupplementInput>, "missing" | "dueOn">,
) {
  const items = asked.missing.split("\n").filter((line) => line.trim() !== "");
  return { ...(await noticeHead(ctx, complaint)), items, dueOn: asked.dueOn };
}

export async function handoverInput(
  ctx: Context,
  complaint: Complaint,
  { to, reason }: z.output<typeof HandOverComplaintInput>,
) {
  return {
    receiver: to,
    caseName: `${complaint.respondentName}${topicWords(complaint)}（${complaint.number}）`,
    facts: complaint.narrative,
    reason,
    materials: [{ name: complaint.kind === "tip" ? tipRegister.title : complaintRegister.title, copies: 1 }],
    contact: await contactOf(ctx, complaint.organId),
  };
}

/** The unit as a register or an approval names it: the employer's file, or what the complainant called it. */
export async function partyOf(ctx: Context, complaint: Complaint) {
  if (complaint.employerId === null) return { name: complaint.respondentName, address: complaint.respondentPlace };
  const [employer] = await ctx.db.select().from(employers).where(standsFor(complaint.employerId));
  if (!employer) throw notFound();
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

/**
 * The 立案审批表: accepting as head of the inspection body is the approval of opening. The opinion above it is signed by
 * an inspector, by hand: none holds the case yet.
 */
export async function openingApproval(
  ctx: Context<Officer>,
  complaint: Complaint,
  kase: { readonly number: string },
  { proposal, opinion, articles }: Pick<z.output<typeof AcceptComplaintInput>, "proposal" | "opinion" | "articles">,
) {
  const today = legalDate(ctx.now);
  return {
    caseNumber: kase.number,
    source: sourceLabels[complaint.source],
    acceptedOn: today,
    employer: await partyOf(ctx, complaint),
    violation: topicWords(complaint),
    facts: complaint.narrative,
    articles: articles.split("\n").filter((line) => line.trim() !== ""),
    basis: openingBasis,
    proposal: asSentence(proposal),
    decision: signedOpinion({ opinion, by: ctx.actor.name, on: today }),
  };
}

type Settled = {
  readonly contest: Contest;
  readonly decider: RoutingDecider;
  readonly outcome: Exclude<ContestOutcome, "dropped">;
  /** The name of the organ that handles it by the decision. */
  readonly competent: string;
  readonly reason: string;
  readonly reference: string;
};

/**
 * The 管辖决定审批表. Of whoever complained or informed it takes nothing: it goes on to another organ with the file
 * (《条例》第九条第三款).
 */
export const routingApprovalInput = (
  { actor, now }: Context<Officer>,
  { number, kind, receivedOn, respondentName }: Complaint,
  { contest, decider, outcome, competent, reason, reference }: Settled,
) => ({
  ...{ registerNumber: number, kind, receivedOn, employer: respondentName },
  ...{ contestedBy: contest.organName ?? "", contestedOn: contest.contestedOn, grounds: contest.reason },
  ...{ proposed: contest.proposedName ?? undefined, outcome, competent, reference },
  ...{ decider: decider.name, isEntered: !decider.isAbove },
  decision: signedOpinion({ opinion: reason, by: actor.name, on: legalDate(now) }),
});
