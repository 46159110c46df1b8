import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";
import { yuan } from "@/lib/kernel/money";
import { revocationGroundLabels, revocationStateLabels, whyNot } from "@/lib/revocations/labels";
import type { RevocationDesk } from "@/lib/revocations/queries/revocation-desk";
import { RevocationAnswerForm, RevocationForm, UndoRevocationForm } from "./revocation-forms";

type Action = FormAction<unknown, unknown>;
type Props = { desk: RevocationDesk; propose: Action; decide: Action; undo: Action };

/** Whether the organ revokes a decision of its own: what was proposed, what the head answered, what may be done. */
export function RevocationView({ desk, propose, decide, undo }: Props) {
  const { caseId, decisionId, number, pending, proposeRefusal } = desk;
  const answerRefusal = desk.refusalOf("decline");
  return (
    <>
      <Section title={`撤销本机关决定　${number ?? "尚未编号"}`}>
        <PendingReviews desk={desk} />
        {desk.rows.length === 0 ? <p className="text-muted">没有呈报过撤销该决定。</p> : null}
        {desk.rows.map((row) => (
          <Proposal key={row.id} row={row} />
        ))}
        {desk.revokedOn === null ? null : <AfterRevocation desk={desk} />}
      </Section>
      {desk.isUndone ? <AfterUndoing desk={desk} /> : null}
      {desk.isAnnulled ? <Annulled desk={desk} undo={undo} /> : null}
      {pending === null ? (
        <Section title="呈报撤销">
          {proposeRefusal === null ? (
            <RevocationForm decisionId={decisionId} action={propose} />
          ) : (
            <Banner kind="info">{whyNot(proposeRefusal)}</Banner>
          )}
        </Section>
      ) : (
        <Section title="决定是否撤销">
          {answerRefusal === null ? (
            <RevocationAnswerForm id={pending.id} version={pending.version} action={decide} />
          ) : (
            <Banner kind="info">{whyNot(answerRefusal)}</Banner>
          )}
        </Section>
      )}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/decisions/${decisionId}`}>返回该决定</ButtonLink>
      </p>
    </>
  );
}

function Annulled({ desk: { revoked, undoRefusal }, undo }: { desk: RevocationDesk; undo: Action }) {
  if (revoked === null) return null;
  return (
    <Section title="撤销决定被复议、诉讼撤销">
      {undoRefusal === null ? (
        <UndoRevocationForm id={revoked.id} version={revoked.version} action={undo} />
      ) : (
        <Banner kind="warn">{`原决定应当恢复。${whyNot(undoRefusal)}`}</Banner>
      )}
    </Section>
  );
}

/** What follows where the decision stands again: in a case that has ended nothing else leads there. */
const AfterUndoing = ({ desk: { caseId, isCaseEnded } }: { desk: RevocationDesk }) => (
  <Section title="原决定恢复以后">
    <p className="max-w-measure">
      原决定书还没有送达的，先<TextLink href={`/office/cases/${caseId}/deliveries`}>送达</TextLink>
      ；已经送达的，缴款、改正、许可证的缴回和注销等履行情况，在
      <TextLink href={`/office/cases/${caseId}/enforcement`}>履行台账</TextLink>中登记。
    </p>
    {isCaseEnded ? (
      <p className="max-w-measure">
        本案已经结案、撤销立案或者移送，原承办人不在本案的，由本机关的监察员登记；履行台账中不能登记的事项，由负责人先
        <TextLink href={`/office/cases/${caseId}/reopening`}>重新办理案件</TextLink>。
      </p>
    ) : null}
  </Section>
);

const PendingReviews = ({ desk: { pendingReviews } }: { desk: RevocationDesk }) =>
  pendingReviews.length === 0 ? null : (
    <Banner kind="warn">
      该决定的{pendingReviews.map(({ kind, body }) => `${reviewKindLabels[kind]}（${body}）`).join("、")}
      尚未审结。本机关仍可以撤销；撤销后书面告知受理的机关、法院，其结果仍在履行台账登记。
    </Banner>
  );

const AfterRevocation = ({ desk: { caseId } }: { desk: RevocationDesk }) => (
  <p className="mt-3 max-w-measure text-muted">
    撤销决定书另行<TextLink href={`/office/cases/${caseId}/deliveries`}>送达</TextLink>
    。案件尚未办结的，可以依法重新提出处理意见；已经办结的，需要重新处理时先重新办理案件。
  </p>
);

function Proposal({ row }: { row: RevocationDesk["rows"][number] }) {
  return (
    <div className="border-t border-line py-3">
      <Badge>{revocationStateLabels[row.state]}</Badge>
      <DescriptionList items={factsOf(row)} />
    </div>
  );
}

const factsOf = (row: RevocationDesk["rows"][number]) => [
  { term: "呈报", detail: `${row.proposedOn}　${row.proposer}` },
  { term: "理由", detail: `${revocationGroundLabels[row.ground]}：${row.reason}` },
  ...(row.decidedOn === null
    ? []
    : [{ term: "负责人决定", detail: `${row.decidedOn}　${row.decider ?? ""}　${row.opinion ?? ""}` }]),
  ...(row.documentId === null ? [] : [{ term: "文书", detail: <Paper documentId={row.documentId} /> }]),
  ...((row.returnFen ?? 0) === 0
    ? []
    : [{ term: "应当退还当事人", detail: `${yuan(row.returnFen ?? 0)}（已经缴纳的罚没款项）` }]),
];

const Paper = ({ documentId }: { documentId: string }) => (
  <a className="link" href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
    撤销决定书（PDF）
  </a>
);
