import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { citation } from "@/lib/orders/citation";
import type { Violation } from "@/lib/violations/catalogue";
import { violationStatusLabels } from "@/lib/violations/labels";

/** The entry under which a fact is found: its words, and what our reading of it notes. */
export function ViolationText({ violation, otherHref }: { violation: Violation; otherHref?: string }) {
  return (
    <div className="mb-5 max-w-measure">
      <p>
        <span className="font-semibold">{violation.title}</span>
        <span className="ms-3 text-muted">{citation(violation)}</span>
        {otherHref ? (
          <span className="ms-3">
            <TextLink href={otherHref}>另选事项</TextLink>
          </span>
        ) : null}
      </p>
      <Disclosure summary="条文原文和适用提示">
        <p className="whitespace-pre-line">{violation.text ?? "未收录原文。"}</p>
        {violation.notes ? <p className="text-muted">提示：{violation.notes}</p> : null}
        <p className="text-muted">{violationStatusLabels[violation.status]}</p>
      </Disclosure>
    </div>
  );
}
