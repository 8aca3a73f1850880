-- How the public site of a summit looks: its accent, and the picture of its front page.
ALTER TABLE summit
  -- as #rrggbb; none where the usual one stands
  ADD COLUMN accent_light CHAR(7) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN accent_dark CHAR(7) CHARACTER SET ascii COLLATE ascii_bin,
  -- hashes in emblem_image
  ADD COLUMN picture_small CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN picture_large CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN picture_width INT,
  ADD COLUMN picture_height INT,
  ADD COLUMN picture_alt TEXT,
  ADD COLUMN picture_credit VARCHAR(200);
