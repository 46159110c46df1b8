import { ButtonLink } from "@/components/ui/button";
import { MinuteText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { calculatorBasis, calculatorLabels, whyNot } from "@/lib/claims/labels";
import type { ClaimFile, VerificationRow } from "@/lib/claims/queries/claim-file";
import { BothWagesSection } from "./both-wages-section";
import { Standing } from "./claim-list-view";
import { PaymentTable } from "./payment-table";
import { ReplacedStandardSection } from "./replaced-standard-section";
import { StepTable } from "./step-table";

/** One worker's row: the amounts, how they were verified, and what may be done now. */
export function ClaimView({ file }: { file: ClaimFile }) {
  const { kase, claim, verifications, payments, accepted, refusal, verifyRefusal, additionalRefusal, correctRefusal } =
    file;
  const base = `/office/cases/${kase.id}/claims`;
  const closed = whyNot(refusal);
  return (
    <>
      <Section title={`${claim.workerName}　${claim.item}`} aside={<Standing standing={claim.standing} />}>
        <DescriptionList items={factsOf(claim)} />
        <ActBar
          acts={[
            {
              key: "verify",
              label: claim.verifiedFen === null ? "核定金额" : "重新核定",
              href: `${base}/${claim.id}/verification`,
              refusal: whyNot(verifyRefusal),
              primary: true,
            },
            { key: "search", label: "查找劳动者", href: `${base}/${claim.id}/searches`, refusal: null },
            ...(additionalRefusal === null
              ? [{ key: "additional", label: "加付赔偿金", href: `${base}/${claim.id}/additional`, refusal: null }]
              : []),
            ...(accepted.length > 0
              ? [
                  {
                    key: "correct",
                    label: "更正已认可的支付",
                    href: `${base}/${claim.id}/correction`,
                    refusal: whyNot(correctRefusal),
                  },
                ]
              : []),
            { key: "end", label: "剔除", href: `${base}/${claim.id}/ending`, refusal: closed },
          ]}
        />
      </Section>
      {file.bothWages === null ? null : (
        <BothWagesSection wages={file.bothWages} base={`${base}/${claim.id}`} closed={whyNot(verifyRefusal)} />
      )}
      {file.replaced === null ? null : (
        <ReplacedStandardSection standard={file.replaced} base={`${base}/${claim.id}`} closed={whyNot(verifyRefusal)} />
      )}
      <Section title="核定记录">
        {verifications.length === 0 ? <p className="text-muted">还没有核定。</p> : null}
        {verifications.map((verification) => (
          <Verification key={verification.id} verification={verification} />
        ))}
      </Section>
      <Section title="支付记录">
        <PaymentTable base={base} payments={payments} />
      </Section>
      <p className="mt-4">
        <ButtonLink href={base}>返回台账</ButtonLink>
      </p>
    </>
  );
}

const factsOf = (claim: ClaimFile["claim"]) => [
  { term: "证件号码", detail: claim.personId ?? "未登记" },
  { term: "期间", detail: claim.period },
  { term: "请求金额", detail: <Money fen={claim.claimedFen} /> },
  { term: "核定金额", detail: <Money fen={claim.verifiedFen} /> },
  { term: "责令支付金额", detail: <Money fen={claim.orderedFen} /> },
  { term: "已支付、未支付", detail: <Balance claim={claim} /> },
  ...(claim.endedOn === null ? [] : [{ term: "剔除", detail: `${claim.endedOn}　${claim.endedBecause ?? ""}` }]),
];

const Balance = ({ claim }: { claim: ClaimFile["claim"] }) => (
  <>
    已支付 <Money fen={claim.paidFen} />
    ，未支付 <Money fen={claim.openFen} />
    {claim.waitingFen > 0 ? (
      <>
        （另有 <Money fen={claim.waitingFen} /> 的支付证明待核对）
      </>
    ) : null}
  </>
);

function Verification({ verification }: { verification: VerificationRow }) {
  const { amountFen, calculator, steps, reason, verifier, verifiedAt } = verification;
  return (
    <article className="mb-4 border border-line p-4">
      <p className="flex flex-wrap gap-x-4 font-semibold">
        <Money fen={amountFen} />
        <span>{calculator === null ? "手工核定" : calculatorLabels[calculator]}</span>
        <span className="font-normal text-muted">
          {verifier}　<MinuteText at={verifiedAt} />
        </span>
      </p>
      {calculator === null ? <p className="max-w-measure">{reason}</p> : <p>{calculatorBasis[calculator]}</p>}
      {steps === null ? null : <StepTable steps={steps} />}
    </article>
  );
}
