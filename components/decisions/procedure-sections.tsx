import { ExhibitLinks } from "@/components/orders/exhibit-links";
import { Section } from "@/components/ui/section";
import { changeLine, recusalLine } from "@/lib/decisions/hearing-labels";
import { hearingOutcomeLabels, reviewConclusionLabels, statementMannerLabels } from "@/lib/decisions/labels";
import { OVERTAKEN, postedLine, postedMannerWords } from "@/lib/decisions/posted-labels";
import type { DecisionFile } from "@/lib/decisions/queries/decision-file";
import { decisionRefusals } from "@/lib/decisions/refusal-words";

/** What the party said and what came of it, the hearing, the review and the discussion, as far as there is any. */
export function ProcedureSections({ decision }: { decision: DecisionFile }) {
  return (
    <>
      <Statements decision={decision} />
      <HearingSection decision={decision} />
      <Postings decision={decision} />
      <Reviews decision={decision} />
      <Discussions decision={decision} />
    </>
  );
}

const Paper = ({ id, title }: { id: string | null; title: string }) =>
  id === null ? null : (
    <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
      {title}（PDF）
    </a>
  );

function Statements({ decision: { statements, waivedOn, waiver } }: { decision: DecisionFile }) {
  if (statements.length === 0 && waivedOn === null) return null;
  return (
    <Section title="陈述申辩">
      {waivedOn === null ? null : (
        <p>
          {waivedOn}明确放弃：{waiver}
        </p>
      )}
      {statements.map((statement) => (
        <div key={statement.id} className="mb-3">
          <p>
            {statement.receivedOn}　{statement.givenBy}（
            {postedMannerWords(statement) ?? statementMannerLabels[statement.manner]}）
            <Paper id={statement.documentId} title="陈述申辩复核记录" />
          </p>
          <ol className="border-t border-line">
            {statement.points.map(({ ordinal, claim, isAccepted, answer }) => (
              <li key={ordinal} className="border-b border-line py-1.5">
                {ordinal}. {claim}
                <span className="block text-muted">
                  {answer === null ? "尚未复核" : `${isAccepted ? "采纳" : "不予采纳"}：${answer}`}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

function timeAndPlace({ isLate, heldOn, heldAt, place, chair }: DecisionFile["hearings"][number]): string {
  if (isLate) return "逾期提出，不组织听证";
  if (heldOn === null) return "还没有通知时间、地点";
  return `${heldOn} ${heldAt ?? ""}　${place ?? ""}　主持人：${chair ?? ""}　`;
}

/** Whether the chair of a hearing of which nothing is recorded had come to the case by its day. */
const isTakenByChair = ({ isChairOfCase, outcome }: DecisionFile["hearings"][number]) =>
  outcome === null && isChairOfCase;

/** Who asked for a hearing, what was told of it and what came of it. */
export function HearingSection({ decision: { hearings } }: { decision: DecisionFile }) {
  if (hearings.length === 0) return null;
  return (
    <Section title="听证">
      <ul className="border-t border-line">
        {hearings.map((hearing) => (
          <li key={hearing.id} className="border-b border-line py-1.5">
            {hearing.requestedOn}　申请{hearing.isFromPortal ? "（单位账号提出）" : ""}：{hearing.request}
            <span className="block text-muted">
              {timeAndPlace(hearing)}
              <Paper id={hearing.noticeId} title="听证通知书" />
            </span>
            {isTakenByChair(hearing) ? <p>{decisionRefusals.chair_took_case}</p> : null}
            <HearingCourse hearing={hearing} />
            {hearing.outcome === null ? null : (
              <span className="block">
                {hearingOutcomeLabels[hearing.outcome]}　
                <Paper id={hearing.recordId} title="听证笔录" />
                <Paper id={hearing.reportId} title="听证报告" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was told before and changed, each with the notice that was replaced, and who was to step aside. */
function HearingCourse({ hearing: { changes, recusals } }: { hearing: DecisionFile["hearings"][number] }) {
  if (changes.length + recusals.length === 0) return null;
  return (
    <ul className="text-muted">
      {changes.map((change) => (
        <li key={change.id}>
          {changeLine(change)}
          <Paper id={change.noticeId} title="原听证通知书" />
        </li>
      ))}
      {recusals.map((recusal) => (
        <li key={recusal.id}>{recusalLine(recusal)}</li>
      ))}
    </ul>
  );
}

/** What came once the proceeding had been submitted, who found it to be in time and what was said to that. */
export function Postings({ decision: { postings } }: { decision: DecisionFile }) {
  if (postings.length === 0) return null;
  return (
    <Section title="呈报后收到的材料">
      <ul className="border-t border-line">
        {postings.map((posting) => (
          <li key={posting.id} className="border-b border-line py-1.5">
            {postedLine(posting)}
            <span className="block text-muted">
              {posting.givenBy}：{posting.claims.map((claim, at) => `${at + 1}. ${claim}`).join("　")}　日期见证据
              <ExhibitLinks exhibits={[posting.exhibit]} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Beside a review or discussion of an earlier round. */
const Overtaken = ({ round, decision }: { round: number; decision: DecisionFile }) =>
  round < decision.reviewRound ? <span className="block">{OVERTAKEN}</span> : null;

function Reviews({ decision }: { decision: DecisionFile }) {
  const { reviews } = decision;
  if (reviews.length === 0) return null;
  return (
    <Section title="法制审核">
      <ul className="border-t border-line">
        {reviews.map((review) => (
          <li key={review.id} className="border-b border-line py-1.5">
            {review.reviewedOn}　{review.reviewer}：{reviewConclusionLabels[review.conclusion]}
            <Paper id={review.documentId} title="法制审核意见书" />
            <Overtaken round={review.round} decision={decision} />
            <span className="block text-muted">
              {review.opinion}
              {review.adoption === null ? "" : `　答复（${review.isAdopted ? "采纳" : "不采纳"}）：${review.adoption}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Discussions({ decision }: { decision: DecisionFile }) {
  const { discussions } = decision;
  if (discussions.length === 0) return null;
  return (
    <Section title="集体讨论">
      <ul className="border-t border-line">
        {discussions.map(({ id, round, heldOn, isAgreed, conclusion, documentId }) => (
          <li key={id} className="border-b border-line py-1.5">
            {heldOn}　{isAgreed ? "同意" : "不同意"}：{conclusion}
            <Paper id={documentId} title="集体讨论记录" />
            <Overtaken round={round} decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
