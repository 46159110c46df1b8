import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { decisionNamed, REVOKED } from "@/lib/decisions/labels";
import { type Dated, lastInspectedOn, newsSince } from "@/lib/desk/brief-news";
import type { DecidedOfEmployer } from "@/lib/desk/queries/employer-decided";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { ListingListRow } from "@/lib/wage-listings/queries/listing-list";
import { BriefLines } from "./brief-lines";

export type Past = {
  decided: readonly DecidedOfEmployer[];
  listings: readonly ListingListRow[];
};

type Props = { past: Past; matters: EmployerMatters; visits: readonly VisitListRow[] };

/** What was decided and listed before, and what has come since the last inspection. */
export function BriefPast({ past: { decided, listings }, matters, visits }: Props) {
  return (
    <>
      <News kinds={datedOf({ decided, listings }, matters)} visits={visits} />
      <Section title={`已作出的处理处罚（${decided.length}）`}>
        <BriefLines
          none="没有已作出的处理处罚决定。"
          rows={decided.map((row) => ({
            key: row.id,
            text: <TextLink href={`/office/cases/${row.caseId}/decisions/${row.id}`}>{decidedName(row)}</TextLink>,
            more: decidedWords(row),
          }))}
        />
      </Section>
      <Section title={`拖欠农民工工资失信名单（${listings.length}）`}>
        <BriefLines
          none="没有列入名单的办理记录。"
          rows={listings.map(({ id, caseId, state, proposedOn, number, listedOn, listedUntil }) => ({
            key: id,
            text: (
              <TextLink href={`/office/cases/${caseId}/wage-listings/${id}`}>
                {`${proposedOn}提出${number === null ? "" : `　${number}`}`}
              </TextLink>
            ),
            more: `${listingStateLabels[state]}${listedOn === null ? "" : `　${listedOn}至${listedUntil ?? ""}`}`,
          }))}
        />
      </Section>
    </>
  );
}

function News({ kinds, visits }: { kinds: readonly Dated[]; visits: readonly VisitListRow[] }) {
  const since = lastInspectedOn(visits);
  if (since === null) return null;
  const news = newsSince(since, kinds);
  return (
    <Section title={`上次检查（${proseDate(since)}）以来`}>
      <p>{news.length === 0 ? "没有新的案件、投诉举报、决定和名单记录。" : `${news.join("，")}。`}</p>
    </Section>
  );
}

const datedOf = ({ decided, listings }: Past, { cases, complaints }: EmployerMatters): Dated[] => [
  {
    ...{ name: "新立案", days: cases.rows.map(({ openedOn }) => openedOn) },
    isCut: cases.count > cases.rows.length,
  },
  {
    ...{ name: "新收投诉举报", days: complaints.rows.map(({ receivedOn }) => receivedOn) },
    isCut: complaints.count > complaints.rows.length,
  },
  { name: "新作出处理处罚决定", days: decided.map(({ decidedOn }) => decidedOn), isCut: decided.length >= MOST },
  { name: "新提出列入失信名单", days: listings.map(({ proposedOn }) => proposedOn), isCut: listings.length >= MOST },
];

/** Lists of what is past show no more than this, or than a page. */
const MOST = 20;

const decidedName = (row: DecidedOfEmployer): string =>
  `${row.decidedOn ?? ""} ${decisionNamed(row)}　${row.number ?? ""}`;

function decidedWords({ fen, revokedOn, majorState, quarter }: DecidedOfEmployer): string {
  const isMajor = majorState === "published";
  return [
    ...(fen === null ? [] : [yuan(fen)]),
    ...(revokedOn === null ? [] : [`${REVOKED}（${revokedOn}）`]),
    ...(isMajor ? [`已列入重大劳动保障违法行为社会公布名单（${quarter ?? ""}）`] : []),
  ].join("　");
}
