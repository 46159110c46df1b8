import { z } from "zod";
import { yuan } from "@/lib/kernel/money";
import { fen, maybe, words } from "./shapes";

/** One worker and item of a list that says to whom how much is due. */
export const workerRow = z.strictObject({
  /** Its number in the case's ledger. */
  ordinal: z.number().int().positive(),
  name: words,
  /** With its middle hidden. */
  personId: maybe,
  period: words,
  item: words,
  amountFen: fen,
});

type WorkerRow = z.output<typeof workerRow>;

/** The columns of such a list, in millimetres; the last one is called as its paper calls the money. */
export const workerColumns = (amount: string) => [
  { title: "序号", width: 12, centred: true },
  { title: "姓名", width: 24 },
  { title: "证件号码", width: 38 },
  { title: "期间", width: 30 },
  { title: "项目", width: 22 },
  { title: amount, width: 30 },
];

export const workerCells = ({ ordinal, name, personId, period, item, amountFen }: WorkerRow): string[] => [
  String(ordinal),
  name,
  personId ?? "",
  period,
  item,
  yuan(amountFen),
];

/** What the rows add up to, in fen. */
export const sumOfRows = (rows: readonly Pick<WorkerRow, "amountFen">[]): number =>
  rows.reduce((sum, { amountFen }) => sum + amountFen, 0);
