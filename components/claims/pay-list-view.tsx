import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import type { PayListDesk } from "@/lib/claims/queries/pay-list";

type Offered = PayListDesk["offered"][number];

const columns: Column<Offered>[] = [
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "workers", header: "人数", align: "end", cell: (row) => row.workers },
  { key: "lines", header: "行数", align: "end", cell: (row) => row.lines },
  { key: "fen", header: "核定金额", align: "end", cell: (row) => <Money fen={row.fen} /> },
];

/** Whom an item of an order has paid: what is listed, what may be, and the printed sheets. */
export function PayListView({ desk, children }: { desk: PayListDesk; children: React.ReactNode }) {
  const { item, listed, offered, papers, printed, sheets } = desk;
  return (
    <>
      <Section title={`劳动者工资清单：${item.number ?? ""}第${item.ordinal}项`}>
        <DescriptionList
          items={[
            { term: "该项写明的金额", detail: <Money fen={item.amountFen} /> },
            { term: "已列入", detail: <Listed listed={listed} /> },
            { term: "清单", detail: sheetWords(printed, sheets) },
          ]}
        />
        <ul className="my-3">
          {papers.map(({ id, issuedOn, pages }, at) => (
            <li key={id}>
              <a className="link" href={`/documents/${id}`}>
                劳动者工资清单第{at + 1}册（PDF，{pages}页）
              </a>
              　{issuedOn}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="可以列入的明细">
        <DataTable
          caption="可以列入的明细"
          columns={columns}
          rows={offered}
          rowKey={(row) => row.item}
          empty={
            <EmptyState
              title="没有可以列入的明细"
              hint="已核定、金额大于零、还没有列入其他指令书的明细会出现在这里。"
            />
          }
        />
      </Section>
      {children}
    </>
  );
}

const Listed = ({ listed }: { listed: PayListDesk["listed"] }) => (
  <>
    {listed.lines}行，
    <Money fen={listed.fen} />
  </>
);

function sheetWords(printed: number, sheets: number): string {
  if (sheets === 0) return "还没有";
  return printed < sheets ? `共${sheets}册，已生成${printed}册，其余正在生成，请稍后刷新` : `共${sheets}册，已全部生成`;
}
