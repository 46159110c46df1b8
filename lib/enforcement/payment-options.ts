import { yuan } from "@/lib/kernel/money";
import { debtLabels } from "./labels";
import type { Debt } from "./lifecycle";

type PaymentEntry = {
  readonly id: string;
  readonly debt: Debt;
  readonly amountFen: number;
  readonly paidOn: string;
  readonly reversedOn: string | null;
};

/** The payments that may be reversed, as choices. */
export const paymentOptions = (payments: readonly PaymentEntry[]) =>
  payments
    .filter(({ reversedOn }) => reversedOn === null)
    .map(({ id, debt, amountFen, paidOn }) => ({
      value: id,
      label: `${paidOn}　${debtLabels[debt]}${yuan(amountFen)}`,
    }));
