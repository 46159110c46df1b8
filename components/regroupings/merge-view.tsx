import { Banner } from "@/components/ui/banner";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { caseRefusals, caseStateLabels } from "@/lib/cases/labels";
import { regroupingRefusals } from "@/lib/regroupings/labels";
import type { MergeDesk, MergePlan } from "@/lib/regroupings/queries/merge-desk";
import { EffectView } from "./effect-view";
import { ProposeMergeForm } from "./propose-merge-form";

type Props = { desk: MergeDesk; action: FormAction<unknown, unknown> };

/** Choosing the case with which another becomes one, what that does, and putting it forward. */
export function MergeView({ desk: { kase, candidates, chosen }, action }: Props) {
  return (
    <>
      <Section title="并案">
        <p className="mb-2 max-w-measure">
          同一机关对同一用人单位立案、都没有调查终结的两件案件可以并为一件：先立案的一件继续办理，后立案的一件办结。
        </p>
        {candidates.length === 0 ? (
          <EmptyState title="没有可以合并的案件" hint="本机关对该单位没有其他尚未调查终结的案件。" />
        ) : (
          <form method="get" className="grid max-w-measure gap-3">
            <fieldset>
              <legend className="font-semibold">与哪一件合并</legend>
              {candidates.map(({ id, number, title, state, openedOn }) => (
                <label key={id} className="target flex items-center gap-2">
                  <input
                    type="radio"
                    name="with"
                    value={id}
                    defaultChecked={chosen?.from.id === id || chosen?.into.id === id}
                    className="size-5 shrink-0 accent-accent"
                  />
                  <span>
                    {number}　{title}（{openedOn}立案，{caseStateLabels[state]}）
                  </span>
                </label>
              ))}
            </fieldset>
            <p>
              <Button type="submit">查看并案的影响</Button>
            </p>
          </form>
        )}
      </Section>
      {chosen ? <Plan caseId={kase.id} plan={chosen} action={action} /> : null}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${kase.id}/related`}>返回关联</ButtonLink>
      </p>
    </>
  );
}

function Plan({ caseId, plan, action }: { caseId: string; plan: MergePlan; action: Props["action"] }) {
  const { into, from, refusal, effect } = plan;
  const words = { ...caseRefusals, ...regroupingRefusals };
  return (
    <>
      <Banner kind={refusal === null ? "info" : "warn"}>
        {refusal === null
          ? `${from.number}（${from.openedOn}立案）并入${into.number}（${into.openedOn}立案）。`
          : words[refusal]}
      </Banner>
      <EffectView effect={effect} into={into.number} from={from.number} />
      {refusal === null ? (
        <Section title="呈报并案">
          <ProposeMergeForm caseId={caseId} withId={into.id === caseId ? from.id : into.id} action={action} />
        </Section>
      ) : null}
    </>
  );
}
