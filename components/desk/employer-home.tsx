import { EmployerDecisionList } from "@/components/decisions/employer-decision-list";
import { NoDecisions } from "@/components/decisions/employer-decisions-view";
import { EmployerPapers } from "@/components/orders/employer-papers";
import { NoPapers } from "@/components/orders/employer-papers-view";
import { EmployerTasks } from "@/components/orders/employer-tasks";
import { WholeList } from "@/components/orders/whole-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { EmployerListingList } from "@/components/wage-listings/employer-listing-list";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import type { EmployerPaper } from "@/lib/orders/queries/employer-papers";
import type { EmployerTask } from "@/lib/orders/queries/employer-tasks";
import type { EmployerListingRow } from "@/lib/wage-listings/queries/employer-listings";
import { EmployerDues } from "./employer-dues";

type Rows<Row> = { readonly rows: readonly Row[] };

type Props = {
  dues: Rows<EmployerDue>;
  tasks: Rows<EmployerTask>;
  decisions: Rows<EmployerDecisionRow>;
  listings: Rows<EmployerListingRow>;
  papers: Rows<EmployerPaper>;
  totals: Readonly<Record<"dues" | "tasks" | "decisions" | "listings" | "papers", number>>;
  lamps: Readonly<Record<string, LampOf>>;
};

/** The portal's first page: what is to be done or may be said, then what the employer was told. */
export function EmployerHome({ dues, tasks, decisions, listings, papers, totals, lamps }: Props) {
  return (
    <>
      <PageHead title="用人单位首页" />
      <Section title="您现在需要办的事">
        <Todo {...{ dues, tasks, totals, lamps }} />
      </Section>
      <Section title="告知和决定">
        <EmployerDecisionList rows={decisions.rows} empty={<NoDecisions />} />
        <WholeList href="/employer/decisions" shown={decisions.rows.length} total={totals.decisions} />
      </Section>
      {listings.rows.length === 0 ? null : (
        <Section title="拖欠农民工工资失信联合惩戒名单">
          <EmployerListingList rows={listings.rows} />
          <WholeList href="/employer/wage-listings" shown={listings.rows.length} total={totals.listings} />
        </Section>
      )}
      <Section title="以我们为对象的文书">
        <EmployerPapers papers={papers.rows} empty={<NoPapers />} />
        <WholeList href="/employer/papers" shown={papers.rows.length} total={totals.papers} />
      </Section>
    </>
  );
}

function Todo({ dues, tasks, totals, lamps }: Pick<Props, "dues" | "tasks" | "totals" | "lamps">) {
  if (totals.dues + totals.tasks === 0) {
    const hint = "收到限期改正指令书、告知书、决定书以后，要办的事、可以提出的意见和期限会列在这里。";
    return <EmptyState title="现在没有需要您办的事" hint={hint} />;
  }
  return (
    <>
      {totals.dues === 0 ? null : <EmployerDues dues={dues.rows} lamps={lamps} />}
      <WholeList href="/employer/dues" shown={dues.rows.length} total={totals.dues} />
      {totals.tasks === 0 ? null : <EmployerTasks tasks={tasks.rows} lamps={lamps} />}
      <WholeList href="/employer/tasks" shown={tasks.rows.length} total={totals.tasks} />
    </>
  );
}
