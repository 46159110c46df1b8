import type { Officer } from "@/lib/auth/actor";
import { employerRefusals } from "@/lib/employers/labels";
import { whyNot } from "@/lib/patrols/labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";

type File = { readonly id: string; readonly mergedIntoId: string | null };
type Case = { readonly id: string; readonly number: string };

/** What begins at an employer's file: an inspection of it, and questions in each case that is being investigated. */
export function employerActs(officer: Officer, file: File, cases: readonly Case[]) {
  const merged = file.mergedIntoId === null ? null : employerRefusals.merged_already;
  const visit = {
    ...{ key: "visit", label: "发起检查", href: `/office/patrols/new?employer=${file.id}` },
    refusal: whyNot(inspectorRefusal(officer)) ?? merged,
  };
  const noCase = "没有您能看到的正在调查的案件。";
  if (cases.length === 0) return [visit, { key: "inquiry", label: "询问", href: "", refusal: noCase }];
  const inquiries = cases.map(({ id, number }) => ({
    ...{ key: id, label: cases.length === 1 ? "询问" : `询问（${number}）`, href: `/office/cases/${id}/inquiries` },
    refusal: null,
  }));
  return [visit, ...inquiries];
}
