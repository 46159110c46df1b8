import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefOf, listingActLinks } from "@/lib/wage-listings/act-links";
import {
  fellBecause,
  keepOffGroundLabels,
  listedPostLabels,
  listingEndGroundLabels,
  listingGroundLabels,
  payOrderKindLabels,
} from "@/lib/wage-listings/labels";
import type { ListingState } from "@/lib/wage-listings/lifecycle";
import type { ListingFile, ListingObjection, ListingRemoval } from "@/lib/wage-listings/queries/listing-file";
import { ListingStateBadge } from "./listing-table";

type Props = { listing: ListingFile; lamp: LampOf | undefined };

/** One listing: its pay order, what was put forward and heard, how its days stand, and what may be done. */
export function ListingView({ listing, lamp }: Props) {
  const { state, number, payOrder, caseId } = listing;
  return (
    <>
      <Section title={`列入失信联合惩戒名单　${number ?? "尚未编号"}`} aside={<ListingStateBadge state={state} />}>
        {payOrder.isAnnulled ? <Banner kind="warn">{annulledWords(state)}</Banner> : null}
        <ActBar acts={listingActLinks(hrefOf(listing), listing.refusalOf)} />
        <DescriptionList
          items={[
            ...proposalFacts(listing),
            ...noticeFacts(listing),
            ...decisionFacts(listing, lamp),
            ...endFacts(listing),
          ]}
        />
      </Section>
      {listing.objectionList.map((objection) => (
        <Section key={objection.id} title={`${objection.receivedOn}的异议`}>
          <DescriptionList items={objectionFacts(objection, listing)} />
        </Section>
      ))}
      {listing.removals.map((removal) => (
        <Section key={removal.id} title={`${removal.appliedOn}的提前移出申请`}>
          <DescriptionList items={removalFacts(removal, listing)} />
        </Section>
      ))}
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`/office/cases/${caseId}/wage-listings`}>返回本案名单</ButtonLink>
        <ButtonLink href="/office/wage-listings">失信名单</ButtonLink>
      </p>
    </>
  );
}

const annulledWords = (state: ListingState): string =>
  state === "listed"
    ? "责令支付的文书已经撤销，应当撤销列入决定（第十六条）。"
    : "责令支付的文书已经撤销，不能据以列入。";

const Lines = ({ text }: { text: string }) => <span className="whitespace-pre-wrap">{text}</span>;

function proposalFacts(listing: ListingFile) {
  const { payOrderKind, payOrderNumber, payOrderServedOn, payOrderDueOn, steps, standard, persons } = listing;
  return [
    { term: "用人单位", detail: `${listing.partyName}　${listing.creditCode ?? ""}` },
    {
      term: "一并列入的人员",
      detail: persons.map(({ name, title, post }) => `${name}，${title}（${listedPostLabels[post]}）`).join("；"),
    },
    {
      term: "责令支付的文书",
      detail: `${payOrderKindLabels[payOrderKind]}　${payOrderNumber}，${payOrderServedOn}送达，支付期限至${payOrderDueOn}`,
    },
    { term: "情形", detail: listingGroundLabels[listing.ground] },
    ...(steps.length === 0 ? [] : [{ term: "数额计算", detail: <Lines text={steps.join("；\n")} /> }]),
    ...(standard === "" ? [] : [{ term: "适用的数额标准", detail: standard }]),
    { term: "农民工身份", detail: listing.migrants },
    { term: "事由", detail: <Lines text={listing.facts} /> },
    { term: "证据", detail: <Lines text={listing.evidence} /> },
    { term: "提出", detail: `${listing.proposedOn}　${listing.proposer}` },
    ...(listing.withdrawnOn === null
      ? []
      : [{ term: "撤回", detail: `${listing.withdrawnOn}　${listing.withdrawnBecause}` }]),
  ];
}

/** What lies before whoever settles it. */
export const ListingProposal = ({ listing }: { listing: ListingFile }) => (
  <div className="mb-5">
    <DescriptionList items={proposalFacts(listing)} />
  </div>
);

function noticeFacts({ noticeId, noticedOn, noticeServedOn, objectionDueOn, caseId, ...listing }: ListingFile) {
  if (noticeId === null) return [];
  const served =
    noticeServedOn === null ? <Unserved caseId={caseId} /> : `${noticeServedOn}送达，异议期限至${objectionDueOn}`;
  return [
    { term: "拟列入告知书", detail: <Paper id={noticeId}>{noticedOn}作出（PDF）</Paper> },
    { term: "告知书送达", detail: served },
    ...(listing.waivedOn === null ? [] : [{ term: "放弃异议", detail: `${listing.waivedOn}　${listing.waiver}` }]),
  ];
}

function decisionFacts(listing: ListingFile, lamp: LampOf | undefined) {
  const { clock, extendedBecause, decidedOn, documentId, keepOffGround, lateBecause } = listing;
  return [
    ...(clock === null || clock.state !== "running"
      ? []
      : [{ term: "决定期限", detail: lamp ? <Lamp {...lamp} /> : clock.dueOn }]),
    ...(extendedBecause === null ? [] : [{ term: "延长", detail: extendedBecause }]),
    ...(keepOffGround === null ? [] : [{ term: "不予列入", detail: keepOffGroundLabels[keepOffGround] }]),
    ...(decidedOn === null ? [] : [{ term: "决定", detail: `${decidedOn}　${listing.decider}　${listing.opinion}` }]),
    ...(lateBecause === null ? [] : [{ term: "逾期的原因", detail: lateBecause }]),
    ...(listing.correctedOn === null ? [] : [{ term: "改正日期", detail: listing.correctedOn }]),
    ...(listing.promisedOn === null ? [] : [{ term: "书面信用承诺", detail: listing.promisedOn }]),
    ...(documentId === null ? [] : [{ term: "列入决定书", detail: <Paper id={documentId}>列入决定书（PDF）</Paper> }]),
    ...(documentId === null
      ? []
      : [{ term: "决定书送达", detail: listing.decisionServedOn ?? <Unserved {...listing} /> }]),
    ...(listing.listedUntil === null
      ? []
      : [{ term: "列入期限", detail: `${listing.listedOn}至${listing.listedUntil}` }]),
  ];
}

function endFacts(listing: ListingFile) {
  const { endGround, endedOn, endedBecause, offOn, offClock, restoredOn, restorationUndoneOn } = listing;
  const isOffDue = offClock !== null && offClock.state === "running";
  return [
    ...(restoredOn === null ? [] : [{ term: "恢复列入", detail: `${restoredOn}　${listing.restoredBecause}` }]),
    ...paperFact(listing.restorationId, "恢复列入决定书"),
    ...fellFact(listing.restorationFellBy, "恢复列入决定"),
    ...(restorationUndoneOn === null ? [] : [{ term: "回到移出", detail: restorationUndoneOn }]),
    ...fellFact(listing.removalFellBy, "提前移出决定"),
    ...(endGround === null
      ? []
      : [{ term: "移出、撤销", detail: `${endedOn}　${listingEndGroundLabels[endGround]}　${endedBecause}` }]),
    ...paperFact(listing.revocationId, "撤销列入决定书"),
    ...(isOffDue ? [{ term: "停止公布的期限", detail: offClock.dueOn }] : []),
    ...(offOn === null ? [] : [{ term: "停止公布", detail: `${offOn}　${listing.offNote}` }]),
  ];
}

const fellFact = (by: ListingFile["removalFellBy"], term: string) =>
  by === null ? [] : [{ term, detail: fellBecause(by) }];

const paperFact = (id: string | null, term: string) =>
  id === null ? [] : [{ term, detail: <Paper id={id}>{term}（PDF）</Paper> }];

function removalFacts(removal: ListingRemoval, { removalClock, removal: waiting, payOrder }: ListingFile) {
  const { isGranted, decidedOn, lateBecause, documentId } = removal;
  return [
    { term: "申请人", detail: `${removal.givenBy}${removal.isFromPortal ? ONLINE : ""}` },
    { term: "改正日期", detail: removal.correctedOn },
    { term: "书面信用承诺", detail: removal.promisedOn === null ? "没有附" : promiseOf(removal) },
    { term: "证明材料", detail: <Lines text={removal.materials} /> },
    ...(isGranted === null
      ? [
          { term: "决定期限", detail: removalClock?.dueOn ?? "" },
          ...(payOrder.lastPaidOn === null ? [] : [{ term: "登记的最后一次付款", detail: payOrder.lastPaidOn }]),
          { term: "六个月届满", detail: waiting?.sixMonthsOn ?? "" },
        ]
      : [{ term: isGranted ? "准予移出" : "不予移出", detail: `${decidedOn}　${removal.reason}` }]),
    ...(lateBecause === null ? [] : [{ term: "逾期的原因", detail: lateBecause }]),
    ...(documentId === null ? [] : [{ term: "决定书", detail: <Paper id={documentId}>决定书（PDF）</Paper> }]),
  ];
}

function objectionFacts(objection: ListingObjection, { objectionDueOn }: ListingFile) {
  const { receivedOn, answeredOn, isSustained, dueOn, lateBecause } = objection;
  const isLate = objectionDueOn !== null && receivedOn > objectionDueOn;
  return [
    {
      term: "提出人",
      detail: `${objection.givenBy}${objection.isFromPortal ? ONLINE : ""}${isLate ? "（在异议期满后提出）" : ""}`,
    },
    { term: "内容", detail: <Lines text={objection.content} /> },
    ...(answeredOn === null
      ? [{ term: "核实期限", detail: dueOn ?? "" }]
      : [
          {
            term: "核实结果",
            detail: `${answeredOn}　${isSustained ? "异议成立" : "异议不成立"}：${objection.answer}`,
          },
          { term: "告知方式", detail: objection.told ?? "" },
        ]),
    ...(lateBecause === null ? [] : [{ term: "逾期的原因", detail: lateBecause }]),
  ];
}

const ONLINE = "（单位账号在线提交）";

const promiseOf = ({ promisedOn, promise }: ListingRemoval) => (
  <>
    {promisedOn}　<Lines text={promise} />
  </>
);

const Unserved = ({ caseId }: { caseId: string }) => (
  <>
    尚无送达记录。<TextLink href={`/office/cases/${caseId}/deliveries`}>登记送达</TextLink>
  </>
);

const Paper = ({ id, children }: { id: string; children: React.ReactNode }) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {children}
  </a>
);
