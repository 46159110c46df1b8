import { type Column, DataTable } from "@/components/ui/data-table";
import { Money } from "@/components/ui/money";
import { enforcementStateLabels } from "@/lib/enforcement/labels";
import type { EnforcementRow } from "@/lib/enforcement/queries/enforcements-of-case";
import { toReturnFen } from "@/lib/enforcement/standing";

type Props = { rows: readonly EnforcementRow[]; hrefOf?: (row: EnforcementRow) => string; empty: React.ReactNode };

/** The amounts of a decision from the notice to the payment, in one row: what a review changed stays in sight. */
export const AmountTable = ({ rows, hrefOf, empty }: Props) => (
  <DataTable
    caption="决定的金额与履行"
    columns={columns}
    rows={rows}
    rowKey={(row) => row.id}
    rowHref={hrefOf}
    empty={empty}
  />
);

const columns: readonly Column<EnforcementRow>[] = [
  { key: "number", header: "决定书", cell: (row) => row.number },
  { key: "party", header: "当事人", cell: ({ personName }) => personName ?? "用人单位" },
  { key: "noticed", header: "告知", align: "end", cell: ({ amounts }) => <Money fen={amounts.noticedFen} /> },
  { key: "decided", header: "决定", align: "end", cell: ({ amounts }) => <Money fen={amounts.decidedFen} /> },
  { key: "standing", header: "复议诉讼后", align: "end", cell: (row) => <Money fen={standingFen(row)} /> },
  { key: "surcharge", header: "加处罚款", align: "end", cell: ({ balance }) => <Money fen={balance.due.surcharge} /> },
  { key: "paid", header: "已缴", align: "end", cell: ({ balance }) => <Money fen={paidFen(balance.paid)} /> },
  { key: "return", header: "应退还", align: "end", cell: (row) => <Money fen={openReturnFen(row)} /> },
  { key: "refunded", header: "已退还", align: "end", cell: ({ balance }) => <Money fen={balance.refundedFen} /> },
  { key: "owed", header: "欠缴", align: "end", cell: (row) => <Money fen={owedFen(row)} /> },
  { key: "payBy", header: "缴款期限", cell: (row) => row.payBy },
  { key: "state", header: "状态", cell: (row) => enforcementStateLabels[row.state] },
];

const standingFen = ({ state, revoked, fineFen, confiscationFen, orderedFen }: EnforcementRow) =>
  state === "annulled" || revoked !== null ? 0 : fineFen + confiscationFen + orderedFen;

const owedFen = ({ state, balance }: EnforcementRow) => (state === "due" ? balance.totalOwedFen : 0);

type Account = Pick<EnforcementRow, "state" | "revoked" | "balance">;

/** What had been paid in beyond what the decision still asks for, and did not go back yet. */
export const openReturnFen = ({ state, revoked, balance }: Account) =>
  toReturnFen({ isFallen: state === "annulled" || revoked !== null, balance });

const paidFen = (paid: EnforcementRow["balance"]["paid"]) =>
  paid.fine + paid.surcharge + paid.confiscation + paid.ordered;
