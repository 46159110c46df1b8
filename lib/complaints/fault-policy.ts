import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import {
  type DeclineGround,
  type ReversibleOutcome,
  type TakeBackGround,
  withdrawalTakeBackGrounds,
} from "./lifecycle";
import type { Limitation } from "./limitation";
import type { ComplaintFacts, ComplaintFault, ComplaintRefusal } from "./policy";

/** 《劳动保障监察条例》第二十条: a complaint whose entered end lies within the two years is not declined as too late. */
export const declineGroundFault = guard(
  "complaints.two_years",
  (ground: DeclineGround, limitation: Limitation | null): ComplaintFault | null =>
    ground === "over_two_years" && limitation !== null && !limitation.isOver ? "within_two_years" : null,
);

type Asked = Pick<ComplaintFacts, "kind" | "supplementAskedOn" | "supplementReceivedOn"> & {
  readonly supplementDueOn: string | null;
  readonly today: string;
};

/**
 * 《若干规定》第十八条: who complains without saying clearly against whom or of what is first told to 补正, and has the
 * days that the notice gave, also where the matter was handed over or taken for withdrawn meanwhile and came back. Of
 * a tip nobody need be left to ask: its reason is enough.
 */
export const unclearFault = guard(
  "complaints.asked_first",
  (ground: DeclineGround, asked: Asked): ComplaintFault | null => {
    if (ground !== "employer_unclear" || asked.kind === "tip") return null;
    if (asked.supplementAskedOn === null) return "supplement_not_asked";
    return asked.supplementReceivedOn === null && asked.today <= (asked.supplementDueOn ?? "")
      ? "supplement_still_runs"
      : null;
  },
);

/** Only what was sent to another organ can come back from it, and a withdrawal has grounds of its own. */
export const takeBackFault = guard(
  "complaints.take_back_ground",
  (ground: TakeBackGround, was: ReversibleOutcome): ComplaintFault | null => {
    if (withdrawalTakeBackGrounds.includes(ground) !== (was === "withdrawn")) return "ground_not_of_withdrawal";
    return ground === "returned" && was !== "handed_over" ? "ground_not_of_handover" : null;
  },
);

/** T-ACCEPT runs from the first receipt: who decides upon acceptance answers for that day. */
export const receivedDayFault = guard("complaints.received_day", (actor: Actor): ComplaintFault | null =>
  actor.kind === "officer" && actor.role === "squad_leader" ? null : "received_day_not_yours",
);

type Line = { readonly isHeld: boolean; readonly isStruck?: boolean };

/** What a case's ledger took over is corrected there: its row does not follow the line that it was copied from. */
export const lineRefusal = guard("complaints.line_held", ({ isHeld, isStruck }: Line): ComplaintRefusal | null => {
  if (isStruck) return "line_struck";
  return isHeld ? "line_in_ledger" : null;
});
