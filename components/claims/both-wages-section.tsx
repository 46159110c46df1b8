import type { BothWages } from "@/lib/claims/both-wages";
import { doubleWage } from "@/lib/claims/double-wage";
import { faultWords } from "@/lib/claims/labels";
import { ReckonedAnewSection } from "./reckoned-anew";
import { StepTable } from "./step-table";

const HOLDS_BOTH =
  "该行的二倍工资按旧的算法核定，把没有支付的正常工资也算在内（乘以2）。现在二倍工资只核算差额部分，没有支付的正常工资另起一行按“拖欠工资”核定，才能依法加付赔偿金。";

/** That a row holds the first wage too, what it comes to without it, and where it is reckoned anew. */
export function BothWagesSection({ wages, base, closed }: { wages: BothWages; base: string; closed: string | null }) {
  const answer = doubleWage({ ...wages, monthlyFen: wages.monthly, partMonthFen: wages.partMonth });
  return (
    <ReckonedAnewSection
      title="二倍工资须重新核定"
      why={HOLDS_BOTH}
      href={`${base}/verification?by=double_wage`}
      label="按现在的算式重新核定"
      closed={closed}
    >
      <p>按原来填写的内容，现在的算式是：</p>
      {answer.ok ? <StepTable steps={answer.steps} /> : <p>{faultWords(answer.fault, answer.detail)}</p>}
    </ReckonedAnewSection>
  );
}
