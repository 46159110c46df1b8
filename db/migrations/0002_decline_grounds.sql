ALTER TABLE "complaints" ALTER COLUMN "decline_ground" SET DATA TYPE text;--> statement-breakpoint
DROP TYPE "public"."decline_ground";--> statement-breakpoint
CREATE TYPE "public"."decline_ground" AS ENUM('over_two_years', 'other_procedure', 'not_our_powers', 'not_our_region', 'employer_unclear');--> statement-breakpoint
ALTER TABLE "complaints" ALTER COLUMN "decline_ground" SET DATA TYPE "public"."decline_ground" USING "decline_ground"::"public"."decline_ground";