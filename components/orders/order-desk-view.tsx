import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { ActBar, type OpenAct } from "@/components/workflow/act-bar";
import { whyNot } from "@/lib/orders/labels";
import type { OrderDesk } from "@/lib/orders/queries/order-desk";
import type { RecheckTask } from "@/lib/orders/queries/recheck-tasks";
import { FindingList } from "./finding-list";
import { OrderTable } from "./order-table";

const NOTHING_TO_ORDER = "还没有可以列入指令书的事实：请先认定事实，并选择证据。";

/** Findings, orders and what is to be looked at again in one case. */
export function OrderDeskView({ desk, rechecks }: { desk: OrderDesk; rechecks: readonly RecheckTask[] }) {
  const { kase, findings, orders, gatherRefusal } = desk;
  return (
    <>
      <ActBar acts={actsOf(desk)} />
      {rechecks.length > 0 ? (
        <Section title="需要复查">
          <TaskList tasks={rechecks.map((task) => taskOf(kase.id, task))} />
        </Section>
      ) : null}
      <Section title="限期改正指令书">
        <OrderTable caseId={kase.id} orders={orders} />
      </Section>
      <Section
        title="认定的事实"
        aside={
          findings.length > 0 ? (
            <ButtonLink href={`/office/cases/${kase.id}/evidence/matrix`}>事实—证据—依据对照表</ButtonLink>
          ) : undefined
        }
      >
        <FindingList caseId={kase.id} findings={findings} mayGather={gatherRefusal === null} />
      </Section>
    </>
  );
}

function actsOf({ kase, findings, gatherRefusal }: OrderDesk): OpenAct[] {
  const base = `/office/cases/${kase.id}/orders`;
  const isReady = findings.some(
    ({ withdrawnOn, exhibits, notOrderable }) => withdrawnOn === null && exhibits.length > 0 && notOrderable === null,
  );
  const refusal = whyNot(gatherRefusal);
  return [
    { key: "finding", label: "认定事实", href: `${base}/findings/new`, refusal, primary: !isReady },
    {
      key: "order",
      label: "拟制限期改正指令书",
      href: `${base}/new`,
      refusal: refusal ?? (isReady ? null : NOTHING_TO_ORDER),
      primary: isReady,
    },
  ];
}

const hintOf = ({ because, dueOn }: RecheckTask): string => {
  if (because === "proof_waits") return "用人单位已报送证明，请核查。";
  if (because === "day_has_come") return `改正期限${dueOn}，请到期复查。`;
  return "已认定改正，但有劳动者的款项经更正仍有未付，请核实；确未改正的，撤回已改正的认定。";
};

const taskOf = (caseId: string, task: RecheckTask) => ({
  label: `${task.orderNumber ?? ""} 第${task.ordinal}项：${task.action}`,
  hint: hintOf(task),
  state: task.because === "proof_waits" ? ("underway" as const) : ("notStarted" as const),
  href: `/office/cases/${caseId}/orders/${task.orderId}`,
});
