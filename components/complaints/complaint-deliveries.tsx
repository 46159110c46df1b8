import { paperTones } from "@/components/deliveries/paper-delivery";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { paperStateLabels } from "@/lib/deliveries/labels";
import { deliveriesPath } from "@/lib/deliveries/matter";
import type { MatterDeliveries } from "@/lib/deliveries/queries/deliveries-of-matter";

/** The papers of a complaint that somebody is to be given: which of them have been. */
export function ComplaintDeliveries({ matter, papers }: MatterDeliveries) {
  return (
    <Section title="送达">
      {papers.length === 0 ? <p className="pb-3 text-muted">还没有需要送达的文书。</p> : null}
      <ul className="grid gap-1 pb-3">
        {papers.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center gap-3">
            {paper.title}
            <span className="text-muted">{paper.number}</span>
            <Badge tone={paperTones[paper.state]}>
              {[paperStateLabels[paper.state], paper.servedOn].filter(Boolean).join("　")}
            </Badge>
          </li>
        ))}
      </ul>
      <ButtonLink href={deliveriesPath(matter)}>登记送达和送达地址</ButtonLink>
    </Section>
  );
}
