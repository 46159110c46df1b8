import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { typedAgain } from "@/components/claims/typed-again";
import { VerificationView } from "@/components/claims/verification-view";
import { VerifyByHandForm } from "@/components/claims/verify-by-hand-form";
import { VerifyClaimForm } from "@/components/claims/verify-claim-form";
import { requireOfficer } from "@/lib/auth/session";
import { VerificationSearch } from "@/lib/claims/filter";
import { whyNot } from "@/lib/claims/labels";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { regionStandards } from "@/lib/claims/queries/minimum-wages";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { verify, verifyHand } from "./actions";

export const metadata: Metadata = { title: "核定金额" };

type Props = { params: Promise<{ id: string; lineId: string }>; searchParams: SearchParams };

export default async function VerificationPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(claimFile(officer, await params, now()));
  const { by } = VerificationSearch.parse(await searchParams);
  const { id, version } = file.claim;
  const back = `/office/cases/${file.kase.id}/claims/${id}`;
  return (
    <ClaimActSection title="核定金额" backHref={back} refusal={whyNot(file.verifyRefusal)}>
      <VerificationView file={file} by={by}>
        {by === "hand" ? (
          <VerifyByHandForm place={{ id, version }} action={verifyHand} />
        ) : (
          <VerifyClaimForm
            key={by}
            place={{ id, version }}
            calculator={by}
            standards={await regionStandards(file.kase.regionCode)}
            today={legalDate(now())}
            typed={by === "double_wage" && file.bothWages ? typedAgain(file.bothWages) : undefined}
            action={verify}
          />
        )}
      </VerificationView>
    </ClaimActSection>
  );
}
