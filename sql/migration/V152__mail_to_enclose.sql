-- A file that is still to be made before a letter leaves, such as a letter on paper: what it is, and of
-- whom, as the area knows that makes it.
ALTER TABLE mail ADD COLUMN to_enclose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;
ALTER TABLE mail ADD COLUMN to_enclose_about BIGINT;
ALTER TABLE mail ADD INDEX mail_incomplete (to_enclose);
