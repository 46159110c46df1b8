ALTER TYPE "public"."campaign_progress_kind" ADD VALUE 'visits';--> statement-breakpoint
ALTER TYPE "public"."campaign_progress_kind" ADD VALUE 'decisions';--> statement-breakpoint
ALTER TYPE "public"."campaign_progress_kind" ADD VALUE 'guidances';--> statement-breakpoint
ALTER TYPE "public"."campaign_progress_kind" ADD VALUE 'reports';