-- What a page of the organisers' own said, each time that its words changed.
CREATE TABLE own_page_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  page_id BIGINT NOT NULL,
  number INT NOT NULL,
  title TEXT NOT NULL,
  -- in Markdown
  text MEDIUMTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(320) NOT NULL,
  -- the number of the version whose words were written anew
  restored_from INT,
  CONSTRAINT own_page_version_pk PRIMARY KEY (id),
  CONSTRAINT own_page_version_number UNIQUE (page_id, number),
  CONSTRAINT own_page_version_page FOREIGN KEY (page_id) REFERENCES own_page (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO own_page_version (page_id, number, title, text, written_at, written_by)
SELECT id, 1, title, text, COALESCE(published_at, UTC_TIMESTAMP(6)), '' FROM own_page;
