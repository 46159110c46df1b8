import { Section } from "@/components/ui/section";
import { bare } from "@/lib/documents/prose";
import {
  courtVerdictLabels,
  debtLabels,
  deferralKindLabels,
  deferralStateLabels,
  stepKindLabels,
  suspendGroundLabels,
} from "@/lib/enforcement/labels";
import { decidedDebts, reviewKinds, reviewProcedures } from "@/lib/enforcement/lifecycle";
import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import {
  reviewFieldLabels,
  reviewKindLabels,
  reviewProcedureLabels,
  reviewResultLabels,
} from "@/lib/enforcement/review-labels";
import { decidedSums, type Sums } from "@/lib/enforcement/standing";
import { yuan } from "@/lib/kernel/money";

type Props = { file: EnforcementFile };

/** What has happened in an enforcement, kind by kind; kinds of which nothing happened are left out. */
export function CourseSections({ file }: Props) {
  const decided = decidedSums(file);
  return (
    <>
      <Kind title="延期、分期" items={file.deferrals.map(deferralItem)} />
      <Kind title="复议、诉讼" items={file.reviews.map((row) => reviewItem(row, decided))} />
      <Kind title="复议、诉讼登记的更正" items={file.reviewCorrections.map(amendedItem)} />
      <Kind title="注销的复议、诉讼登记" items={file.struckReviews.map(struckItem)} />
      <Kind title="催告" items={file.demands.map(demandItem)} />
      <Kind title="申请法院强制执行" items={file.applications.map(applicationItem)} />
      <Kind title="中止、恢复和执行协议" items={file.steps.map(stepItem)} />
    </>
  );
}

type Item = {
  readonly id: string;
  readonly words: string;
  readonly documentId?: string | null;
  /** What the party was told of it. */
  readonly noticeId?: string | null;
};

function Kind({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="border-t border-line">
        {items.map(({ id, words, documentId, noticeId }) => (
          <li key={id} className="border-b border-line py-1.5">
            {words}
            {documentId ? (
              <a className="link ms-3" href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
                文书（PDF）
              </a>
            ) : null}
            {noticeId ? (
              <a className="link ms-3" href={`/documents/${noticeId}`} target="_blank" rel="noreferrer">
                通知书（PDF）
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const deferralItem = (row: EnforcementFile["deferrals"][number]): Item => ({
  id: row.id,
  documentId: row.documentId,
  noticeId: row.answerId,
  words: `${row.appliedOn}申请${deferralKindLabels[row.kind]}（${row.instalments
    .map(({ dueOn, fen }) => `${dueOn}前${yuan(fen)}`)
    .join("，")}），${deferralStateLabels[row.state]}${row.decidedOn === null ? "" : `（${row.decidedOn}）`}`,
});

function reviewItem(row: EnforcementFile["reviews"][number], decided: Sums): Item {
  return {
    id: row.id,
    words: `${row.acceptedOn}${row.body}受理${reviewKindLabels[row.kind]}（${row.number}${heardWords(row)}）：${replyWords(row)}${resultWords(row)}${leftWords(row, decided)}`,
  };
}

const amendedItem = ({ id, before, ...row }: EnforcementFile["reviewCorrections"][number]): Item => ({
  id,
  words: `${row.correctedOn}　${row.corrector}更正（${row.number}）：${bare(row.reason)}${beforeWords(before)}`,
});

const struckItem = (row: EnforcementFile["struckReviews"][number]): Item => ({
  id: row.id,
  words: `${row.struckOn}　${row.striker}注销（${row.acceptedOn}${row.body}受理${reviewKindLabels[row.kind]}，${row.number}${
    row.answeredOn === null ? "" : `，${row.answeredOn}提交答复`
  }）：${bare(row.struckBecause ?? "")}`,
});

const beforeWords = (before: Readonly<Record<string, string>>): string => {
  const said = Object.entries(reviewFieldLabels).flatMap(([field, label]) => {
    const value = before[field];
    return value === undefined ? [] : [`${label}${valueWords(value)}`];
  });
  return said.length === 0 ? "" : `；更正前：${said.join("、")}`;
};

function valueWords(value: string): string {
  const kind = reviewKinds.find((each) => each === value);
  const procedure = reviewProcedures.find((each) => each === value);
  if (kind) return reviewKindLabels[kind];
  return procedure ? reviewProcedureLabels[procedure] : value;
}

function resultWords({ result, concludedOn, resultNumber, receivedOn }: EnforcementFile["reviews"][number]): string {
  if (result === null) return "尚未审结";
  if (result === "not_decided") return `${concludedOn}复议期限届满，${reviewResultLabels[result]}`;
  return `${concludedOn}${reviewResultLabels[result]}（${resultNumber}），${receivedOn}收到`;
}

const heardWords = ({ procedure }: EnforcementFile["reviews"][number]): string =>
  procedure === "simple" ? `，${reviewProcedureLabels[procedure]}` : "";

const replyWords = ({ answeredOn }: EnforcementFile["reviews"][number]): string =>
  answeredOn === null ? "" : `${answeredOn}提交答复；`;

/** What a change left of each debt that the decision names. */
function leftWords(
  { leftFineFen, leftConfiscationFen, leftOrderedFen }: EnforcementFile["reviews"][number],
  decided: Sums,
): string {
  const left = { fine: leftFineFen, confiscation: leftConfiscationFen, ordered: leftOrderedFen };
  const named = decidedDebts.filter((debt) => decided[debt] > 0);
  const said = named.map((debt) => `${debtLabels[debt]}${yuan(left[debt] ?? 0)}`);
  return leftFineFen === null ? "" : `，保留${said.join("、")}`;
}

const askedWords = ({ owedFen }: { readonly owedFen: number }): string =>
  owedFen > 0 ? yuan(owedFen) : "责令改正的事项";

function demandItem(row: EnforcementFile["demands"][number]): Item {
  const served = row.servedOn === null ? "尚未送达" : `${row.servedOn}送达`;
  const answered = row.answer === null ? "" : `；当事人：${bare(row.answer)}；复核：${bare(row.reexamined ?? "")}`;
  return {
    id: row.id,
    documentId: row.documentId,
    words: `${row.issuedOn}　${row.number ?? ""}，${askedWords(row)}，${served}${answered}`,
  };
}

const applicationItem = (row: EnforcementFile["applications"][number]): Item => ({
  id: row.id,
  documentId: row.documentId,
  words: [
    `${row.appliedOn}向${row.court}申请（${row.number ?? ""}），${askedWords(row)}`,
    ...row.answers.map(courtAnswerWords),
  ].join("；"),
});

function courtAnswerWords(answer: EnforcementFile["applications"][number]["answers"][number]): string {
  const { kind, verdict, answeredOn, receivedOn, number, reason, upperAskedOn } = answer;
  const asked = upperAskedOn === null ? "" : `，${upperAskedOn}向上一级人民法院申请复议`;
  return `${answeredOn}${courtVerdictLabels[kind][verdict]}（${number}），${receivedOn}收到：${bare(reason)}${asked}`;
}

function stepItem(row: EnforcementFile["steps"][number]): Item {
  const ground = row.ground === null ? "" : `（${suspendGroundLabels[row.ground]}）`;
  const waived = row.waivedSurchargeFen ? `，减免加处罚款${yuan(row.waivedSurchargeFen)}` : "";
  return {
    id: row.id,
    documentId: row.documentId,
    words: `${row.on}${stepKindLabels[row.kind]}${ground}：${row.note}${waived}`,
  };
}
