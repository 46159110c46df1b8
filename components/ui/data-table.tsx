import Link from "next/link";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  header: string;
  align?: "start" | "end";
  /** A class of width, where tables one under the other are to have the same columns. */
  width?: string;
  /** Stands in the list only for those who chose it. */
  isOptional?: boolean;
  cell: (row: Row) => React.ReactNode;
};

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where the row leads; the first cell becomes the link. */
  rowHref?: (row: Row) => string;
  /** What stands here when there are no rows. */
  empty: React.ReactNode;
  /** A line under the rows, one node a column key, for sums. */
  sums?: Readonly<Record<string, React.ReactNode>>;
};

const aligned = (column: { align?: "start" | "end" }) => (column.align === "end" ? "text-end phone:text-start" : "");
const CELL = "px-2 py-1 align-top phone:block phone:p-0";
const LABELLED = "phone:before:me-2 phone:before:text-muted phone:before:content-[attr(data-label)]";

/** A list: one row a line with a sticky head; on a phone each row becomes a card with its labels. */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowHref, empty, sums }: DataTableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <table className="w-full border-collapse phone:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="phone:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(
                "sticky top-0 h-9 whitespace-nowrap border-b-2 border-edge bg-wash px-2 font-semibold",
                column.align === "end" ? "text-end" : "text-start",
                column.width,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="phone:block">
        {rows.map((row) => (
          <DataRow key={rowKey(row)} columns={columns} row={row} href={rowHref?.(row)} />
        ))}
      </tbody>
      {sums ? <SumRow columns={columns} sums={sums} /> : null}
    </table>
  );
}

function DataRow<Row>({ columns, row, href }: { columns: readonly Column<Row>[]; row: Row; href?: string }) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <tr className="h-9 border-b border-line hover:bg-wash large:h-12 phone:block phone:h-auto phone:py-3">
      <th scope="row" className={classNames(CELL, "font-normal phone:font-semibold", aligned(first) || "text-start")}>
        {href ? (
          <Link href={href} prefetch={false} className="link phone:inline-block phone:py-2.5" data-row-link="">
            {first.cell(row)}
          </Link>
        ) : (
          first.cell(row)
        )}
      </th>
      {others.map((column) => (
        <td key={column.key} data-label={column.header} className={classNames(CELL, LABELLED, aligned(column))}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

type SumRowProps<Row> = { columns: readonly Column<Row>[]; sums: Readonly<Record<string, React.ReactNode>> };

function SumRow<Row>({ columns, sums }: SumRowProps<Row>) {
  return (
    <tfoot className="phone:block">
      <tr className="h-9 border-b-2 border-edge font-semibold phone:block phone:h-auto phone:py-3">
        {columns.map((column) => (
          <td
            key={column.key}
            data-label={column.header}
            className={classNames(CELL, aligned(column), sums[column.key] ? LABELLED : "phone:hidden")}
          >
            {sums[column.key]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
