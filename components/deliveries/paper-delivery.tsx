import { Badge, type Tone } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { limits } from "@/lib/deadlines/limits";
import { deliveryRefusals, paperStateLabels, recipientLabels } from "@/lib/deliveries/labels";
import type { PaperState } from "@/lib/deliveries/lifecycle";
import type { DeliveryRefusal } from "@/lib/deliveries/policy";
import type { DeliveredPaper } from "@/lib/deliveries/queries/deliveries-of-matter";
import { AttemptList, PaperLink } from "./attempt-list";

export const paperTones: Readonly<Record<PaperState, Tone>> = {
  unserved: "soon",
  under_way: "accent",
  served: "done",
  withdrawn: "neutral",
};

type Props = {
  paper: DeliveredPaper;
  /** The page of the matter's deliveries. */
  base: string;
  /** Why nothing may be recorded of attempts already made; the paper's own is of new ones. */
  refusal: DeliveryRefusal | null;
};

/** One paper: how far it is, what runs from its delivery, and every attempt. */
export function PaperDelivery({ paper, base, refusal }: Props) {
  const isOpen = paper.state !== "served" && paper.state !== "withdrawn";
  return (
    <Section
      title={`${paper.title}${paper.number ? `　${paper.number}` : ""}`}
      aside={
        <Badge tone={paperTones[paper.state]}>
          {[paperStateLabels[paper.state], paper.servedOn].filter(Boolean).join("　")}
        </Badge>
      }
    >
      <DescriptionList
        items={[
          { term: "受送达人", detail: `${paper.recipientName}（${recipientLabels[paper.recipient]}）` },
          { term: "制发日期", detail: paper.issuedOn },
          { term: "文书", detail: <PaperLink id={paper.id}>打开（PDF）</PaperLink> },
          ...(isOpen ? [{ term: "送达回证", detail: <BlankReceipt href={`${base}/receipt/${paper.id}`} /> }] : []),
          ...(paper.withdrawnOn === null ? [] : [{ term: "撤回、作废日期", detail: paper.withdrawnOn }]),
          ...paper.runs.map((run) => ({
            term: limits[run.limit].label,
            detail: `自送达之日起算，至${run.dueOn}；文书没有告知该项权利的，至${run.untoldDueOn}。`,
          })),
        ]}
      />
      {isOpen ? <ActBar acts={actsOf(paper, base)} /> : null}
      {paper.attempts.length > 0 ? (
        <div className="mt-3">
          <AttemptList
            attempts={paper.attempts}
            hrefOf={refusal === null ? ({ id }) => `${base}/attempts/${id}` : undefined}
          />
        </div>
      ) : null}
    </Section>
  );
}

const BlankReceipt = ({ href }: { href: string }) => (
  <a className="link" href={href} target="_blank" rel="noreferrer">
    打印待签的回证（PDF）
  </a>
);

function actsOf({ id, state, paperKey, refusal: reason }: DeliveredPaper, base: string) {
  const refusal = reason === null ? null : deliveryRefusals[reason];
  const acts = [
    { key: "record", label: "登记送达", href: `${base}/record/${id}`, refusal, primary: state === "unserved" },
    { key: "send", label: "登记寄出、委托、公告", href: `${base}/send/${id}`, refusal },
    { key: "failed", label: "登记未送达", href: `${base}/failed/${id}`, refusal },
  ];
  const voiding = { key: "void", label: "作废", href: `${base}/void/${id}`, refusal: null };
  if (reason !== null) return acts.slice(0, 1);
  return state === "unserved" && paperKey === "inquiry-notice" ? [...acts, voiding] : acts;
}
