import { orderActLabels, whyNot } from "./labels";
import type { OrderAct } from "./lifecycle";
import type { OrderRefusal } from "./policy";

const folders: readonly (readonly [OrderAct, string])[] = [
  ["issue", "issue"],
  ["revise", "revision"],
  ["giveBack", "return"],
  ["withdraw", "withdrawal"],
  ["revoke", "revocation"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (OrderRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
];

/** The acts of an order's page, each with its reason when it is not open to this person now. */
export function orderActLinks(base: string, refusalOf: (act: OrderAct) => OrderRefusal | null) {
  return folders.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    return [
      {
        key: act,
        label: orderActLabels[act],
        href: `${base}/${folder}`,
        refusal: whyNot(reason),
        primary: act === "issue" || act === "revise",
      },
    ];
  });
}
