import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { otherKind } from "@/lib/complaints/complainant-labels";
import type { ComplaintKind } from "@/lib/complaints/lifecycle";

const titles = { complaint: "应当按举报办理的", tip: "应当按投诉办理的" } as const;

/** Where a clerk would look for turning a complaint into a tip, or the other way. */
export function OtherKind({ kind }: { kind: ComplaintKind }) {
  return (
    <Section title={titles[kind]}>
      <p className="max-w-measure">
        {otherKind[kind]}
        <TextLink href="/office/complaints/new">登记投诉举报</TextLink>
      </p>
    </Section>
  );
}
