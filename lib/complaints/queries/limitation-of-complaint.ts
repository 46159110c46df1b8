import "server-only";
import { db } from "@/db/client";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitationOf } from "../limitation";

type Complaint = Parameters<typeof limitationOf>[0] & { readonly regionCode: string };

/** How the two years of 《条例》第二十条 stand for a complaint, by its region's calendar. */
export const limitationOfComplaint = async (complaint: Complaint) =>
  limitationOf(complaint, await regionCalendar(db(), complaint.regionCode));
