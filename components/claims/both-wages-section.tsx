import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { BothWages } from "@/lib/claims/both-wages";
import { doubleWage } from "@/lib/claims/double-wage";
import { faultWords } from "@/lib/claims/labels";
import { StepTable } from "./step-table";

const HOLDS_BOTH =
  "该行的二倍工资按旧的算法核定，把没有支付的正常工资也算在内（乘以2）。现在二倍工资只核算差额部分，没有支付的正常工资另起一行按“拖欠工资”核定，才能依法加付赔偿金。";

/** That a row holds the first wage too, what it comes to without it, and where it is reckoned anew. */
export function BothWagesSection({ wages, base, closed }: { wages: BothWages; base: string; closed: string | null }) {
  const answer = doubleWage({ ...wages, monthlyFen: wages.monthly, partMonthFen: wages.partMonth });
  return (
    <Section title="二倍工资须重新核算">
      <Banner kind="warn">{HOLDS_BOTH}</Banner>
      <p>按原来填写的内容，现在的算式是：</p>
      {answer.ok ? <StepTable steps={answer.steps} /> : <p>{faultWords(answer.fault, answer.detail)}</p>}
      {closed === null ? (
        <ButtonLink href={`${base}/verification?by=double_wage`} tone="primary">
          按现在的算式重新核算
        </ButtonLink>
      ) : (
        <p>{`现在不能重新核算：${closed}`}</p>
      )}
      <p className="text-muted">系统不会自行改动；重新核算以后，原来的核定记录保留备查。</p>
    </Section>
  );
}

type Row = { readonly id: string; readonly ordinal: number };

/** The rows of a ledger that hold both wages, each with its page. */
export function BothWagesBanner({ rows, base }: { rows: readonly Row[]; base: string }) {
  if (rows.length === 0) return null;
  return (
    <Banner kind="warn">
      以下各行的二倍工资按旧的算法核定，含没有支付的正常工资，请逐行重新核算：
      {rows.map(({ id, ordinal }) => (
        <span key={id} className="me-2">
          <TextLink href={`${base}/${id}`}>{`第${ordinal}行`}</TextLink>
        </span>
      ))}
    </Banner>
  );
}
