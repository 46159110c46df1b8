import type { Metadata } from "next";
import { HiddenRows } from "@/components/campaigns/hidden-rows";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { requireOfficer } from "@/lib/auth/session";
import { figureWords } from "@/lib/campaigns/figure-words";
import { figureFile } from "@/lib/campaigns/queries/figure";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "数字对应的记录" };

export default async function FigurePage({ params }: { params: Promise<{ id: string; figureId: string }> }) {
  const officer = await requireOfficer();
  const { id, figureId } = await params;
  const figure = await found(figureFile(officer, id, figureId));
  return (
    <>
      <PageHead
        crumbs={[
          { label: figure.campaignTitle, href: `/office/campaigns/${id}/rounds` },
          { label: "报送表", href: `/office/campaigns/${id}/reports/${figure.reportId}` },
        ]}
        title={figureWords(figure)}
        number={`${figure.periodFrom} 至 ${figure.cutOffOn}`}
      />
      {figure.count === 0 ? <p className="text-muted">截数时没有记录。</p> : null}
      <HiddenRows count={figure.count - figure.rows.length} />
      <ol className="list-decimal ps-6">
        {figure.rows.map((row) => (
          <li key={row.id}>
            <TextLink href={row.href}>{row.label}</TextLink>
          </li>
        ))}
      </ol>
    </>
  );
}
