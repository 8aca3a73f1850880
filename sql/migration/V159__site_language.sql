-- The languages in which everyone may read the public pages; the desk has its own two.
ALTER TABLE summit
  ADD COLUMN site_languages VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'zh-Hant en';
