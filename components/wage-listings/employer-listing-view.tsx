import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { proseDate } from "@/lib/kernel/clock";
import type { ListingRefusal } from "@/lib/wage-listings/facts";
import { BARS, keepOffGroundLabels, listingStateLabels, whyNot } from "@/lib/wage-listings/labels";
import type { EmployerListing } from "@/lib/wage-listings/queries/employer-listings";
import { ApplyOnlineForm, ObjectOnlineForm } from "./employer-forms";

type Act = FormAction<unknown, unknown>;
type Props = { listing: EmployerListing; object: Act; apply: Act };

/** A listing for its employer: its papers and rights, what it said, and how it comes off the list. */
export function EmployerListingView({ listing, object, apply }: Props) {
  const { id, version, state, number, today } = listing;
  return (
    <>
      <PageHead title={`${number === null ? "拟列入" : "列入"}拖欠农民工工资失信联合惩戒名单`} />
      <DescriptionList items={factsOf(listing)} />
      <Objections listing={listing} />
      <Removals listing={listing} />
      {state === "noticed" ? (
        <Section title="提出异议">
          <Open refusal={listing.objectRefusal}>
            <ObjectOnlineForm id={id} version={version} action={object} />
          </Open>
        </Section>
      ) : null}
      {state === "listed" ? (
        <Section title="申请提前移出">
          <p className="mb-3 max-w-measure">
            条件：工资已经全部付清，自付清之日起被列入名单满6个月，并且作出书面信用承诺。{BARS}
          </p>
          <Open refusal={listing.applyRefusal}>
            <ApplyOnlineForm id={id} version={version} today={today} action={apply} />
          </Open>
        </Section>
      ) : null}
    </>
  );
}

function Open({ refusal, children }: { refusal: ListingRefusal | null; children: React.ReactNode }) {
  return refusal === null ? children : <Banner kind="info">{whyNot(refusal)}</Banner>;
}

const Paper = ({ id, children }: { id: string; children: React.ReactNode }) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {children}（PDF）
  </a>
);

const paperFact = (id: string | null, term: string) =>
  id === null ? [] : [{ term, detail: <Paper id={id}>{term}</Paper> }];

function factsOf(listing: EmployerListing) {
  const { state, payOrderNumber, noticeId, documentId, listedOn, listedUntil, isUnpaid, keepOffGround } = listing;
  return [
    { term: "状态", detail: listingStateLabels[state] },
    ...(keepOffGround === null ? [] : [{ term: "不予列入的理由", detail: keepOffGroundLabels[keepOffGround] }]),
    { term: "责令支付的文书", detail: `${payOrderNumber}${isUnpaid ? "，尚未付清" : "，已经付清"}` },
    ...(noticeId === null ? [] : [{ term: "告知书", detail: <Paper id={noticeId}>拟列入告知书</Paper> }]),
    ...(state === "noticed" ? [{ term: "您的权利和期限", detail: rightsOf(listing) }] : []),
    ...(documentId === null
      ? []
      : [{ term: "决定书", detail: <Paper id={documentId}>{listing.number ?? "列入决定书"}</Paper> }]),
    ...paperFact(listing.revocationId, "撤销列入决定书"),
    ...paperFact(listing.restorationId, "恢复列入决定书"),
    ...(documentId !== null && !listing.isDecisionServed
      ? [{ term: "送达", detail: "决定书送达后公布；期限见决定书。" }]
      : []),
    ...(listedUntil === null ? [] : [{ term: "列入期限", detail: `${listedOn}至${listedUntil}` }]),
  ];
}

function rightsOf({ noticeServedOn, objectionDueOn }: EmployerListing): string {
  const off = "作出决定前付清工资并作出书面信用承诺的，可以不予列入。";
  if (noticeServedOn === null || objectionDueOn === null) return `告知书送达后开始计算异议期限。${off}`;
  return `${proseDate(noticeServedOn)}送达，${proseDate(objectionDueOn)}前（含当日）可以提出异议。${off}`;
}

const Lines = ({ text }: { text: string }) => <span className="whitespace-pre-wrap">{text}</span>;

function Objections({ listing: { objections } }: { listing: EmployerListing }) {
  return objections.map(({ id, receivedOn, givenBy, content, answeredOn, isSustained, answer }) => (
    <Section key={id} title={`${receivedOn}的异议`}>
      <DescriptionList
        items={[
          { term: "提出人", detail: givenBy },
          { term: "内容", detail: <Lines text={content} /> },
          {
            term: "核实结果",
            detail:
              answeredOn === null
                ? "监察机构正在核实"
                : `${answeredOn}　${isSustained ? "异议成立" : "异议不成立"}：${answer}`,
          },
        ]}
      />
    </Section>
  ));
}

function Removals({ listing: { removals } }: { listing: EmployerListing }) {
  return removals.map(({ id, appliedOn, givenBy, correctedOn, promisedOn, promise, materials, ...decided }) => (
    <Section key={id} title={`${appliedOn}的提前移出申请`}>
      <DescriptionList
        items={[
          { term: "申请人", detail: givenBy },
          { term: "付清日期", detail: correctedOn },
          { term: "书面信用承诺", detail: promisedOn === null ? "没有附" : `${promisedOn}　${promise}` },
          { term: "证明材料", detail: <Lines text={materials} /> },
          { term: "结果", detail: <Outcome {...decided} /> },
        ]}
      />
    </Section>
  ));
}

type Decided = Pick<EmployerListing["removals"][number], "isGranted" | "decidedOn" | "documentId">;

function Outcome({ isGranted, decidedOn, documentId }: Decided) {
  if (isGranted === null) return "等待决定";
  return (
    <>
      {decidedOn}　{isGranted ? "准予移出" : "不予移出"}　
      {documentId === null ? null : <Paper id={documentId}>决定书</Paper>}
    </>
  );
}
