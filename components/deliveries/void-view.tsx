import type { VoidFile } from "@/lib/deliveries/queries/void-facts";
import { DeliverySection } from "./delivery-section";
import { VoidPaperForm } from "./void-paper-form";

type Props = VoidFile & { action: Parameters<typeof VoidPaperForm>[0]["action"] };

/** A paper that was issued with a mistake. */
export function VoidView({ matter, paper, refusal, action }: Props) {
  return (
    <DeliverySection title={`作废《${paper.title}》${paper.number ?? ""}`} matter={matter} refusal={refusal}>
      <VoidPaperForm matter={matter} documentId={paper.id} action={action} />
    </DeliverySection>
  );
}
