-- What goes with a letter, such as a calendar entry or a letter on paper: kept as it was sent.
CREATE TABLE mail_enclosure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  mail_id BIGINT NOT NULL,
  position INT NOT NULL,
  file_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- how many bytes the content has
  size INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT mail_enclosure_pk PRIMARY KEY (id),
  CONSTRAINT mail_enclosure_place UNIQUE (mail_id, position),
  CONSTRAINT mail_enclosure_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
