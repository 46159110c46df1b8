import { index, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { framePlaces } from "@/lib/campaigns/lifecycle";
import { accounts } from "./accounts";
import { campaigns } from "./campaigns";
import { instant, legalDay } from "./columns";
import { employers } from "./employers";

export const campaignFramePlace = pgEnum("campaign_frame_place", framePlaces);

/**
 * The frame of a special action: by what its objects were named, and the industries of those compared with them.
 * Written after its members, which from then on can neither change nor become more. Never updated.
 */
export const campaignFrames = pgTable("campaign_frames", {
  campaignId: uuid("campaign_id")
    .primaryKey()
    .references(() => campaigns.id),
  industries: text("industries").array().notNull(),
  basis: text("basis").notNull(),
  frozenBy: uuid("frozen_by")
    .notNull()
    .references(() => accounts.id),
  frozenOn: legalDay("frozen_on").notNull(),
  frozenAt: instant("frozen_at").notNull(),
});

/** One employer of a frame, as an object of the action or as one compared, with its industry on that day. */
export const campaignFrameMembers = pgTable(
  "campaign_frame_members",
  {
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaigns.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    place: campaignFramePlace("place").notNull(),
    industry: text("industry").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.employerId] }),
    index("campaign_frame_members_place").on(table.campaignId, table.place, table.employerId),
  ],
);
