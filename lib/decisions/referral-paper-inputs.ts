import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, employers, type referrals } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { accountName } from "@/lib/agencies/queries/account-name";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { signedOpinion } from "@/lib/documents/prose";
import { standsFor } from "@/lib/employers/queries/files-of";

type Referral = typeof referrals.$inferSelect;

async function placeOf(reader: Reader, { caseId, employerId }: Referral) {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  const [employer] = await reader.select().from(employers).where(standsFor(employerId));
  if (!kase || !employer) throw new Error("a referral without a case or an employer");
  return { kase, employer };
}

/** 涉嫌犯罪案件移送审批表. */
export async function referralApprovalOnPaper(
  reader: Reader,
  referral: Referral,
  decided: { opinion: string; by: string; on: string },
) {
  const { kase, employer } = await placeOf(reader, referral);
  const { crime, suspect, facts, reason, reportedOn, proposal } = referral;
  const reporter = await accountName(reader, referral.reportedBy);
  return {
    ...{ caseNumber: kase.number, caseName: kase.title, crime, suspect, facts, reason, reportedOn },
    employer: {
      name: employer.name,
      creditCode: employer.creditCode ?? "",
      address: employer.address,
      representative: employer.legalRepresentative,
      phone: employer.contactPhone,
      industry: employer.industry,
    },
    inspectors: await officersOnPaper(reader, referral.caseId, decided.on),
    reporter,
    proposal: proposal && signedOpinion({ opinion: proposal, by: reporter, on: reportedOn }),
    endorsement: await endorsementOnPaper(reader, referral),
    decision: signedOpinion(decided),
  };
}

/** Signed by who gave it; undefined where nothing was said, which leaves the box to be filled by hand. */
async function endorsementOnPaper(reader: Reader, { endorsement, endorsedBy, endorsedOn }: Referral) {
  if (endorsement === null || endorsedBy === null || endorsedOn === null) return undefined;
  return signedOpinion({ opinion: endorsement, by: await accountName(reader, endorsedBy), on: endorsedOn });
}

/** 涉嫌犯罪案件移送书. */
export async function referralLetterOnPaper(reader: Reader, referral: Referral, police: string) {
  const { kase } = await placeOf(reader, referral);
  const organ = await organOf(reader, referral.organId);
  const { crime, suspect, facts, reason, materials } = referral;
  return {
    ...{ police, caseName: kase.title, suspect, crime, facts, reason },
    materials: materials
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}
