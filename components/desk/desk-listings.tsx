import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { hrefOf } from "@/lib/wage-listings/act-links";
import type { ListingsWaiting } from "@/lib/wage-listings/queries/waiting-listings";

const titles: Readonly<Record<keyof ListingsWaiting, string>> = {
  listingToTell: "拟列入失信名单，待告知",
  listingToDecide: "失信名单，待决定是否列入",
  removalToDecide: "提前移出失信名单的申请，待决定",
};

const order = ["listingToTell", "listingToDecide", "removalToDecide"] as const;

/** Wage listings in which something waits for this officer. */
export function DeskListings({ waiting }: { waiting: ListingsWaiting }) {
  return order.map((group) =>
    waiting[group].length === 0 ? null : (
      <Section key={group} title={`${titles[group]}（${waiting[group].length}）`}>
        <ul className="divide-y divide-line border-y border-line">
          {waiting[group].map((listing) => (
            <li key={listing.id} className="py-2">
              <TextLink href={hrefOf(listing)}>{listing.partyName}</TextLink>
              <span className="ms-3 text-muted">{listing.payOrderNumber}</span>
            </li>
          ))}
        </ul>
      </Section>
    ),
  );
}
