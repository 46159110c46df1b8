import { Banner } from "@/components/ui/banner";
import { Absent } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { OwnClaim } from "@/lib/agencies/queries/claims";
import { ClaimByPaperForm, ClaimEmployerForm } from "./claim-forms";

type Props = {
  claim: OwnClaim;
  byPaper: FormAction<unknown, unknown>;
  claimAgain: FormAction<unknown, unknown>;
};

/** How an employer's user stands to the employer, and the two ways to be confirmed. */
export function OwnClaimView({ claim, byPaper, claimAgain }: Props) {
  if (claim.confirmedAt !== null) {
    return (
      <Section title="绑定的用人单位">
        <DescriptionList items={[{ term: "单位", detail: claim.employerName ?? <Absent /> }]} />
      </Section>
    );
  }
  return (
    <Section title="绑定用人单位">
      {claim.refusal === null ? (
        <Banner kind="info">
          账号尚未确认，还不能查看单位的文书。申请的统一社会信用代码：{claim.creditCode ?? "未填写"}。
        </Banner>
      ) : (
        <Banner kind="warn">工作人员不予确认：{claim.refusal}</Banner>
      )}
      <h3 className="mt-4 mb-2 font-semibold">凭收到的文书绑定</h3>
      <ClaimByPaperForm action={byPaper} />
      <h3 className="mt-6 mb-2 font-semibold">更正统一社会信用代码，等待工作人员确认</h3>
      <ClaimEmployerForm action={claimAgain} />
    </Section>
  );
}
