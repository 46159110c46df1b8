import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { missingWords, proofLabels } from "@/lib/closing/labels";
import type { ClosingGround } from "@/lib/closing/lifecycle";
import { type Lack, proofsOf } from "@/lib/closing/proofs";
import { type ClosingFacts, closingRefusal } from "@/lib/closing/rules";

type Place = { readonly id: string };
type Props = { facts: ClosingFacts; ground: ClosingGround; kase: Place };

/** What must be shown before a case ends on this ground, each with what is missing in words. */
export function ProofList({ facts, ground, kase }: Props) {
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
              {lacking.length > 0 ? <WayTo lack={proof} kase={kase} /> : null}
            </div>
            <Badge tone={lacking.length === 0 ? "done" : "soon"}>{lacking.length === 0 ? "已具备" : "尚缺"}</Badge>
          </li>
        );
      })}
    </ul>
  );
}

type Way = { readonly label: string; readonly href: (kase: Place) => string };

/** Where what is lacking is put right, when it is on a page of its own. */
const ways: Partial<Readonly<Record<Lack, Way>>> = {
  finding_untreated: { label: "认定的事实和指令书", href: ({ id }) => `/office/cases/${id}/orders` },
  papers_disagree: { label: "核对文书", href: ({ id }) => `/office/cases/${id}/papers` },
};

function WayTo({ lack, kase }: { lack: Lack; kase: Place }) {
  const way = ways[lack];
  return way ? <TextLink href={way.href(kase)}>{way.label}</TextLink> : null;
}
