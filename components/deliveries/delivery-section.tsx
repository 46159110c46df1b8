import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { deliveryRefusals } from "@/lib/deliveries/labels";
import { deliveriesPath, type MatterRef } from "@/lib/deliveries/matter";
import type { DeliveryRefusal } from "@/lib/deliveries/policy";

type Props = {
  title: string;
  matter: MatterRef;
  /** Why the act is closed to this person now; its form is shown only when there is no reason. */
  refusal: DeliveryRefusal | null;
  children: React.ReactNode;
};

/** The page of one act about deliveries: its form, or the reason why it is closed and the way back. */
export function DeliverySection({ title, matter, refusal, children }: Props) {
  return (
    <Section title={title}>
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{deliveryRefusals[refusal]}</Banner>
          <ButtonLink href={deliveriesPath(matter)}>返回送达</ButtonLink>
        </>
      )}
    </Section>
  );
}
