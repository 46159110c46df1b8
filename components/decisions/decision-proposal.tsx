import { VersionChanges } from "@/components/returns/version-changes";
import { TextLink } from "@/components/ui/text-link";
import { rangeWords } from "@/lib/decisions/choices";
import { exhibitOnPaper, exhibitsListed } from "@/lib/decisions/fact-draft";
import { factorText } from "@/lib/decisions/factor-labels";
import {
  decisionKindLabels,
  licenceWords,
  measureLabels,
  noPenaltyGroundLabels,
  reckoningOf,
  tierOf,
} from "@/lib/decisions/labels";
import { lightenedMark, lightenedText } from "@/lib/decisions/lightening-labels";
import { harmText } from "@/lib/decisions/limitation-labels";
import { usualText } from "@/lib/decisions/past-labels";
import type { DecisionFile, DecisionItemRow } from "@/lib/decisions/queries/decision-file";
import { yuan } from "@/lib/kernel/money";
import { personNamed } from "@/lib/responsible-persons/labels";
import { EarlierDecisions } from "./earlier-decisions";
import { PastFines } from "./past-fines";

/** What is proposed: the measures with fact, basis and range, and why. */
export function DecisionProposal({ decision }: { decision: DecisionFile }) {
  return (
    <div className="mb-5">
      <p>
        {decision.procedure === "spot"
          ? `${decision.proposedOn}当场决定。`
          : `${decision.proposedOn}由${decision.proposer}呈报：拟${decisionKindLabels[decision.kind]}。`}
        <TextLink href={`/office/cases/${decision.caseId}/evidence/matrix`}>查看事实、证据和依据</TextLink>
      </p>
      <ol className="border-t border-line">
        {decision.items.map((item, at) => (
          <li key={item.id} className="border-b border-line py-1.5">
            <MeasureLine item={item} limitOn={decision.facts.items[at]?.limitOn ?? null} />
          </li>
        ))}
      </ol>
      {decision.corrections.map((correction) => (
        <p key={correction} className="mt-2 break-words">
          {correction}
        </p>
      ))}
      <FoundProved kept={decision.kept} />
      {decision.person === null ? null : (
        <p className="mt-2 break-words">
          {`${personNamed(decision.person)}：${decision.person.duty}（${exhibitsOf(decision.person)}）`}
        </p>
      )}
      {decision.noPenaltyGround === null ? null : <p>理由：{noPenaltyGroundLabels[decision.noPenaltyGround]}</p>}
      {decision.gapReason === "" ? null : (
        <p className="mt-2 whitespace-pre-line">有要件缺证据，理由：{decision.gapReason}</p>
      )}
      <p className="mt-2 whitespace-pre-line">当事人陈述：{decision.partySaid}</p>
      <p className="mt-2 whitespace-pre-line">处理意见：{decision.opinion}</p>
      <EarlierDecisions earlier={decision.earlier} />
      <VersionChanges since={decision.changes} />
    </div>
  );
}

/** What the papers say of the facts, and the exhibits that they list. */
function FoundProved({ kept }: Pick<DecisionFile, "kept">) {
  if (kept.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">查明的事实和证据</h3>
      {kept.map(({ findingId, ordinal, statement, ...harm }) => (
        <p key={findingId} className="mt-1 whitespace-pre-line break-words">
          事实{ordinal}：{statement}
          {harm.harmOrdinal === null ? null : <span className="block">{harmText(harm)}</span>}
        </p>
      ))}
      <p className="mt-2">以上事实有以下证据证明：</p>
      <ul className="break-words">
        {exhibitsListed(kept).map((exhibit) => (
          <li key={exhibit.evidenceId}>{exhibitOnPaper(exhibit)}</li>
        ))}
      </ul>
    </>
  );
}

function MeasureLine({ item, limitOn }: { item: DecisionItemRow; limitOn: string | null }) {
  const isLighter = item.isNoticed && item.noticedFen !== item.amountFen;
  return (
    <>
      <span className="font-semibold">
        {measureLabels[item.measure]}
        {licenceWords(item)}
        {item.amountFen === null ? "" : yuan(item.amountFen)}
        {lightenedMark(item)}
      </span>
      {isLighter && item.noticedFen !== null ? `（事先告知为${yuan(item.noticedFen)}）` : ""}　{item.content}
      <span className="block text-muted">
        依据事实{item.findingOrdinal}：{item.title}
        {rangeWords(item) === "" ? "" : `；法定幅度${rangeWords(item)}`}；行为日期{item.actOn}
        {limitOn === null ? "" : `；查处时效至${limitOn}`}
      </span>
      <span className="block text-muted">{item.basis}</span>
      {item.factors.map((factor) => (
        <span key={factor.code} className="block text-muted">
          裁量情节：{factorText(factor)}
        </span>
      ))}
      {item.isLightened ? <span className="block text-muted">{lightenedText(item, item.factors)}</span> : null}
      {item.reckoning === "" ? null : <span className="block text-muted">{reckoningOf(item)}</span>}
      <WorkersNamed item={item} />
      {tierOf(item) === "" ? null : <span className="block text-muted">{tierOf(item)}</span>}
      {usualText(item) === "" ? null : <span className="block text-muted">{usualText(item)}</span>}
      {item.past === null ? null : <PastFines past={item.past} amountFen={item.amountFen} />}
    </>
  );
}

/** Of money for workers: how many the annex of the decision names, or that it stands as a whole. */
function WorkersNamed({ item: { measure, workers, rows } }: { item: DecisionItemRow }) {
  if (measure !== "order_pay" && measure !== "additional_compensation") return null;
  return (
    <span className="block text-muted">
      {rows === 0
        ? "劳动者台账没有本项逐人的数额，决定书附件写明金额是按照查明的事实确定的总额。"
        : `劳动者${workers}人，逐人数额取自台账${rows}行，列入决定书的附件。`}
    </span>
  );
}

/** The exhibits of who the person is and of their duty, each once. */
const exhibitsOf = ({ identityOrdinal, dutyOrdinal }: NonNullable<DecisionFile["person"]>): string =>
  [...new Set([identityOrdinal, dutyOrdinal])].map((ordinal) => `证据${ordinal}`).join("、");
