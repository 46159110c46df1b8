import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { caseRefusals } from "@/lib/cases/labels";
import { regroupingRefusals } from "@/lib/regroupings/labels";
import type { SplitDesk } from "@/lib/regroupings/queries/split-desk";
import { EffectView } from "./effect-view";
import { ProposeSplitForm } from "./propose-split-form";

type Props = { desk: SplitDesk; action: FormAction<unknown, unknown> };

const MOST_SHOWN = 80;
const short = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** What can be split from a case, what that does, and putting it forward. */
export function SplitView({ desk, action }: Props) {
  const { kase, refusal, effect } = desk;
  const words = { ...caseRefusals, ...regroupingRefusals };
  return (
    <>
      <Section title="拆案">
        <p className="max-w-measure">
          把一部分投诉举报、认定的事实拆出，另立新案件，单独编号、指派承办人。立案所依据的投诉举报留在原案件。
        </p>
      </Section>
      {refusal === null ? null : <Banner kind="warn">{words[refusal]}</Banner>}
      <EffectView effect={effect} into={kase.number} from={null} />
      {refusal === null ? (
        <Section title="呈报拆案">
          <ProposeSplitForm
            caseId={kase.id}
            title={kase.title}
            complaints={desk.complaints
              .filter(({ id }) => id !== kase.originId)
              .map(({ id, number, narrative }) => ({ value: id, label: `${number}：${short(narrative)}` }))}
            findings={desk.findings.map(({ id, ordinal, facts }) => ({
              value: id,
              label: `事实${ordinal}：${short(facts)}`,
            }))}
            exhibits={desk.exhibits.map(({ id, ordinal, name }) => ({ value: id, label: `证据${ordinal}：${name}` }))}
            action={action}
          />
        </Section>
      ) : null}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${kase.id}/related`}>返回关联</ButtonLink>
      </p>
    </>
  );
}
