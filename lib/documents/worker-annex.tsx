import { Text } from "@react-pdf/renderer";
import { z } from "zod";
import { chineseMoney, yuan } from "@/lib/kernel/money";
import { Closing, Heading, Paragraphs } from "./parts";
import { fen, words } from "./shapes";
import { GridTable } from "./tables";
import { sumOfRows, workerCells, workerColumns, workerRow } from "./worker-rows";

const COLUMNS = workerColumns("决定金额");

/** The renderer does not break a table of many hundred rows: a long list is several tables of so many. */
const ROWS_A_TABLE = 50;

/** Whose the money of one measure is: rows that add up to its amount, or none where it stands as a whole. */
const list = z
  .strictObject({
    ordinal: z.number().int().positive(),
    measure: words,
    amountFen: fen,
    workers: z.number().int().nonnegative(),
    rows: z.array(workerRow),
  })
  .refine(({ amountFen, rows }) => rows.length === 0 || sumOfRows(rows) === amountFen);

export const workerLists = z.array(list);

type Lists = z.output<typeof workerLists>;

/** The sentence of the decision that points at its annex; empty where the annex names nobody. */
export const annexNamed = (lists: Lists): string =>
  lists.some(({ rows }) => rows.length > 0) ? "各劳动者应得的数额见本决定书的附件，附件是本决定书的组成部分。" : "";

type Props = Readonly<{ lists: Lists; number?: string | undefined }>;

/** 附件: to whom the money of the decision is to be paid, one worker and item a row, on a page of its own. */
export function WorkerAnnex({ lists, number = "" }: Props) {
  if (lists.length === 0) return null;
  return (
    <>
      <Text break>附件</Text>
      <Paragraphs text={`劳动者款项清单（${number}）`} />
      {lists.map((each) => (
        <WorkerList key={each.ordinal} {...each} />
      ))}
      <Closing>
        本决定作出前已经支付给劳动者本人的，按已支付计算，不重复支付。本清单含个人信息，只供支付和核对使用，不得另作他用。
      </Closing>
    </>
  );
}

function WorkerList({ ordinal, measure, amountFen, workers, rows }: Lists[number]) {
  const sum = `${yuan(amountFen)}（大写：人民币${chineseMoney(amountFen)}）`;
  if (rows.length === 0) {
    return (
      <Paragraphs
        text={`处理决定第${ordinal}项（${measure}）：${sum}是按照查明的事实确定的总额，案件的劳动者台账没有逐人列明，由你单位按照查明的事实支付给劳动者本人。`}
      />
    );
  }
  return (
    <>
      <Heading beforeTable>{`处理决定第${ordinal}项（${measure}）`}</Heading>
      {tablesOf(rows).map((part) => (
        <GridTable key={part[0]?.ordinal} isDense columns={COLUMNS} rows={part.map(workerCells)} />
      ))}
      <Paragraphs text={`本项合计：劳动者${workers}人，${sum}。`} />
    </>
  );
}

const tablesOf = (rows: Lists[number]["rows"]) =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_TABLE) }, (_, at) =>
    rows.slice(at * ROWS_A_TABLE, (at + 1) * ROWS_A_TABLE),
  );
