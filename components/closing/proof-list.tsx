import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { missingWords, proofLabels } from "@/lib/closing/labels";
import type { ClosingGround } from "@/lib/closing/lifecycle";
import { type ClosingFacts, closingRefusal, proofsOf } from "@/lib/closing/rules";

type Props = { facts: ClosingFacts; ground: ClosingGround; employerId: string };

/** What must be shown before a case ends on this ground, each with what is missing in words. */
export function ProofList({ facts, ground, employerId }: Props) {
  const missing = closingRefusal(facts, ground);
  return (
    <ul className="border-t border-line">
      {proofsOf[ground].map((proof) => {
        const lacking = missing.filter(({ lack }) => lack === proof);
        return (
          <li key={proof} className="flex items-start justify-between gap-4 border-b border-line py-2">
            <div>
              <span aria-hidden="true">{lacking.length === 0 ? "✓ " : "✗ "}</span>
              {proofLabels[proof]}
              {lacking.map((one) => (
                <p key={missingWords(one)} className="text-soon">
                  {missingWords(one)}
                </p>
              ))}
              {proof === "employer_unkeyed" && lacking.length > 0 ? (
                <TextLink href={`/office/employers/${employerId}/key`}>补登统一社会信用代码</TextLink>
              ) : null}
            </div>
            <Badge tone={lacking.length === 0 ? "done" : "soon"}>{lacking.length === 0 ? "已具备" : "尚缺"}</Badge>
          </li>
        );
      })}
    </ul>
  );
}
