import type { ChoiceGroup } from "@/components/ui/question-fields";
import type { PlaceOfWork } from "@/lib/agencies/queries";

/** Places of work as a list: each county a heading with itself first, its streets under it. */
export function placeGroups(places: readonly PlaceOfWork[]): ChoiceGroup[] {
  const counties = places.filter(({ level }) => level === "county");
  const hasStreets = counties.length < places.length;
  if (!hasStreets) return [{ options: counties.map(({ code, name }) => ({ value: code, label: name })) }];
  return counties.map((county) => ({
    label: county.name,
    options: [
      { value: county.code, label: `${county.name}（不清楚街道）` },
      ...places
        .filter(({ parentCode }) => parentCode === county.code)
        .map(({ code, name }) => ({ value: code, label: name })),
    ],
  }));
}
