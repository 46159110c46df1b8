import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { statuteText } from "@/lib/discretion/labels";
import type { LadderGround } from "@/lib/discretion/ladder-ground";
import { targetLabels } from "@/lib/violations/labels";

type Props = { path: string; q: string; grounds: readonly LadderGround[] };

/** The fines with a range that this organ may reckon: each may have a ladder of its own. */
export function GroundPicker({ path, q, grounds }: Props) {
  return (
    <Section title="选择违法事项和罚款幅度">
      <FilterPanel action={path} applied={[]}>
        <PlainField name="q" type="search" label="事项、法律名称或者条款" defaultValue={q} />
      </FilterPanel>
      {grounds.length === 0 ? (
        <EmptyState title="没有符合的事项" hint="只列出现行有效、条文已核对、由本机关处罚并且有罚款幅度的事项。" />
      ) : (
        <ul className="border-t border-line">
          {grounds.map(({ violation, sanction, sanctionAt }) => (
            <li key={`${violation.code}-${sanctionAt}`} className="border-b border-line py-1.5">
              <TextLink href={`${path}?code=${violation.code}&at=${sanctionAt}`}>{violation.title}</TextLink>
              <span className="ms-3 text-muted">
                {violation.article}　{targetLabels[sanction.target]}：{statuteText(sanction)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
