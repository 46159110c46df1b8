import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { deliveryRefusals } from "@/lib/deliveries/labels";
import { deliveriesPath, type MatterRef } from "@/lib/deliveries/matter";
import type { DeliveryRefusal } from "@/lib/deliveries/policy";
import type { AttemptFile } from "@/lib/deliveries/queries/attempt-file";
import type { Parties } from "@/lib/deliveries/queries/confirmations";
import type { DeliveryForm as Facts } from "@/lib/deliveries/queries/delivery-form";
import { AttemptFacts } from "./attempt-list";
import { CompleteDeliveryForm, FailDeliveryForm, KeepSignedForm } from "./complete-delivery-form";
import { ConfirmAddressForm } from "./confirm-address-form";
import { CorrectDeliveryForm } from "./correct-delivery-form";
import { DeliveryForm } from "./delivery-form";
import { DeliverySection } from "./delivery-section";
import { FailedAttemptForm } from "./failed-attempt-form";
import { FormHead } from "./form-head";

type RecordProps = { facts: Facts; action: Parameters<typeof DeliveryForm>[0]["action"] };

export function RecordDeliveryView({ facts, action }: RecordProps) {
  return (
    <DeliverySection title="登记送达" matter={facts.matter} refusal={facts.refusal}>
      <FormHead facts={facts} />
      <DeliveryForm facts={facts} when="served" action={action} />
    </DeliverySection>
  );
}

export function SendDeliveryView({ facts, action }: RecordProps) {
  return (
    <DeliverySection title="登记寄出、委托、公告" matter={facts.matter} refusal={facts.refusal}>
      <FormHead facts={facts} />
      <DeliveryForm facts={facts} when="sent" action={action} />
    </DeliverySection>
  );
}

type FailedProps = { facts: Facts; action: Parameters<typeof FailedAttemptForm>[0]["action"] };

export function FailedAttemptView({ facts, action }: FailedProps) {
  return (
    <DeliverySection title="登记未送达" matter={facts.matter} refusal={facts.refusal}>
      <FormHead facts={facts} />
      <FailedAttemptForm facts={facts} action={action} />
    </DeliverySection>
  );
}

type AttemptProps = AttemptFile & {
  today: string;
  complete: Parameters<typeof CompleteDeliveryForm>[0]["action"];
  fail: Parameters<typeof FailDeliveryForm>[0]["action"];
  keep: Parameters<typeof KeepSignedForm>[0]["action"];
};

/** An attempt under way: what came of it; of one that is served, what was signed, and the way to its correction. */
export function AttemptView({ matter, paper, attempt, refusal, correction, keep, ...rest }: AttemptProps) {
  return (
    <>
      <Section title={`${paper.title}　${paper.number ?? ""}`}>
        <AttemptFacts attempt={attempt} />
      </Section>
      {correction ? (
        <>
          <DeliverySection title="补传签收的文书" matter={matter} refusal={refusal}>
            <KeepSignedForm matter={matter} attempt={attempt} action={keep} />
          </DeliverySection>
          <Section title="登记有误">
            <ActBar acts={[correctionAct(matter, attempt.id, correction.refusal)]} />
          </Section>
        </>
      ) : (
        <AttemptResult {...{ matter, attempt, refusal, ...rest }} />
      )}
    </>
  );
}

const correctionAct = (matter: MatterRef, id: string, refusal: DeliveryRefusal | null) => ({
  ...{ key: "correct", label: "更正送达登记", href: `${deliveriesPath(matter)}/attempts/${id}/correction` },
  refusal: refusal && deliveryRefusals[refusal],
});

type CorrectionProps = AttemptFile & { action: Parameters<typeof CorrectDeliveryForm>[0]["action"] };

/** What was recorded of a delivery, and what should have been. */
export function CorrectionView({ matter, paper, attempt, correction, action }: CorrectionProps) {
  const refusal = correction === null ? "delivery_settled" : correction.refusal;
  return (
    <>
      <Section title={`${paper.title}　${paper.number ?? ""}`}>
        <AttemptFacts attempt={attempt} />
      </Section>
      <DeliverySection title="更正送达登记" matter={matter} refusal={refusal}>
        {correction ? <CorrectDeliveryForm facts={correction.facts} attempt={attempt} action={action} /> : null}
      </DeliverySection>
    </>
  );
}

type ResultProps = Omit<AttemptProps, "paper" | "keep" | "correction">;

function AttemptResult({ matter, attempt, refusal, today, complete, fail }: ResultProps) {
  const closed = refusal ?? (attempt.state === "attempted" ? null : "delivery_settled");
  return (
    <>
      <DeliverySection title="登记送达" matter={matter} refusal={closed}>
        <CompleteDeliveryForm matter={matter} attempt={attempt} today={today} action={complete} />
      </DeliverySection>
      {closed === null ? (
        <Section title="登记未送达">
          <FailDeliveryForm matter={matter} attempt={attempt} action={fail} />
        </Section>
      ) : null}
    </>
  );
}

type AddressProps = Parties & { action: Parameters<typeof ConfirmAddressForm>[0]["action"] };

export function ConfirmAddressView({ matter, parties, refusal, action }: AddressProps) {
  return (
    <DeliverySection title="制作送达地址确认书" matter={matter} refusal={refusal}>
      <ConfirmAddressForm matter={matter} parties={parties} action={action} />
    </DeliverySection>
  );
}
