import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { progressLabels } from "@/lib/campaigns/labels";
import type { ProgressKind } from "@/lib/campaigns/lifecycle";
import type { DistrictRows } from "@/lib/campaigns/queries/districts";
import { proseDate } from "@/lib/kernel/clock";

export type Tiles = {
  readonly roundId: string;
  readonly cutOffOn: string;
  readonly kind: ProgressKind;
  readonly districts: DistrictRows;
};

/** One number of the last round, a tile a district in order of the codes; each opens its rows. Nobody is ranked. */
export function DistrictTiles({ base, tiles: { roundId, cutOffOn, kind, districts } }: { base: string; tiles: Tiles }) {
  return (
    <Section title={`各区划：${progressLabels[kind]}（${proseDate(cutOffOn)}截数）`}>
      <dl className="grid grid-cols-2 gap-2 md:grid-cols-4 lg:grid-cols-6">
        {districts.map(({ code, name, ids }) => (
          <div key={code} className="border border-line px-3 py-2">
            <dt>{name}</dt>
            <dd className="font-semibold">
              <TextLink href={`${base}/rounds/${roundId}?kind=${kind}&district=${code}`}>{ids.length}</TextLink>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
