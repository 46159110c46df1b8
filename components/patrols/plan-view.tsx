import { ReturnPoints } from "@/components/returns/return-points";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { EventTimeline } from "@/components/workflow/event-timeline";
import { eventItem } from "@/lib/event-words";
import { planActLabels, planStateLabels, whyNot } from "@/lib/patrols/labels";
import type { PlanAct } from "@/lib/patrols/lifecycle";
import type { PlanRefusal } from "@/lib/patrols/plan-policy";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";
import type { TimelineRow } from "@/lib/workflow/timeline";
import { PlanChangeSection } from "./plan-change-section";
import { PlanDrops } from "./plan-drops";
import { PlanFacts } from "./plan-facts";
import { PlanVersions } from "./plan-versions";

const PATH = "/office/patrols/plans";

export function PlanView({ file, events }: { file: PlanFile; events: readonly TimelineRow[] }) {
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/office/patrols", label: "检查" },
          { href: PATH, label: "年度检查计划" },
          { label: file.title },
        ]}
        title={file.title}
        state={planStateLabels[file.state]}
      />
      <ActBar acts={actsOf(file)} />
      <ReturnPoints points={file.returnPoints} open={["returned", "proposed"].includes(file.state)} />
      <PlanFacts file={file} />
      <PlanChangeSection file={file} />
      <Section title="列名单位">
        <DataTable
          caption="列名单位"
          columns={columns}
          rows={file.named}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/employers/${row.id}`}
          empty={<EmptyState title="没有列名单位" hint="该计划按比例抽取，安排检查时从档案中选定单位。" />}
        />
      </Section>
      <PlanDrops drops={file.drops} />
      <PlanVersions versions={file.versions} />
      <EventTimeline events={events.map(eventItem)} />
    </>
  );
}

const order: readonly PlanAct[] = [
  ...(["approve", "giveBack", "revise", "withdraw"] as const),
  ...(["approveChange", "dropChange", "change", "noteDrop"] as const),
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (PlanRefusal | null)[] = [
  ...(["illegal_transition", "not_your_post", "not_proposer", "no_change", "nothing_dropped"] as const),
];

const primaries: readonly PlanAct[] = ["approve", "approveChange"];

function actsOf({ id, refusalOf }: PlanFile) {
  return order.flatMap((act) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    const href = `${PATH}/${id}/${act}`;
    return [{ key: act, label: planActLabels[act], href, refusal: whyNot(reason), primary: primaries.includes(act) }];
  });
}

const columns: Column<PlanFile["named"][number]>[] = [
  { key: "name", header: "单位", cell: (row) => row.name },
  { key: "code", header: "统一社会信用代码", cell: (row) => row.creditCode ?? "暂无" },
  { key: "address", header: "地址", cell: (row) => row.address },
];
