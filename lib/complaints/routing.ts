import { COUNTY } from "@/lib/kernel/region-code";
import type { ContestOutcome } from "./lifecycle";

/** Why a complaint lies with an organ: 《条例》第十三条 goes by the place of work, and an organ above may take it. */
export type RoutingGround = "assigned" | "place_of_work" | "nearest_above" | "taken_above" | "elsewhere";

type Routed = {
  readonly organ: { readonly id: string; readonly regionCode: string };
  /** Where the work is done, to the street when that is known. */
  readonly placeCode: string;
  /** The bureau nearest to the place of work; null where there is none. */
  readonly nearestId: string | null;
  readonly contest: { readonly outcome: ContestOutcome | null } | null;
};

export function routingGround({ organ, placeCode, nearestId, contest }: Routed): RoutingGround {
  if (contest?.outcome === "kept" || contest?.outcome === "moved") return "assigned";
  if (!placeCode.startsWith(organ.regionCode)) return "elsewhere";
  if (organ.id !== nearestId) return "taken_above";
  return organ.regionCode.length >= COUNTY ? "place_of_work" : "nearest_above";
}

/** The place of work that stands after a move: the organ's own region when the old one does not lie in it. */
export const placeAfterMove = (placeCode: string, organRegion: string): string =>
  placeCode.startsWith(organRegion) ? placeCode : organRegion;
