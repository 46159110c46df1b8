import type { OpenAct } from "@/components/workflow/act-bar";
import type { Officer } from "@/lib/auth/actor";
import { caseRefusals } from "@/lib/cases/labels";
import { closingActLabels, closingRefusals, proposeLabels } from "@/lib/closing/labels";
import { actOfGround, type ProposedGround, proposedGrounds } from "@/lib/closing/lifecycle";
import { closingActRefusal, proposeRefusal, transferRefusal } from "@/lib/closing/policy";
import type { ClosingDesk } from "@/lib/closing/queries/closing-desk";

type Desk = Pick<ClosingDesk, "kase" | "facts" | "pending">;

const folders = { close: "closing", rescind: "rescission" } as const;

/** The ways to end a case as its bar shows them to one person: to put forward, to decide, to transfer. */
export function endingActs(officer: Officer, { kase, facts, pending }: Desk): OpenAct[] {
  if (kase.endedOn !== null) return [];
  const base = `/office/cases/${kase.id}`;
  const links = (["close", "rescind"] as const).flatMap((act) => linkOf(officer, { kase, facts, pending }, act));
  const refusal = transferRefusal(officer, facts);
  if (refusal === "not_your_post" || refusal === "not_your_organ") return links;
  const words: Readonly<Record<string, string>> = { ...caseRefusals, ...closingRefusals };
  const reason = refusal === null ? null : (words[refusal] ?? refusal);
  return [...links, { key: "transfer", label: "移送", href: `${base}/transfer`, refusal: reason }];
}

/** A waiting proposal leads who decides or must revise to it; without one its officers to the list of proofs. */
function linkOf(officer: Officer, { kase, facts, pending }: Desk, act: "close" | "rescind"): OpenAct[] {
  const href = `/office/cases/${kase.id}/${folders[act]}`;
  const grounds = proposedGrounds.filter((ground) => actOfGround[ground] === act);
  if (pending && grounds.includes(pending.ground)) {
    const waits = pending.state === "proposed" ? "approve" : "revise";
    const refusal = closingActRefusal(officer, { ...facts, ...pending }, waits);
    if (refusal === null) return [{ key: act, label: closingActLabels[waits], href, refusal: null, primary: true }];
    return [{ key: act, label: proposeLabels[act], href, refusal: null }];
  }
  return holds(officer, facts, grounds) ? [{ key: act, label: proposeLabels[act], href, refusal: null }] : [];
}

const holds = (officer: Officer, facts: ClosingDesk["facts"], grounds: readonly ProposedGround[]): boolean =>
  grounds.some((ground) => {
    const refusal = proposeRefusal(officer, facts, ground, false);
    return refusal !== "not_case_officer" && refusal !== "case_ended";
  });
