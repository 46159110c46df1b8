import type { FindingRow } from "./queries/order-desk";
import type { OrderItemFile } from "./queries/order-file";

/** Fen as a person types it in yuan, for a form that starts from what is known: `123456.78`; empty when none. */
export const fenAsTyped = (fen: number | null): string =>
  fen === null ? "" : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** The findings on which an order may stand, as the form of an order offers them. */
export const groundsOf = (findings: readonly FindingRow[]) =>
  findings
    .filter(
      ({ withdrawnOn, exhibits, notOrderable }) => withdrawnOn === null && exhibits.length > 0 && notOrderable === null,
    )
    .map(({ id, ordinal, violation, violationCode, amountFen, workerCount, limitation }) => ({
      id,
      label: `${ordinal}. ${violation?.title ?? violationCode}`,
      amount: fenAsTyped(amountFen),
      workerCount,
      lateSince: limitation?.isOver ? limitation.dueOn : "",
    }));

/** The items of an order as its form takes them again. */
export const typedItems = (items: readonly OrderItemFile[]) =>
  items.map(({ findingId, action, dueOn, amountFen, workerCount, proofWanted }) => ({
    findingId,
    action,
    dueOn,
    amount: fenAsTyped(amountFen),
    workerCount: workerCount ?? undefined,
    proofWanted,
  }));
