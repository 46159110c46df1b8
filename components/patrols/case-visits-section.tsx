import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { hrefWith } from "@/lib/kernel/search-params";
import type { CaseVisit } from "@/lib/patrols/queries/visits-of-case";

/** What on-site inspections found in this case: material to carry into its evidence, and facts to hold. */
export function CaseVisitsSection({ caseId, visits }: { caseId: string; visits: readonly CaseVisit[] }) {
  const base = `/office/cases/${caseId}/orders`;
  return visits.map(({ id, plannedOn, noticeNumber, carriedOn, uncarried, findings }) => (
    <Section key={id} title={`现场检查（${plannedOn}）`}>
      <p className="flex flex-wrap gap-x-6">
        <TextLink href={`/office/patrols/${id}`}>{noticeNumber ?? "查看检查"}</TextLink>
        {carriedOn === null ? null : <span className="text-muted">检查材料已于{carriedOn}转入证据目录</span>}
        {carriedOn === null || uncarried > 0 ? (
          <TextLink href={`${base}/visits/${id}`}>
            {carriedOn === null ? "检查材料转入证据目录" : `以后上传的${uncarried}份转入证据目录`}
          </TextLink>
        ) : null}
      </p>
      <ul className="border-t border-line">
        {findings.map(({ questionKey, note, provision }) => (
          <li key={questionKey} className="border-b border-line py-1.5">
            {note}
            <span className="ms-3">
              <TextLink
                href={hrefWith(`${base}/findings/new`, { code: provision?.code, visit: id, question: questionKey })}
              >
                据此认定事实
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
