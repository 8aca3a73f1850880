-- Pages of the public site that the organisers write themselves, in the order of the menu.
CREATE TABLE own_page (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  title TEXT NOT NULL,
  -- in Markdown
  text MEDIUMTEXT NOT NULL,
  place VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_at DATETIME(6),
  CONSTRAINT own_page_pk PRIMARY KEY (id),
  CONSTRAINT own_page_slug UNIQUE (summit_id, slug),
  CONSTRAINT own_page_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
