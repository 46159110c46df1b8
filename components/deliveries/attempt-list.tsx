import { FileLink } from "@/components/attachments/file-link";
import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import {
  actedOnLabels,
  deliveryStateLabels,
  methodArticles,
  methodLabels,
  receiptWords,
  receiverLabels,
} from "@/lib/deliveries/labels";
import type { DeliveryState } from "@/lib/deliveries/lifecycle";
import type { AttemptRow } from "@/lib/deliveries/queries/deliveries-of-matter";

const tones: Readonly<Record<DeliveryState, Tone>> = {
  attempted: "accent",
  served: "done",
  failed: "overdue",
  corrected: "neutral",
};

type Props = {
  attempts: readonly AttemptRow[];
  /** Where an attempt is gone on with that has not failed; absent for those who may not. */
  hrefOf?: (attempt: AttemptRow) => string;
};

/** Every attempt at one paper, with what proves it. Failed ones stay. */
export function AttemptList({ attempts, hrefOf }: Props) {
  return (
    <ol className="grid gap-4">
      {attempts.map((attempt) => (
        <li key={attempt.id} className="border border-line px-3 py-2">
          <p className="flex flex-wrap items-center gap-3 pb-2">
            <strong className={attempt.state === "corrected" ? "font-semibold line-through" : "font-semibold"}>
              {methodLabels[attempt.method]}
            </strong>
            <Badge tone={tones[attempt.state]}>{deliveryStateLabels[attempt.state]}</Badge>
          </p>
          <AttemptFacts attempt={attempt} />
          {hrefOf && (attempt.state === "attempted" || attempt.state === "served") ? (
            <p className="pt-3">
              <ButtonLink href={hrefOf(attempt)}>
                {attempt.state === "attempted" ? "登记结果" : "补传签收的文书、更正登记"}
              </ButtonLink>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

export function AttemptFacts({ attempt }: { attempt: AttemptRow }) {
  const facts = [
    { term: "送达日期", detail: attempt.servedOn ? <Computed attempt={attempt} /> : null },
    { term: "更正", detail: correctionWords(attempt) },
    { term: "公告期满日", detail: attempt.state === "attempted" ? attempt.noticeEndsOn : null },
    { term: "未送达的原因", detail: attempt.failure },
    { term: attempt.state === "failed" ? "日期" : actedOnLabels[attempt.method], detail: attempt.actedOn },
    { term: "签收日期", detail: attempt.receivedOn },
    { term: "地点或者地址", detail: attempt.place },
    { term: "方式说明", detail: receiptWords.detail(attempt) },
    { term: "签收人", detail: signerOf(attempt) },
    { term: "拒收的事由", detail: attempt.method === "left" ? attempt.reason : null },
    { term: "见证人", detail: receiptWords.witness(attempt) },
    { term: "备注", detail: receiptWords.remarks(attempt) },
    { term: "送达人", detail: attempt.servers.map(({ name }) => name).join("、") },
    { term: "凭证", detail: attempt.proofs.length > 0 ? <ProofLinks proofs={attempt.proofs} /> : null },
    { term: "送达回证", detail: attempt.receiptId ? <PaperLink id={attempt.receiptId}>打开（PDF）</PaperLink> : null },
  ];
  return (
    <DescriptionList items={facts.filter(({ detail }) => detail !== null && detail !== undefined && detail !== "")} />
  );
}

function Computed({ attempt }: { attempt: AttemptRow }) {
  return (
    <>
      <DateText on={attempt.servedOn} />
      <span className="text-muted">　由系统依照{methodArticles[attempt.method]}算出</span>
    </>
  );
}

const correctionWords = ({ correctedOn, correctedByName, correctedBecause }: AttemptRow) =>
  correctedOn === null ? null : `${correctedOn}由${correctedByName ?? ""}更正，以另一次登记为准。${correctedBecause}`;

const signerOf = ({ receiver, receiverName }: AttemptRow) =>
  receiver === null ? null : `${receiverLabels[receiver]}　${receiverName}`;

function ProofLinks({ proofs }: { proofs: AttemptRow["proofs"] }) {
  return (
    <ul>
      {proofs.map(({ id, name, scanState }) => (
        <li key={id}>
          <FileLink file={{ fileId: id, scanState }}>{name}</FileLink>
        </li>
      ))}
    </ul>
  );
}

export function PaperLink({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <a className="link" href={`/documents/${id}`}>
      {children}
    </a>
  );
}
