import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { PlainField } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";
import type { Officer } from "@/lib/auth/actor";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Leg } from "@/lib/patrols/day-route";
import { itemWords } from "@/lib/patrols/labels";
import type { DayVisit } from "@/lib/patrols/queries/day-list";
import { groundLabels, visitStateLabels } from "@/lib/patrols/visit-labels";
import { PatrolTabs } from "./patrol-tabs";
import { TakeAlong } from "./take-along";

const PATH = "/office/patrols/day";

type Props = { on: LegalDate; officer: Pick<Officer, "id" | "name">; legs: readonly Leg<DayVisit>[]; isToday: boolean };

/** 当日检查清单: whom one goes to on a day, in an order that saves way; fit for paper. */
export function DayListView({ on, officer, legs, isToday }: Props) {
  const unplaced = legs.filter(({ location }) => location === null).length;
  return (
    <>
      <PageHead title="当日检查清单" number={`${on} ${officer.name}`} />
      <div className="print:hidden">
        <PatrolTabs current={PATH} />
        <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
          <PlainField name="on" type="date" label="日期" defaultValue={on} />
          <Button type="submit">查看</Button>
          <ButtonLink href={hrefWith(PATH, { on: addDays(on, -1) })}>前一天</ButtonLink>
          <ButtonLink href={hrefWith(PATH, { on: addDays(on, 1) })}>后一天</ButtonLink>
        </form>
      </div>
      {legs.length === 0 ? (
        <EmptyState title="这一天没有您的检查" hint="由您主办、协办的检查按检查日期列在这里，取消了的不列。" />
      ) : (
        <>
          {isToday ? <TakeAlong accountId={officer.id} on={on} hrefs={[PATH, ...legs.flatMap(pagesOf)]} /> : null}
          <ol className="border-t border-line">
            {legs.map((leg, position) => (
              <Stop key={leg.id} leg={leg} position={position} on={on} />
            ))}
          </ol>
        </>
      )}
      {unplaced > 0 ? (
        <p className="mt-3 max-w-measure text-muted">
          {`有${unplaced}家没有坐标，排在后面；在单位档案的“更正、核实”里抄入坐标，就能按远近排序。`}
        </p>
      ) : null}
    </>
  );
}

/** What is opened of a visit at the door; a checklist is there from the arrival on, and then joins by itself. */
const pagesOf = ({ id, state }: DayVisit): readonly string[] => {
  const page = `/office/patrols/${id}`;
  return [page, `${page}/brief`, ...(state === "under_way" ? [`${page}/code`, `${page}/checklist`] : [])];
};

function Stop({ leg, position, on }: { leg: Leg<DayVisit>; position: number; on: LegalDate }) {
  return (
    <li className="border-b border-line py-3">
      <h2 className="text-section font-semibold">
        {`${position + 1}. `}
        <TextLink href={`/office/patrols/${leg.id}`}>{leg.employerName}</TextLink>
        <span className="ms-3 text-body font-normal text-muted">{visitStateLabels[leg.state]}</span>
      </h2>
      <p>
        {leg.address || "地址未登记"}
        {leg.metres === null ? null : <span className="ms-3 text-muted">{`距上一家约${kilometres(leg.metres)}`}</span>}
      </p>
      <Contact name={leg.contactName} phone={leg.contactPhone} />
      <p>{`${groundLabels[leg.ground]}；${itemWords(leg.itemKeys)}；${leg.leadName}、${leg.secondName}`}</p>
      <p>{noticeWords(leg)}</p>
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <TextLink href={`/office/patrols/${leg.id}/brief`}>入企一页纸</TextLink>
        {leg.state === "under_way" ? (
          <TextLink href={`/office/patrols/${leg.id}/checklist`}>现场检查表</TextLink>
        ) : null}
        {position === 0 ? null : <TextLink href={hrefWith(PATH, { on, first: leg.id })}>先去这一家</TextLink>}
      </p>
    </li>
  );
}

function Contact({ name, phone }: { name: string; phone: string }) {
  if (name === "" && phone === "") return <p>联系人：未登记</p>;
  return (
    <p>
      {`联系人：${name}　`}
      {phone === "" ? null : (
        <a className="link" href={`tel:${phone}`}>
          {phone}
        </a>
      )}
    </p>
  );
}

function noticeWords({ noticeNumber, isUrgent, approvalRefusedOn }: DayVisit): string {
  if (noticeNumber !== null) return `通知书：${noticeNumber}`;
  if (approvalRefusedOn !== null) return "先行检查没有补办审批";
  return isUrgent ? "紧急情况先行检查，审批待补办" : "通知书尚未发出，批准以后才能实施";
}

/** Straight, not by road. */
const kilometres = (metres: number): string => (metres < 1000 ? `${metres}米` : `${(metres / 1000).toFixed(1)}公里`);
