-- How organisers word a kind of letter; where there is no row, the standard template holds.
CREATE TABLE letter_template (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject TEXT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  CONSTRAINT letter_template_pk PRIMARY KEY (id),
  CONSTRAINT letter_template_kind UNIQUE (summit_id, kind),
  CONSTRAINT letter_template_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
