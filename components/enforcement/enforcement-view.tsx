import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { enforcementLinks } from "@/lib/enforcement/act-links";
import { debtLabels, enforcementStateLabels, pauseKindLabels, surchargeText } from "@/lib/enforcement/labels";
import { licenceEndLabels } from "@/lib/enforcement/licence-labels";
import { debts } from "@/lib/enforcement/lifecycle";
import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { yuan } from "@/lib/kernel/money";
import { AmountTable, openReturnFen } from "./amount-row";
import { CorrectionReports } from "./correction-reports";
import { CourseSections } from "./course-sections";
import { PaymentTable } from "./payment-table";
import { RefundTable } from "./refund-table";

type Props = { file: EnforcementFile };

/** The account of one decision: what is owed today and why, what came in, and what may be done now. */
export function EnforcementView({ file }: Props) {
  const base = `/office/cases/${file.caseId}/enforcement/${file.id}`;
  return (
    <>
      <Section title={`${file.number}　履行台账`} aside={<Badge>{enforcementStateLabels[file.state]}</Badge>}>
        <AmountTable rows={[file]} empty={null} />
        <DescriptionList items={factsOf(file)} />
        <ActBar acts={enforcementLinks(base, file.refusalOf)} />
      </Section>
      <Section title="缴款记录">
        <PaymentTable payments={file.payments} />
      </Section>
      <RefundTable refunds={file.refunds} />
      <CorrectionReports reports={file.reports} />
      <CourseSections file={file} />
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${file.caseId}/enforcement`}>返回履行与执行</ButtonLink>
      </p>
    </>
  );
}

/** What it orders to be added and the ledger has no row of, and where it is entered. */
const additionFacts = ({ caseId, unbookedId }: EnforcementFile) =>
  unbookedId === null ? [] : [{ term: "加付赔偿金", detail: <Unbooked caseId={caseId} claimId={unbookedId} /> }];

const Unbooked = ({ caseId, claimId }: { caseId: string; claimId: string }) => (
  <>
    尚未全部列入劳动者台账；仍应加付的，列入以后单位才能支付：
    <TextLink href={`/office/cases/${caseId}/claims/${claimId}/additional`}>办理加付赔偿金</TextLink>
  </>
);

/** What it orders to be corrected and nobody has verified, until when, or how that was verified. */
function correctionFacts({ corrections, correctBy, correctedOn, correctedNote }: EnforcementFile) {
  return [
    ...(corrections.length === 0 ? [] : [{ term: "尚未核实改正", detail: corrections.join("；") }]),
    ...(correctBy === null ? [] : [{ term: "责令改正的期限", detail: correctBy }]),
    ...(correctedOn === null ? [] : [{ term: "已改正", detail: `${correctedOn}：${correctedNote}` }]),
  ];
}

/** The licence that it revokes and of which nothing was entered, or what became of it. */
function licenceFacts({ licences, licenceSettledOn: on, licenceEnd, licenceNote }: EnforcementFile) {
  const ended = licenceEnd === null ? "" : licenceEndLabels[licenceEnd];
  return [
    ...(licences.length === 0 ? [] : [{ term: "吊销的许可证尚未缴回、注销", detail: licences.join("；") }]),
    ...(on === null ? [] : [{ term: "吊销的许可证", detail: `${on}　${ended}：${licenceNote}` }]),
  ];
}

const NOT_OWN = "复议、诉讼尚未审结，或者不由本机关申请执行";

function factsOf(file: EnforcementFile) {
  return [
    { term: "当事人", detail: file.personName ?? "用人单位" },
    { term: "送达", detail: file.servedOn },
    ...(hasFallen(file) ? [] : dueFacts(file)),
    ...(file.defiedOn === null
      ? []
      : [{ term: file.correctBy === null ? "拒不履行" : "拒不改正", detail: defiedWords(file) }]),
    ...fallenFacts(file),
    ...(file.endedBecause === null ? [] : [{ term: "终结执行", detail: <Ended {...file} /> }]),
  ];
}

/** By a decision that was taken away nothing is owed, and no court is asked. */
const hasFallen = ({ state, endGround, revoked }: EnforcementFile): boolean =>
  state === "annulled" || endGround === "decision_annulled" || revoked !== null;

/** What is owed by when, and from when the court may be asked for it. */
function dueFacts(file: EnforcementFile) {
  const { balance, claim, window, judgment, suitEndsOn, demandPassedOn } = file;
  return [
    ...(givesDays(file) ? [{ term: "缴款期限", detail: file.payBy }] : []),
    { term: "截至今日欠缴", detail: owedWords(balance) },
    ...additionFacts(file),
    ...correctionFacts(file),
    ...licenceFacts(file),
    ...(file.fineFen > 0 ? [{ term: "加处罚款", detail: surchargeText(file.fineFen, balance.surcharge) }] : []),
    ...(claim.pauses.length > 0 ? [{ term: "不计算加处罚款的期间", detail: pauseWords(claim.pauses) }] : []),
    { term: "起诉期限届满", detail: suitEndsOn ?? (judgment ? "已起诉，按生效裁判执行" : NOT_OWN) },
    ...(window === null
      ? []
      : [
          {
            term: "申请法院执行",
            detail: `${window.opensOn}至${window.closesOn}${window.provisional ? "（预计）" : ""}`,
          },
        ]),
    ...(judgment === null
      ? []
      : [{ term: "申请执行生效裁判", detail: `${judgment.opensOn}至${judgment.closesOn}（二年）` }]),
    ...(demandPassedOn === null ? [] : [{ term: "催告的期限届满", detail: `${demandPassedOn}起可以申请` }]),
  ];
}

/** A remedy gives days to perform in, a penalty only for money: a licence alone has none. */
const givesDays = ({ facts, ...decided }: EnforcementFile): boolean =>
  facts.kind === "remedy" || decided.decidedFineFen + decided.decidedConfiscationFen > 0;

function fallenFacts(file: EnforcementFile) {
  const { revoked, facts } = file;
  const fen = openReturnFen(file);
  return [
    ...(revoked === null ? [] : [{ term: "本机关撤销决定", detail: <Revoked {...revoked} /> }]),
    ...(revoked === null || facts.pendingReviews.length === 0
      ? []
      : [{ term: "尚未审结", detail: "决定已由本机关撤销；复议、诉讼审结后，仍在“复议、诉讼”中登记结果。" }]),
    ...(fen === 0
      ? []
      : [{ term: "尚未退还当事人", detail: `${yuan(fen)}（${hasFallen(file) ? "已经" : "多"}缴纳的罚没款项）` }]),
  ];
}

const Revoked = ({ on, documentId }: { on: string; documentId: string }) => (
  <>
    {on}
    <a className="link ms-3" href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
      撤销决定书（PDF）
    </a>
  </>
);

const Ended = ({ endedOn, endedBecause, endNoticeId }: EnforcementFile) => (
  <>
    {`${endedOn}　${endedBecause}`}
    {endNoticeId === null ? null : (
      <a className="link ms-3" href={`/documents/${endNoticeId}`} target="_blank" rel="noreferrer">
        终结执行通知书（PDF）
      </a>
    )}
  </>
);

const defiedWords = (file: EnforcementFile) => {
  const because = uncountedBecause(file);
  const left = because === null ? "" : `（${because}，不再作为处罚的事实）`;
  return `${file.defiedOn}由${file.defiers.join("、")}认定：${file.defiedNote}${left}`;
};

function uncountedBecause(file: EnforcementFile): string | null {
  const { performedOn, payBy, correctBy, correctedOn } = file;
  if (hasFallen(file)) return "决定已撤销";
  if (correctBy !== null) return correctedOn !== null && correctedOn <= correctBy ? "后查明已在期限内改正" : null;
  return performedOn !== null && performedOn <= payBy ? "后查明已在期限内履行" : null;
}

const owedWords = ({ owed, totalOwedFen }: EnforcementFile["balance"]) => {
  const parts = debts.filter((debt) => owed[debt] > 0).map((debt) => `${debtLabels[debt]}${yuan(owed[debt])}`);
  return parts.length === 0 ? "无" : `${yuan(totalOwedFen)}（${parts.join("，")}）`;
};

const pauseWords = (pauses: EnforcementFile["claim"]["pauses"]) =>
  pauses.map(({ kind, from, until }) => `${pauseKindLabels[kind]}${from}至${until ?? "今"}`).join("；");
