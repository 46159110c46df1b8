ALTER TABLE "accounts" ADD COLUMN "region_code" text;--> statement-breakpoint
CREATE INDEX "accounts_in_county" ON "accounts" USING btree (left("region_code", 6),"login","id");--> statement-breakpoint
CREATE INDEX "accounts_in_city" ON "accounts" USING btree (left("region_code", 4),"login","id");
--> statement-breakpoint
update accounts set region_code = coalesce(
  (select region_code from organs where organs.id = organ_id),
  (select region_code from employers where employers.id = employer_id)
);
--> statement-breakpoint
create function place_account() returns trigger language plpgsql as $$
begin
  new.region_code := coalesce(
    (select region_code from organs where id = new.organ_id),
    (select region_code from employers where id = new.employer_id)
  );
  return new;
end $$;
--> statement-breakpoint
create trigger accounts_placed before insert or update of organ_id, employer_id, region_code on accounts
  for each row execute function place_account();
--> statement-breakpoint
create function place_accounts_again() returns trigger language plpgsql as $$
begin
  update accounts set region_code = new.region_code where organ_id = new.id or employer_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger organs_moved after update of region_code on organs
  for each row when (old.region_code is distinct from new.region_code) execute function place_accounts_again();
--> statement-breakpoint
create trigger employers_moved after update of region_code on employers
  for each row when (old.region_code is distinct from new.region_code) execute function place_accounts_again();
