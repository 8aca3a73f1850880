-- What only the accredited press gets, by the link to their own registration.
ALTER TABLE statement ADD COLUMN accredited_only BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE press_photograph ADD COLUMN accredited_only BOOLEAN NOT NULL DEFAULT FALSE;
