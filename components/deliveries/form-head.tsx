import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { addressSourceLabels, recipientLabels, tooFewServers } from "@/lib/deliveries/labels";
import type { DeliveryForm } from "@/lib/deliveries/queries/delivery-form";

/** What a delivery's form is about: which paper, to whom, and where its address comes from. */
export function FormHead({ facts }: { facts: DeliveryForm }) {
  const { paper, recipient, recipientName } = facts;
  return (
    <div className="mb-5">
      <DescriptionList
        items={[
          { term: "文书", detail: `${paper.title} ${paper.number ?? ""}` },
          { term: "受送达人", detail: `${recipientName}（${recipientLabels[recipient]}）` },
          { term: "制发日期", detail: paper.issuedOn },
          {
            term: "送达地址",
            detail: facts.address === "" ? "尚未确认" : facts.address,
            source: facts.addressSource === null ? undefined : addressSourceLabels[facts.addressSource],
          },
        ]}
      />
      {facts.officers.length < 2 ? <Banner kind="warn">{tooFewServers[facts.matter.kind]}</Banner> : null}
    </div>
  );
}
