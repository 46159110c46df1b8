import { NothingFound } from "@/components/ui/nothing-found";
import { optionsOf } from "@/components/ui/options";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { PortalList } from "@/components/ui/portal-list";
import type { EmployerPaperFilter } from "@/lib/orders/portal-filter";
import { paperGroupLabels } from "@/lib/orders/portal-labels";
import type { EmployerPaper } from "@/lib/orders/queries/employer-papers";
import type { Page } from "@/lib/workflow/paging";
import { employerPaperWords } from "./employer-paper-words";
import { EmployerPapers } from "./employer-papers";

const PATH = "/employer/papers";

type Props = { page: Page<EmployerPaper>; total: number; filter: EmployerPaperFilter };

/** Every paper addressed to this employer. */
export function EmployerPapersView({ page, total, filter }: Props) {
  const fields = (
    <>
      <PlainField name="q" type="search" label="文书名称或者文号" defaultValue={filter.q} />
      <PlainSelect name="group" label="种类" options={optionsOf(paperGroupLabels)} defaultValue={filter.group} />
      <PlainField name="from" type="date" label="制作日期自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="制作日期至" defaultValue={filter.to} />
    </>
  );
  return (
    <PortalList
      {...{ title: "以我们为对象的文书", path: PATH, filter, fields, total }}
      words={employerPaperWords(filter)}
      next={page.next}
    >
      {(widerHref) => <EmployerPapers papers={page.rows} empty={<NoPapers widerHref={widerHref} />} />}
    </PortalList>
  );
}

/** What stands where there is none. */
export const NoPapers = ({ widerHref }: { widerHref?: string }) => (
  <NothingFound title="没有文书" hint="劳动保障监察机构制作并以您单位为对象的文书会列在这里。" widerHref={widerHref} />
);
