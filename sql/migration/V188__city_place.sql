-- Where a city lies, in degrees (WGS 84), and a photograph of it.
ALTER TABLE city
  ADD COLUMN latitude DOUBLE,
  ADD COLUMN longitude DOUBLE,
  -- hashes in emblem_image
  ADD COLUMN picture_small CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN picture_large CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN picture_width INT,
  ADD COLUMN picture_height INT,
  ADD COLUMN picture_alt TEXT,
  ADD COLUMN picture_credit VARCHAR(200);
