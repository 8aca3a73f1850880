-- How an organiser lays out a summit's badges in one size, for some categories or for all others.
CREATE TABLE badge_template (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  size VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- what stands where on the front and on the back, as JSON, in millimetres
  layout MEDIUMTEXT NOT NULL,
  -- the codes of the categories, between spaces; empty for whichever category has none of its own
  categories VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_use BOOLEAN NOT NULL,
  changed_by VARCHAR(320) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT badge_template_pk PRIMARY KEY (id),
  CONSTRAINT badge_template_name UNIQUE (summit_id, name),
  CONSTRAINT badge_template_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
