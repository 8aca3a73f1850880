package city.accord.print;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;

/**
 * A list as it stands on paper.
 *
 * @param note under its title: for whom it is, and as of when
 */
record ListSheet(
    LocalizedText summit,
    List<Language> languages,
    LocalizedText title,
    LocalizedText note,
    List<Column> columns,
    List<Section> sections) {

  /**
   * @param share of the paper's width, of 100
   */
  record Column(LocalizedText name, int share) {}

  /**
   * Rows under one heading.
   *
   * @param heading empty where there is none
   */
  record Section(List<Said> heading, List<Row> rows) {}

  /** What its cells say, each in one or two languages, one below the other. */
  record Row(List<List<Said>> cells) {}
}
