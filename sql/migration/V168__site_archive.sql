-- Beside press kits, archives of the public site are made and kept in the same way.
ALTER TABLE press_kit
  ADD COLUMN kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'KIT';
