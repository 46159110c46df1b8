import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { mirrorRefusals } from "@/lib/platform-reports/mirror-labels";
import type { MirrorFile } from "@/lib/platform-reports/queries/mirrors";
import { ConfirmMirrorForm, DisputeMirrorForm } from "./answer-mirror-forms";
import { OWN } from "./employer-reports-view";
import { MirrorFacts } from "./mirror-facts";
import { MismatchList } from "./mismatch-list";

type Action = FormAction<unknown, unknown>;
type Props = { mirror: MirrorFile; acts: { confirm: Action; dispute: Action; take: Action; settle: Action } };

/** A row as the enterprises of both sides see it: both numbers, the partner's answer, the tasks. */
export function OwnMirrorView({ mirror, acts }: Props) {
  const { id, version, isPartner } = mirror;
  const refusal = mirror.refusalOf("dispute");
  return (
    <>
      <PageHead crumbs={[{ href: OWN, label: "平台用工" }, { label: "人数核对" }]} title={`人数核对：${mirror.name}`} />
      <MirrorFacts mirror={mirror} />
      {isPartner ? (
        <Section title="本单位的答复">
          {mirror.refusalOf("confirm") === null ? (
            <ConfirmMirrorForm id={id} version={version} action={acts.confirm} />
          ) : null}
          <h3 className="mt-4 font-semibold">人数不一致的</h3>
          {refusal === null ? (
            <DisputeMirrorForm id={id} version={version} own={mirror.own} action={acts.dispute} />
          ) : (
            <p className="text-muted">{mirrorRefusals[refusal]}</p>
          )}
        </Section>
      ) : (
        <p className="mt-3">
          需要更正的，<TextLink href={`${OWN}/${mirror.reportId}`}>在报告中出新版更正</TextLink>
          ；更正后与合作企业的数字一致的，任务自动办结。
        </p>
      )}
      <MismatchList tasks={mirror.tasks} acts={acts} />
    </>
  );
}
