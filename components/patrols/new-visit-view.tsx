import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { EmployerChoice } from "@/lib/employers/queries/employer";
import { hrefWith } from "@/lib/kernel/search-params";
import type { VisitBudget } from "@/lib/patrols/cap-policy";
import { itemWords } from "@/lib/patrols/labels";
import type { NearVisit, VisitElsewhere } from "@/lib/patrols/queries/near-visits";
import { budgetWords, visitStateLabels } from "@/lib/patrols/visit-labels";

const PATH = "/office/patrols/new";

type PickerProps = { path?: string; q: string; plan?: string | undefined; employers: readonly EmployerChoice[] };

/** Whom to inspect: looked for in the register. */
export function VisitEmployerPicker({ path = PATH, q, plan, employers }: PickerProps) {
  return (
    <Section title="选择被检查单位">
      <form method="get" action={path} className="flex max-w-measure flex-wrap items-end gap-3">
        <PlainField name="q" type="search" label="单位名称或者统一社会信用代码" defaultValue={q} />
        {plan ? <input type="hidden" name="plan" value={plan} /> : null}
        <Button type="submit">查找</Button>
      </form>
      {q === "" ? null : employers.length === 0 ? (
        <EmptyState title="没有找到单位" hint="换一个名称，或者先在“用人单位”中登记该单位。" />
      ) : (
        <ul className="mt-3 border-t border-line">
          {employers.map((employer) => (
            <li key={employer.id} className="border-b border-line py-1.5">
              <TextLink href={hrefWith(path, { employer: employer.id, plan })}>{employer.name}</TextLink>
              <span className="ms-3 text-muted">
                {employer.creditCode ?? "暂无代码"}　{employer.address}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type StandingProps = {
  path?: string;
  employer: EmployerChoice;
  /** Whether the file can be read here: that of another region only once a matter names it. */
  isReadable: boolean;
  budget: VisitBudget;
  year: number;
  near: readonly NearVisit[];
  elsewhere: readonly VisitElsewhere[];
};

/** How often the employer is visited already, and the visits that this one could be joined to. */
export function VisitStanding({ path = PATH, employer, isReadable, budget, year, near, elsewhere }: StandingProps) {
  return (
    <>
      <p>
        被检查单位：
        {isReadable ? <TextLink href={`/office/employers/${employer.id}`}>{employer.name}</TextLink> : employer.name}
        <span className="ms-3">
          <TextLink href={path}>另选单位</TextLink>
        </span>
      </p>
      <p className="max-w-measure text-muted">{budgetWords(budget, year)}</p>
      {near.length > 0 ? (
        <Banner kind="warn">
          该单位30日内已安排检查，可以并入，一次入企、两份检查表：
          <ul>
            {near.map(({ id, plannedOn, state, itemKeys, leadName }) => (
              <li key={id}>
                <TextLink href={`/office/patrols/${id}/join`}>{`并入${plannedOn}的检查`}</TextLink>
                {`（${leadName}主办，${visitStateLabels[state]}，${itemWords(itemKeys)}）`}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {elsewhere.length > 0 ? (
        <Banner kind="warn">
          其他机关30日内已安排检查该单位，请联系该机关商定联合检查或者错开：
          <ul>
            {elsewhere.map(({ organName, plannedOn }) => (
              <li key={`${organName}${plannedOn}`}>{`${organName}，${plannedOn}`}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </>
  );
}
