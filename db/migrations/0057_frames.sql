CREATE TYPE "public"."campaign_frame_place" AS ENUM('object', 'compared');--> statement-breakpoint
CREATE TABLE "campaign_frame_members" (
	"campaign_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"place" "campaign_frame_place" NOT NULL,
	"industry" text NOT NULL,
	CONSTRAINT "campaign_frame_members_campaign_id_employer_id_pk" PRIMARY KEY("campaign_id","employer_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_frames" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"industries" text[] NOT NULL,
	"basis" text NOT NULL,
	"frozen_by" uuid NOT NULL,
	"frozen_on" date NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign_frame_members" ADD CONSTRAINT "campaign_frame_members_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_frame_members" ADD CONSTRAINT "campaign_frame_members_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_frames" ADD CONSTRAINT "campaign_frames_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_frames" ADD CONSTRAINT "campaign_frames_frozen_by_accounts_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_frame_members_place" ON "campaign_frame_members" USING btree ("campaign_id","place","employer_id");
--> statement-breakpoint
create trigger campaign_frames_append_only before update or delete on campaign_frames for each row execute function refuse_change();
--> statement-breakpoint
create trigger campaign_frame_members_append_only before update or delete on campaign_frame_members for each row execute function refuse_change();
--> statement-breakpoint
create trigger campaign_frames_not_emptied before truncate on campaign_frames for each statement execute function refuse_change();
--> statement-breakpoint
create trigger campaign_frame_members_not_emptied before truncate on campaign_frame_members for each statement execute function refuse_change();
--> statement-breakpoint
create function refuse_late_members() returns trigger language plpgsql as $$
begin
  if exists (select 1 from added a join campaign_frames f on f.campaign_id = a.campaign_id) then
    raise exception 'the frame is frozen' using errcode = '42501';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger campaign_frame_members_before_frame after insert on campaign_frame_members
  referencing new table as added for each statement execute function refuse_late_members();
