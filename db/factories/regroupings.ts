import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, inquiryNotices, regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { approveRegrouping } from "@/lib/regroupings/commands/decide-regrouping";
import { proposeMerge } from "@/lib/regroupings/commands/propose-merge";
import { act, at, employerId, officer } from "@/lib/testing/world";
import { anAssignedCase } from "./cases";
import { LONGTENG, THREE_LINES } from "./claims";
import { aComplaint } from "./complaints";
import { handOver } from "./deliveries";
import { anInquiry } from "./inquiries";
import { aFinding, anExhibit } from "./orders";

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

async function aJoinedComplaint(leader: Officer, lead: Officer, caseId: string): Promise<string> {
  const { id } = await aComplaint(lead, "2026-11-10", { claimLines: THREE_LINES });
  const named = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
  const linked = { ...named, id, version: 1, employerId: await employerId(LONGTENG) };
  await act(leader, "2026-11-10", (ctx) => linkEmployer(ctx, linked));
  const joined = { id, version: 2, caseId, reason: "同一单位的工资。" };
  await act(leader, "2026-11-10", (ctx) => joinComplaint(ctx, joined));
  return id;
}

/** Such a pair, the later with complaint, exhibit, finding and an inquiry that was served, its lines in the ledger. */
export async function aFullPair({ isTakenOver = true } = {}) {
  const { into, from: bare, leader, lead, second } = await aPair();
  const complaintId = await aJoinedComplaint(leader, lead, bare.id);
  if (isTakenOver) await act(lead, "2026-11-10", (ctx) => takeOverClaims(ctx, { caseId: bare.id }));
  const from = { ...bare, complaintId, exhibitId: await anExhibit(bare.id, "2026-11-10") };
  const finding = await aFinding(from, "2026-11-10");
  const [row] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, from.id));
  const notice = await anInquiry(lead, "2026-11-11", from.id, { version: row?.version ?? 0 });
  const [asked] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, notice.id));
  const place = { caseId: from.id, documentId: asked?.documentId ?? "", servers: [lead.id, second.id] };
  await handOver(lead, "2026-11-12", place);
  await anExhibit(into.id, "2026-11-10");
  return { into, from, leader, lead, second, findingId: finding.id, noticeId: notice.id };
}

type Pair = { readonly lead: Officer; readonly into: { readonly id: string }; readonly from: { readonly id: string } };

/** A proposal that the later of these two cases goes on in the earlier one. */
export async function aMergeOf({ lead, into, from }: Pair): Promise<string> {
  const entry = { caseId: from.id, withId: into.id, reason: "同一工地同一期间的工资，事实和证据相同。" };
  return (await act(lead, MERGED, (ctx) => proposeMerge(ctx, entry))).id;
}

/** The same, approved by the head of the inspection body. */
export async function aMerge(pair: Pair & { readonly leader: Officer }): Promise<string> {
  const id = await aMergeOf(pair);
  await act(pair.leader, MERGED, (ctx) => approveRegrouping(ctx, { id, version: 1, opinion: "同意并案。" }));
  return id;
}

/** A proposal that the later of two cases goes on in the earlier one. */
export async function aProposedMerge() {
  const pair = await aPair();
  return { ...pair, id: await aMergeOf(pair) };
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
