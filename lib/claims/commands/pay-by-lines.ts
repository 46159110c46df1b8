import "server-only";
import type { z } from "zod";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { PayByLinesInput, PayOwnByLinesInput } from "../payment-input";
import { type PaymentLine, parsePaymentLines } from "../payment-lines";
import type { PaymentFault } from "../policy";
import { type PayableRow, payableRows } from "../queries/paying";
import { holdForPaying } from "./hold-for-paying";
import { type Payment, putPayments } from "./put-payments";

type Input = z.output<typeof PayByLinesInput> | z.output<typeof PayOwnByLinesInput>;

/** Hands in payments of any amount, one a line by the row's number; all lines or none. */
export async function payByLines(ctx: Context<EmployerUser | Officer>, input: Input) {
  const held = await holdForPaying(ctx, input);
  const { lines, unread } = parsePaymentLines(input.lines);
  if (unread.length > 0 || lines.length === 0) throw faulty("payment_lines_unreadable", unread);
  const rows = await payableRows(ctx.db, ctx.actor, held.kase);
  const known = new Map(rows.map((row) => [row.ordinal, row]));
  return putPayments(ctx, held, matched(lines, known, legalDate(ctx.now)), input.note);
}

const faulty = (fault: PaymentFault, lines: readonly number[]) =>
  invalid({ lines: `${fault}:${lines.length === 0 ? "1" : lines.join("、")}` });

/** Each line with its row. Throws `invalid` naming the lines of the first kind of fault. */
function matched(lines: readonly PaymentLine[], rows: ReadonlyMap<number, PayableRow>, today: LegalDate): Payment[] {
  const left = new Map([...rows].map(([ordinal, row]) => [ordinal, row.payableFen]));
  const faults: Record<"payment_lines_unknown" | "payment_lines_future" | "payment_lines_over", number[]> = {
    payment_lines_unknown: [],
    payment_lines_future: [],
    payment_lines_over: [],
  };
  const payments = lines.flatMap(({ line, ordinal, ...payment }) => {
    const row = rows.get(ordinal);
    const rest = (left.get(ordinal) ?? 0) - payment.amountFen;
    left.set(ordinal, rest);
    if (row === undefined) faults.payment_lines_unknown.push(line);
    else if (payment.paidOn > today) faults.payment_lines_future.push(line);
    else if (rest < 0) faults.payment_lines_over.push(line);
    return row === undefined ? [] : [{ ...payment, claimId: row.id }];
  });
  for (const fault of ["payment_lines_unknown", "payment_lines_future", "payment_lines_over"] as const) {
    if (faults[fault].length > 0) throw faulty(fault, faults[fault]);
  }
  return payments;
}
