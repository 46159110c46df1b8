import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { citation, type NotOrderable } from "@/lib/orders/citation";
import { notOrderableLabels } from "@/lib/orders/labels";
import type { Violation } from "@/lib/violations/catalogue";

export type PickableViolation = Violation & { readonly notOrderable: NotOrderable | null };

type Props = { path: string; q: string; violations: readonly PickableViolation[] };

/** The catalogue to choose from: what this organ may order first, the rest with the reason why it may not. */
export function ViolationPicker({ path, q, violations }: Props) {
  const open = violations.filter(({ notOrderable }) => notOrderable === null);
  const closed = violations.filter(({ notOrderable }) => notOrderable !== null);
  return (
    <Section title="认定事实：选择违法事项">
      <FilterPanel action={path} applied={[]}>
        <PlainField name="q" type="search" label="事项、法律名称或者条款" defaultValue={q} />
      </FilterPanel>
      {open.length === 0 ? (
        <EmptyState title="没有符合的违法事项" hint="换一个关键词，例如：工资、合同、加班。" />
      ) : (
        <ul className="border-t border-line">
          {open.map((violation) => (
            <li key={violation.code} className="border-b border-line py-1.5">
              <TextLink href={`${path}${path.includes("?") ? "&" : "?"}code=${violation.code}`}>
                {violation.title}
              </TextLink>
              <span className="ms-3 text-muted">{citation(violation)}</span>
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 ? <Closed violations={closed} /> : null}
    </Section>
  );
}

function Closed({ violations }: { violations: readonly PickableViolation[] }) {
  return (
    <Disclosure summary={`不能由本机关责令改正的事项（${violations.length}项）和理由`}>
      <ul className="border-t border-line">
        {violations.map(({ code, title, enforcerName, notOrderable, ...provision }) => (
          <li key={code} className="border-b border-line py-1.5 text-muted">
            {title}　{citation(provision)}　查处机关：{enforcerName}
            <span className="block text-soon">{notOrderable === null ? null : notOrderableLabels[notOrderable]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
