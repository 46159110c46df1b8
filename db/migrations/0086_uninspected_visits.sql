CREATE TYPE "public"."patrol_hindrance" AS ENUM('nobody_there', 'refused_entry', 'not_at_address', 'other');--> statement-breakpoint
ALTER TYPE "public"."patrol_visit_state" ADD VALUE 'uninspected';--> statement-breakpoint
ALTER TABLE "patrol_visits" DROP CONSTRAINT "patrol_visits_ended";--> statement-breakpoint
ALTER TABLE "patrol_visits" DROP CONSTRAINT "patrol_visits_started";--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "hindrance" "patrol_hindrance";--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "witness" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_hindered" CHECK (("patrol_visits"."state"::text = 'uninspected') = ("patrol_visits"."hindrance" is not null));--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_ended" CHECK (("patrol_visits"."state"::text in ('cancelled', 'uninspected')) = ("patrol_visits"."ended_because" is not null));--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_started" CHECK (("patrol_visits"."state"::text in ('under_way', 'recorded', 'uninspected')) = ("patrol_visits"."started_at" is not null));