import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";

/** Originals are handed back by whoever is at the counter: an inspector or the leader, in any state of the case. */
export const mayReturnOriginals = guard("cases.return_originals", (actor: Actor) =>
  actor.kind === "officer" && (actor.role === "inspector" || actor.role === "squad_leader") ? null : "not_your_post",
);

/** 《行政处罚法》第四十二条: who asks holds the case with a valid certificate, both on the day of the asking. */
export const questionerFault = guard("cases.questioners", (holderIds: readonly string[], id: string) =>
  holderIds.includes(id) ? null : ("questioner_not_of_case" as const),
);

type Asked = { readonly heldOn: LegalDate; readonly openedOn: LegalDate; readonly today: LegalDate };

/** Nobody is asked in a case before it is opened, and nothing is recorded before it was said. */
export const heldOnFault = guard("cases.record_day", ({ heldOn, openedOn, today }: Asked) => {
  if (heldOn > today) return "held_in_future" as const;
  return heldOn < openedOn ? ("held_before_opening" as const) : null;
});

type Scans = readonly { readonly struckAt: Date | null; readonly wasOfRecord: boolean | null }[];

/** Who signed did not refuse: a page stands, or one was struck that was of this record. */
export const refusalToSignFault = guard("cases.refusal_after_signing", (scans: Scans) =>
  scans.some(({ struckAt, wasOfRecord }) => struckAt === null || wasOfRecord === true)
    ? ("record_signed" as const)
    : null,
);

/** Nothing is corrected after the signing: what was struck bars it too, unless it was no page of this record. */
export const correctionFault = guard("cases.correction_after_signing", (scans: Scans) =>
  scans.some(({ struckAt, wasOfRecord }) => struckAt === null || wasOfRecord !== false)
    ? ("record_signed" as const)
    : null,
);
